import type { Kind, Span } from "../model.ts";
import type { Evidence, MentionInPlace, Page, Passage, PlacedMention, Range } from "../view.ts";
import type { Database } from "./database.ts";
import { findEntityKey, findPair } from "./readEntities.ts";
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, type DocumentRow, OLDEST_FIRST, toDocument } from "./rows.ts";
import { parseSpans } from "./spans.ts";
import { readTimeExpressions } from "./readTimeExpressions.ts";
import { findPage } from "./pages.ts";
import { readSlice } from "./texts.ts";

/** The paragraphs that made the edge: those that repeat no other of their story and are no lists. */
const EVIDENCE = `(
  SELECT p.document, p.paragraph, EXISTS (
    SELECT 1 FROM resolutions ra JOIN resolutions rb USING (document, paragraph, sentence)
    WHERE ra.entity = ?1 AND rb.entity = ?2 AND ra.document = p.document AND ra.paragraph = p.paragraph
  ) AS same
  FROM (
    SELECT document, paragraph FROM resolutions WHERE entity = ?1
    INTERSECT SELECT document, paragraph FROM resolutions WHERE entity = ?2
  ) p
  WHERE NOT EXISTS (SELECT 1 FROM repeats t WHERE t.document = p.document AND t.paragraph = p.paragraph)
    AND (SELECT count(DISTINCT entity) FROM resolutions r WHERE r.document = p.document AND r.paragraph = p.paragraph) <= ?3
) p`;

export function pageEvidence(
  db: Database,
  one: string,
  other: string,
  range: Range,
  listLimit: number,
): Page<Evidence> {
  const pair = findPair(db, one, other);
  if (pair === null) return { items: [], totalCount: 0 };
  const rows = db.all<PlacedDocumentRow & { same: number }>(
    `SELECT p.document AS "key", d.source AS sourceKey, p.paragraph, p.same, ${DOCUMENT_COLUMNS}
     FROM ${EVIDENCE} JOIN ${DOCUMENT_TABLES} WHERE d.document = p.document
     ORDER BY p.same DESC, ${OLDEST_FIRST}, p.paragraph LIMIT ?4 OFFSET ?5`,
    ...pair,
    listLimit,
    range.limit,
    range.offset,
  );
  const items = rows.map((row) => ({
    document: toDocument(row),
    sameSentence: row.same === 1,
    passages: readPassages(db, row, pair),
  }));
  return { items, totalCount: db.count(EVIDENCE, ...pair, listLimit) };
}

/** The paragraph's sentences that name all the entities, else the paragraph. */
function readPassages(db: Database, place: PlacedDocumentRow, entities: readonly number[]): readonly Passage[] {
  const paragraph = readParagraph(db, place);
  const mentions = readMentions(db, place, entities);
  const full = paragraph.sentences.filter((_, i) =>
    entities.every((entity) => mentions.some((m) => m.entityKey === entity && m.sentence === i)),
  );
  return (full.length > 0 ? full : [paragraph]).map((span) => toPassage(db, place, span, mentions));
}

export function pageMentions(db: Database, entity: string, range: Range): Page<MentionInPlace> {
  const key = findEntityKey(db, entity);
  if (key === null) return { items: [], totalCount: 0 };
  const rows = db.all<PlacedDocumentRow & { sentence: number; mention: number; kind: Kind; from: number; to: number }>(
    `SELECT r.document AS "key", d.source AS sourceKey, r.paragraph, r.sentence, r.mention, e.kind,
       m.start AS "from", m."end" AS "to", ${DOCUMENT_COLUMNS}
     FROM resolutions r JOIN entities e USING (entity) JOIN mentions m USING (document, mention) JOIN ${DOCUMENT_TABLES}
     WHERE d.document = r.document AND r.entity = ? ORDER BY ${OLDEST_FIRST}, r.mention LIMIT ? OFFSET ?`,
    key,
    range.limit,
    range.offset,
  );
  const items = rows.map((row) => {
    const paragraph = readParagraph(db, row);
    const span = paragraph.sentences[row.sentence] ?? paragraph;
    const sentence = toPassage(db, row, span, readMentions(db, row, [key]));
    const place = { start: row.from, end: row.to };
    return {
      ...place,
      kind: row.kind,
      entity,
      text: readSlice(db, row.sourceKey, place),
      document: toDocument(row),
      sentence,
    };
  });
  return { items, totalCount: db.count("resolutions WHERE entity = ?", key) };
}

/** A document and one of its paragraphs, by key. */
interface PlacedDocumentRow extends DocumentRow {
  readonly key: number;
  readonly sourceKey: number;
  readonly paragraph: number;
}

interface MentionRow extends PlacedMention {
  readonly entityKey: number;
  readonly sentence: number;
}

function readParagraph(db: Database, place: PlacedDocumentRow): Span & { readonly sentences: readonly Span[] } {
  const row = db.get<Span & { sentences: string }>(
    `SELECT start, "end", sentences FROM paragraphs WHERE document = ? AND paragraph = ?`,
    place.key,
    place.paragraph,
  );
  return row ? { ...row, sentences: parseSpans(row.sentences) } : { start: place.start, end: place.end, sentences: [] };
}

function readMentions(db: Database, place: PlacedDocumentRow, entities: readonly number[]): readonly MentionRow[] {
  return db.all<MentionRow>(
    `SELECT r.entity AS entityKey, r.sentence, m.start, m."end", e.kind, e.id AS entity
     FROM resolutions r JOIN mentions m USING (document, mention) JOIN entities e ON e.entity = r.entity
     WHERE r.document = ? AND r.paragraph = ? AND r.entity IN (SELECT value FROM json_each(?)) ORDER BY m.start`,
    place.key,
    place.paragraph,
    JSON.stringify(entities),
  );
}

function toPassage(db: Database, place: PlacedDocumentRow, span: Span, mentions: readonly MentionRow[]): Passage {
  const { start, end } = span;
  return {
    start,
    end,
    page: findPage(db, place.sourceKey, start),
    text: readSlice(db, place.sourceKey, span),
    mentions: mentions
      .filter((m) => m.start >= start && m.end <= end)
      .map((m) => ({ start: m.start, end: m.end, kind: m.kind, entity: m.entity })),
    timeExpressions: readTimeExpressions(db, place.key, span),
  };
}
