import type { LedgerEvent, MentionRef, NameRef } from "../decisions.ts";
import type { Kind } from "../model.ts";
import type { EntityName, NamedPlace } from "../view.ts";
import type { Database } from "./database.ts";
import { findEntityKey } from "./readEntities.ts";

/** By time, oldest first, ties by id. */
export function readLedger(db: Database): readonly LedgerEvent[] {
  return db
    .all<Omit<LedgerEvent, "action"> & { readonly action: string }>(
      "SELECT id, time, author, reason, action FROM ledger ORDER BY time, id",
    )
    .map((row) => ({ ...row, action: JSON.parse(row.action) as LedgerEvent["action"] }));
}

/** Adds events, all or none; those whose ids are there already are passed over. Says how many were added. */
export function appendLedger(db: Database, events: readonly LedgerEvent[]): number {
  let added = 0;
  db.transact(() => {
    for (const { id, time, author, reason, action } of events) {
      if (db.count("ledger WHERE id = ?", id) > 0) continue;
      db.run(
        "INSERT INTO ledger (id, time, author, reason, action) VALUES (?, ?, ?, ?, ?)",
        ...[id, time, author, reason, JSON.stringify(action)],
      );
      added++;
    }
  });
  return added;
}

export function findMention(db: Database, { source, start, end }: MentionRef): NamedPlace | null {
  const row = db.get<NamedPlace>(
    `SELECT e.id AS entity, m.kind, r.name
     FROM sources s JOIN documents d USING (source) JOIN mentions m USING (document)
       JOIN resolutions r ON r.document = m.document AND r.paragraph = m.paragraph AND r.mention = m.mention
       JOIN entities e ON e.entity = r.entity
     WHERE s.name = ? AND m.start = ? AND m."end" = ?`,
    ...[source, start, end],
  );
  return row ? { ...row } : null;
}

/** Of several of one name the most mentioned. */
export function findByName(db: Database, { name, mention }: NameRef): string | null {
  if (mention) return findMention(db, mention)?.entity ?? null;
  const row = db.get<{ id: string }>(
    `SELECT e.id FROM resolutions r JOIN entities e USING (entity) WHERE r.name = ?
     GROUP BY e.id ORDER BY count(*) DESC, e.id LIMIT 1`,
    name,
  );
  return row?.id ?? null;
}

/** Where an entity is named so, by source and place. */
export function listPlaces(db: Database, entity: string, name: string): readonly MentionRef[] {
  return db
    .all<MentionRef>(
      `SELECT s.name AS source, m.start, m."end" FROM resolutions r JOIN entities e USING (entity)
         JOIN mentions m USING (document, mention) JOIN documents d USING (document) JOIN sources s ON s.source = d.source
       WHERE e.id = ? AND r.name = ? ORDER BY s.name, m.start`,
      ...[entity, name],
    )
    .map((row) => ({ ...row }));
}

/** Most mentioned first, ties by name. */
export function listNames(db: Database, entity: string): readonly EntityName[] {
  const key = findEntityKey(db, entity);
  if (key === null) return [];
  const rows = db.all<{ kind: Kind; name: string; mentions: number; first: string }>(
    `SELECT m.kind, r.name, count(*) AS mentions,
       min(json_array(s.name, printf('%012d', m.start), m."end")) AS first
     FROM resolutions r JOIN mentions m USING (document, mention) JOIN documents d USING (document)
       JOIN sources s ON s.source = d.source
     WHERE r.entity = ? GROUP BY m.kind, r.name ORDER BY mentions DESC, r.name`,
    key,
  );
  const shared = new Set(
    db
      .all<{ name: string }>(
        "SELECT DISTINCT name FROM resolutions WHERE entity <> ? AND name IN (SELECT value FROM json_each(?))",
        ...[key, JSON.stringify(rows.map(({ name }) => name))],
      )
      .map(({ name }) => name),
  );
  return rows.map(({ kind, name, mentions, first }) => {
    const [source, start, end] = JSON.parse(first) as [string, string, number];
    return {
      kind: kind as NameRef["kind"],
      name,
      mentions,
      isShared: shared.has(name),
      first: { source, start: Number(start), end },
    };
  });
}
