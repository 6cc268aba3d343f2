import type { Community, CoMention, GraphData, MeasuredCoMention, Versions } from "../model.ts";
import type { Page, Range, Statistics } from "../view.ts";
import type { Database } from "./database.ts";
import { readMeta } from "./meta.ts";
import {
  CO_MENTION_COLUMNS,
  CO_MENTION_TABLES,
  COMMUNITY_COLUMNS,
  ENTITY_COLUMNS,
  inOrder,
  toCommunity,
  toEntity,
  type CommunityRow,
  type EntityRow,
} from "./rows.ts";

export function readVersions(db: Database): Versions {
  return readMeta<Versions>(db, "versions") ?? { facts: null, measures: null, measuredFacts: null, behind: false };
}

/** The whole graph; entities and edges are stored in the order of their ids. */
export function readGraph(db: Database): GraphData {
  return {
    version: readVersions(db),
    entities: db.all<EntityRow>(`SELECT ${ENTITY_COLUMNS} FROM entities e ORDER BY e.entity`).map(toEntity),
    coMentions: db
      .all<MeasuredCoMention & CoMention>(`SELECT ${CO_MENTION_COLUMNS} FROM ${CO_MENTION_TABLES} ORDER BY c.a, c.b`)
      .map((row) => ({ ...row })),
    communities: db.all<CommunityRow>(`SELECT ${COMMUNITY_COLUMNS} FROM communities ORDER BY rank`).map(toCommunity),
  };
}

export function findCommunities(db: Database, ids: readonly string[]): readonly (Community | null)[] {
  const rows = db.all<CommunityRow>(
    `SELECT ${COMMUNITY_COLUMNS} FROM communities WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return inOrder(ids, rows.map(toCommunity));
}

export function pageCommunities(db: Database, level: number, range: Range): Page<Community> {
  const rows = db.all<CommunityRow>(
    `SELECT ${COMMUNITY_COLUMNS} FROM communities WHERE level = ? ORDER BY rank LIMIT ? OFFSET ?`,
    level,
    range.limit,
    range.offset,
  );
  return { items: rows.map(toCommunity), totalCount: db.count("communities WHERE level = ?", level) };
}

/** The counts are made with the derivation and kept. */
export function readStatistics(db: Database): Statistics | null {
  return readMeta<Statistics>(db, "statistics");
}
