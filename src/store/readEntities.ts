import type { MeasuredCoMention, MeasuredEntity } from "../model.ts";
import type { EntityOrder, EntityQuery, Page, Range } from "../view.ts";
import type { Database } from "./database.ts";
import { asksForNoWord } from "./readDocuments.ts";
import {
  CO_MENTION_COLUMNS,
  CO_MENTION_TABLES,
  ENTITY_COLUMNS,
  foldName,
  inOrder,
  toEntity,
  type EntityRow,
} from "./rows.ts";

export function findEntities(db: Database, ids: readonly string[]): readonly (MeasuredEntity | null)[] {
  const rows = db.all<EntityRow>(
    `SELECT ${ENTITY_COLUMNS} FROM entities e WHERE e.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return inOrder(ids, rows.map(toEntity));
}

const ORDERS: Readonly<Record<EntityOrder, string>> = {
  MENTIONS: "e.mentions DESC, e.id",
  WEIGHTED_DEGREE: "e.weighted_degree DESC, e.id",
  PAGERANK: "e.pagerank DESC, e.id",
  BETWEENNESS: "e.betweenness DESC, e.id",
  NAME: "e.name, e.id",
};

export function pageEntities(db: Database, query: EntityQuery, range: Range): Page<MeasuredEntity> {
  const { kinds, community, order = "MENTIONS" } = query;
  if (asksForNoWord(query.search ?? "")) return { items: [], totalCount: 0 };
  const search = foldName(query.search ?? "");
  const conditions: string[] = [];
  const values: string[] = [];
  if (search !== "") {
    conditions.push("instr(e.names, ?) > 0");
    values.push(search);
  }
  if (query.alias !== undefined) {
    conditions.push("instr(e.names, char(10) || ? || char(10)) > 0");
    values.push(foldName(query.alias));
  }
  if (kinds) {
    conditions.push("e.kind IN (SELECT value FROM json_each(?))");
    values.push(JSON.stringify(kinds));
  }
  if (community !== undefined) {
    conditions.push("e.community = ?");
    values.push(community);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
  const beginsFirst = search === "" ? "" : "instr(e.names, char(10) || ?) > 0 DESC,";
  const rows = db.all<EntityRow>(
    `SELECT ${ENTITY_COLUMNS} FROM entities e ${where} ORDER BY ${beginsFirst} ${ORDERS[order]} LIMIT ? OFFSET ?`,
    ...values,
    ...(search === "" ? [] : [search]),
    range.limit,
    range.offset,
  );
  return { items: rows.map(toEntity), totalCount: db.count(`entities e ${where}`, ...values) };
}

export function pageCoMentions(db: Database, entity: string, range: Range): Page<MeasuredCoMention> {
  const key = findEntityKey(db, entity);
  if (key === null) return { items: [], totalCount: 0 };
  const rows = db.all<MeasuredCoMention>(
    `SELECT * FROM (
       SELECT ${CO_MENTION_COLUMNS} FROM ${CO_MENTION_TABLES} WHERE c.a = ?1
       UNION ALL
       SELECT ${CO_MENTION_COLUMNS} FROM ${CO_MENTION_TABLES} WHERE c.b = ?1
     ) ORDER BY weight DESC, npmi DESC, CASE a WHEN ?2 THEN b ELSE a END LIMIT ?3 OFFSET ?4`,
    key,
    entity,
    range.limit,
    range.offset,
  );
  const totalCount = db.count("co_mentions WHERE a = ?", key) + db.count("co_mentions WHERE b = ?", key);
  return { items: rows.map((row) => ({ ...row })), totalCount };
}

export function findCoMention(db: Database, one: string, other: string): MeasuredCoMention | null {
  const pair = findPair(db, one, other);
  if (pair === null) return null;
  const row = db.get<MeasuredCoMention>(
    `SELECT ${CO_MENTION_COLUMNS} FROM ${CO_MENTION_TABLES} WHERE c.a = ? AND c.b = ?`,
    ...pair,
  );
  return row ? { ...row } : null;
}

/** The two keys in the order of their ids, which is the order of the keys; null where an id is unknown. */
export function findPair(db: Database, one: string, other: string): readonly [number, number] | null {
  const x = findEntityKey(db, one);
  const y = findEntityKey(db, other);
  if (x === null || y === null) return null;
  return x < y ? [x, y] : [y, x];
}

export function findEntityKey(db: Database, id: string): number | null {
  return db.get<{ entity: number }>("SELECT entity FROM entities WHERE id = ?", id)?.entity ?? null;
}
