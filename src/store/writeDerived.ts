import type { Community, CoMention, Entity, Facts, Measures, Versions } from "../model.ts";
import { ENTITY_KINDS, type EntityKind } from "../model.ts";
import type { LanguageCount, Statistics } from "../view.ts";
import type { Database } from "./database.ts";
import { writeMeta } from "./meta.ts";
import { writeProfiles } from "./profiles.ts";
import { foldName } from "./rows.ts";

/** Replaces facts and measures at once: a reader sees the former graph or the new one, whole. */
export function writeDerived(db: Database, facts: Facts, measures: Measures): void {
  db.transact(() => {
    for (const table of DERIVED) db.run(`DELETE FROM ${table}`);
    const entityKeys = new Map(facts.entities.map((entity, key) => [entity.id, key]));
    writeStories(db, facts);
    for (const [key, entity] of facts.entities.entries()) writeEntity(db, key, entity, measures);
    writeProfiles(db, facts, entityKeys);
    writeResolutions(db, facts, entityKeys);
    for (const [i, edge] of facts.coMentions.entries()) writeCoMention(db, edge, measures.coMentions[i], entityKeys);
    for (const [rank, community] of measures.communities.entries()) writeCommunity(db, rank, community);
    const versions: Versions = {
      facts: facts.version,
      measures: measures.version,
      measuredFacts: facts.version,
      behind: false,
    };
    writeMeta(db, "versions", versions);
    writeMeta(db, "listLimit", facts.listLimit);
    writeMeta(db, "statistics", countAll(db, facts, measures));
  });
}

const DERIVED = [
  ...["stories", "repeats", "standing", "entities", "profiles", "suggestions", "unfit", "resolutions", "co_mentions"],
  "communities",
];

function writeStories(db: Database, facts: Facts): void {
  for (const { document, id } of db.all<{ document: number; id: string }>("SELECT document, id FROM documents")) {
    const head = facts.heads.get(id) ?? id;
    const values = [document, head === id ? null : head, facts.duplicateOf.get(id) ?? null] as const;
    db.run("INSERT INTO stories (document, head, duplicate_of) VALUES (?, ?, ?)", ...values);
    for (const paragraph of facts.repeats.get(id) ?? []) {
      db.run("INSERT INTO repeats (document, paragraph) VALUES (?, ?)", document, paragraph);
    }
    for (const paragraph of facts.standing.get(id) ?? []) {
      db.run("INSERT INTO standing (document, paragraph) VALUES (?, ?)", document, paragraph);
    }
  }
}

function writeEntity(db: Database, key: number, entity: Entity, measures: Measures): void {
  const measure = measures.entities[key];
  if (!measure) throw new Error(`There are no measures for ${entity.id}.`);
  const { id, kind, name, aliases, mentions, documents, stories, firstSeen, lastSeen } = entity;
  const { degree, weightedDegree, pagerank, betweenness, community, x, y } = measure;
  const names = `\n${[...new Set([name, ...aliases].map(foldName))].join("\n")}\n`;
  db.run(
    `INSERT INTO entities (entity, id, kind, name, aliases, names, mentions, documents, stories, first_seen, last_seen,
       degree, weighted_degree, pagerank, betweenness, community, x, y)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[key, id, kind, name, JSON.stringify(aliases), names, mentions, documents, stories, firstSeen, lastSeen],
    ...[degree, weightedDegree, pagerank, betweenness, community, x, y],
  );
}

function writeResolutions(db: Database, facts: Facts, entityKeys: ReadonlyMap<string, number>): void {
  const places = db.iterate<{ id: string; document: number; mention: number; paragraph: number; sentence: number }>(
    `SELECT d.id, m.document, m.mention, m.paragraph, m.sentence FROM mentions m JOIN documents d USING (document)
     ORDER BY m.document, m.mention`,
  );
  for (const { id, document, mention, paragraph, sentence } of places) {
    const resolution = facts.resolutions.get(id)?.[mention];
    if (!resolution) continue;
    const entity = entityKeys.get(resolution.entity);
    if (entity === undefined) throw new Error(`A mention names ${resolution.entity}, which is no entity.`);
    db.run(
      `INSERT INTO resolutions (entity, document, paragraph, sentence, mention, name) VALUES (?, ?, ?, ?, ?, ?)`,
      ...[entity, document, paragraph, sentence, mention, resolution.name],
    );
  }
}

function writeCoMention(
  db: Database,
  edge: CoMention,
  measure: Measures["coMentions"][number] | undefined,
  entityKeys: ReadonlyMap<string, number>,
): void {
  const a = entityKeys.get(edge.a);
  const b = entityKeys.get(edge.b);
  if (a === undefined || b === undefined || !measure) throw new Error(`The edge ${edge.a} – ${edge.b} is not whole.`);
  const { weight, sentences, documents, stories, firstSeen, lastSeen } = edge;
  db.run(
    `INSERT INTO co_mentions (a, b, weight, sentences, documents, stories, first_seen, last_seen, npmi, log_likelihood)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[a, b, weight, sentences, documents, stories, firstSeen, lastSeen, measure.npmi, measure.logLikelihood],
  );
}

function writeCommunity(db: Database, rank: number, community: Community): void {
  const { id, level, label, terms, anchor, members } = community;
  db.run(
    "INSERT INTO communities (id, level, rank, label, terms, anchor, members) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ...[id, level, rank, label, JSON.stringify(terms), anchor, JSON.stringify(members)],
  );
}

function countUnrecognized(db: Database): readonly LanguageCount[] {
  return db
    .all<LanguageCount>(
      `SELECT language, count(*) AS documents FROM documents WHERE recognized = 0
       GROUP BY language ORDER BY documents DESC, language IS NULL, language`,
    )
    .map((row) => ({ ...row }));
}

function countAll(db: Database, facts: Facts, measures: Measures): Statistics {
  const dates = db.get<{ firstDate: string | null; lastDate: string | null }>(
    "SELECT min(date) AS firstDate, max(date) AS lastDate FROM documents",
  );
  const byKind = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, facts.entities.filter((entity) => entity.kind === kind).length]),
  ) as Record<EntityKind, number>;
  return {
    sources: db.count("sources"),
    documents: db.count("documents"),
    undatedDocuments: db.count("documents WHERE date IS NULL"),
    stories: db.count("stories WHERE head IS NULL"),
    unrecognized: countUnrecognized(db),
    mentions: db.count("mentions LEFT JOIN standing USING (document, paragraph) WHERE standing.document IS NULL"),
    entities: facts.entities.length,
    entitiesByKind: byKind,
    coMentions: facts.coMentions.length,
    communities: measures.communities.filter((community) => community.level === 1).length,
    firstDate: dates?.firstDate ?? null,
    lastDate: dates?.lastDate ?? null,
    listParagraphs: facts.listParagraphs,
    modularity: measures.modularity,
  };
}
