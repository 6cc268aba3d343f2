import type { UnfitDecision } from "../decisions.ts";
import type { EntityProfile, Facts, NameMatch, Place, Reason, Role, Spelling, Suggestion } from "../model.ts";
import type { Page, Range } from "../view.ts";
import type { Database } from "./database.ts";
import { findEntityKey } from "./readEntities.ts";

export function writeProfiles(db: Database, facts: Facts, entityKeys: ReadonlyMap<string, number>): void {
  for (const [key, { spellings, joins, roles, place, notes, tags }] of facts.profiles.entries()) {
    db.run(
      "INSERT INTO profiles (entity, spellings, joins, roles, place, notes, tags) VALUES (?, ?, ?, ?, ?, ?, ?)",
      ...[key, JSON.stringify(spellings), JSON.stringify(joins), JSON.stringify(roles)],
      ...[place && JSON.stringify(place), JSON.stringify(notes), JSON.stringify(tags)],
    );
  }
  for (const [rank, { a, b, one, other, probability, reasons }] of facts.suggestions.entries()) {
    db.run(
      "INSERT INTO suggestions (rank, a, b, one, other, probability, reasons) VALUES (?, ?, ?, ?, ?, ?, ?)",
      ...[rank, entityKeys.get(a) ?? null, entityKeys.get(b) ?? null, one, other, probability, JSON.stringify(reasons)],
    );
  }
  for (const { id, reason } of facts.unfit) db.run("INSERT INTO unfit (event, reason) VALUES (?, ?)", id, reason);
}

interface ProfileRow {
  readonly id: string;
  readonly spellings: string | null;
  readonly joins: string | null;
  readonly roles: string | null;
  readonly place: string | null;
  readonly notes: string | null;
  readonly tags: string | null;
}

/** In the order asked; null where there is no such entity. */
export function findProfiles(db: Database, ids: readonly string[]): readonly (EntityProfile | null)[] {
  const rows = db.all<ProfileRow>(
    `SELECT e.id, p.spellings, p.joins, p.roles, p.place, p.notes, p.tags FROM entities e LEFT JOIN profiles p USING (entity)
     WHERE e.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const byId = new Map(rows.map((row) => [row.id, toProfile(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

function toProfile({ spellings, joins, roles, place, notes, tags }: ProfileRow): EntityProfile {
  return {
    spellings: read<Spelling>(spellings),
    joins: read<NameMatch>(joins),
    roles: read<Role>(roles),
    place: place === null ? null : (JSON.parse(place) as Place),
    notes: read<string>(notes),
    tags: read<string>(tags),
  };
}

function read<T>(json: string | null): readonly T[] {
  return json === null ? [] : (JSON.parse(json) as readonly T[]);
}

/** Likeliest first; `entity`: only those that are about it. */
export function pageSuggestions(db: Database, entity: string | null, range: Range): Page<Suggestion> {
  const key = entity === null ? null : findEntityKey(db, entity);
  if (entity !== null && key === null) return { items: [], totalCount: 0 };
  const where = key === null ? "" : "WHERE s.a = ?1 OR s.b = ?1";
  const tables = "suggestions s JOIN entities a ON a.entity = s.a JOIN entities b ON b.entity = s.b";
  const values = key === null ? [] : [key];
  const rows = db.all<Omit<Suggestion, "reasons"> & { readonly reasons: string }>(
    `SELECT a.id AS a, b.id AS b, s.one, s.other, s.probability, s.reasons FROM ${tables} ${where}
     ORDER BY s.rank LIMIT ${range.limit} OFFSET ${range.offset}`,
    ...values,
  );
  return {
    items: rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as readonly Reason[] })),
    totalCount: db.count(`suggestions s ${where}`, ...values),
  };
}

export function readUnfit(db: Database): readonly UnfitDecision[] {
  return db
    .all<{ event: string; reason: string }>("SELECT event, reason FROM unfit ORDER BY event")
    .map(({ event, reason }) => ({ id: event, reason }));
}
