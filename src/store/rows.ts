import type { Community, EntityKind, MeasuredEntity } from "../model.ts";
import type { DocumentSummary } from "../view.ts";

/** Columns and rows of the nouns that several reads share. Columns carry their table's alias. */

export const ENTITY_COLUMNS = `e.id, e.kind, e.name, e.aliases, e.mentions, e.documents, e.stories,
  e.first_seen AS firstSeen, e.last_seen AS lastSeen, e.degree, e.weighted_degree AS weightedDegree,
  e.pagerank, e.betweenness, e.community, e.x, e.y`;

export interface EntityRow extends Omit<MeasuredEntity, "aliases" | "kind"> {
  readonly kind: string;
  readonly aliases: string;
}

export function toEntity(row: EntityRow): MeasuredEntity {
  return { ...row, kind: row.kind as EntityKind, aliases: JSON.parse(row.aliases) as string[] };
}

export const CO_MENTION_COLUMNS = `ea.id AS a, eb.id AS b, c.weight, c.sentences, c.documents, c.stories,
  c.first_seen AS firstSeen, c.last_seen AS lastSeen, c.npmi, c.log_likelihood AS logLikelihood`;

export const CO_MENTION_TABLES = `co_mentions c JOIN entities ea ON ea.entity = c.a JOIN entities eb ON eb.entity = c.b`;

export const DOCUMENT_COLUMNS = `d.id, s.name AS source, d.start, d."end", d.title, d.author, d.url, d.outlet, d.date,
  d.language, d.recognized, st.head AS duplicateOf`;

export const DOCUMENT_TABLES = `documents d JOIN sources s ON s.source = d.source
  LEFT JOIN stories st ON st.document = d.document`;

/** By date, undated last, then source and place. */
export const OLDEST_FIRST = `d.date IS NULL, d.date, s.name, d.start`;
export const NEWEST_FIRST = `d.date IS NULL, d.date DESC, s.name, d.start`;

export interface DocumentRow extends Omit<DocumentSummary, "recognized"> {
  /** 0 or 1. */
  readonly recognized: number;
}

/** Only the summary's own fields: rows of joins carry more. */
export function toDocument(row: DocumentRow): DocumentSummary {
  const { id, source, start, end, title, author, url, outlet, date, language, recognized, duplicateOf } = row;
  const said = { title, author, url, outlet, date, language };
  return { id, source, start, end, ...said, recognized: recognized === 1, duplicateOf };
}

export interface CommunityRow extends Omit<Community, "terms" | "members"> {
  readonly terms: string;
  readonly members: string;
}

export const COMMUNITY_COLUMNS = `id, level, label, terms, anchor, members`;

export function toCommunity(row: CommunityRow): Community {
  return { ...row, terms: JSON.parse(row.terms) as string[], members: JSON.parse(row.members) as string[] };
}

/** Letter case and accents taken away, so that "Zelenský" is found by "zelensky". */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/** The rows for the ids, in the order of the ids; null where there is none. */
export function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly T[],
): readonly (T | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
