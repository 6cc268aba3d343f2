import type { Community, GraphData, MeasuredCoMention, MeasuredEntity } from "../../src/model.ts";

/** An entity with an edge or two, unless told otherwise. */
export function makeEntity(id: string, changes: Partial<MeasuredEntity> = {}): MeasuredEntity {
  return {
    id,
    kind: "PERSON",
    name: id,
    aliases: [id],
    mentions: 1,
    documents: 1,
    stories: 1,
    firstSeen: null,
    lastSeen: null,
    degree: 1,
    weightedDegree: 1,
    pagerank: 0.5,
    betweenness: 0,
    community: null,
    x: 0,
    y: 0,
    ...changes,
  };
}

export function makeCoMention(a: string, b: string, changes: Partial<MeasuredCoMention> = {}): MeasuredCoMention {
  return {
    a,
    b,
    weight: 1,
    sentences: 0,
    documents: 1,
    stories: 1,
    firstSeen: null,
    lastSeen: null,
    npmi: 0,
    logLikelihood: 0,
    ...changes,
  };
}

export function makeCommunity(id: string, label: string, members: readonly string[]): Community {
  return { id, level: 1, label, terms: [], anchor: members[0] ?? "", members };
}

export function makeGraph(
  entities: readonly MeasuredEntity[],
  coMentions: readonly MeasuredCoMention[] = [],
  communities: readonly Community[] = [],
): GraphData {
  return {
    version: { facts: "f", measures: "m", measuredFacts: "f", behind: false },
    entities,
    coMentions,
    communities,
  };
}

/** Names that break careless XML. */
export const HOSTILE_NAMES = [
  `A & B < C > "D" 'E'`,
  "]]><!-- &amp; --><?x?>",
  "tab\tline\nend\r\nreturn\r",
  "  spaces  around  ",
  "control \0\x01\x0B\x1F\x7F\x85",
  "é 😀 \u{1F1FA}\u{1F1E6} \u202Eright to left",
  "lone \uD83D and \uDE00 surrogates, \uFFFE \uFFFF",
  "Лавров 王毅 عبد الله",
] as const;

/** A small graph with all that is awkward: hostile names, no dates, no community, numbers tiny and large. */
export function makeHostileGraph(): GraphData {
  const entities = HOSTILE_NAMES.map((name, index) =>
    makeEntity(`person/${index}`, {
      name,
      mentions: index + 1,
      weightedDegree: index,
      community: index % 3 === 2 ? null : `community/1/${index % 3}`,
      firstSeen: index % 2 === 0 ? "2026-02-05" : null,
      lastSeen: index % 2 === 0 ? "2026-03-01" : null,
      pagerank: 1 / 3 ** (index * 4),
      betweenness: index / 7,
      x: (index - 3.5) * 12.3456789,
      y: -((index - 3.5) ** 3),
    }),
  );
  const coMentions = [
    makeCoMention("person/0", "person/1", { weight: 12, sentences: 3, npmi: -0.123456789, logLikelihood: 98765.4321 }),
    makeCoMention("person/1", "person/7", { firstSeen: "2026-02-05", lastSeen: "2026-02-06", npmi: 1e-9 }),
  ];
  const communities = [
    makeCommunity("community/1/0", "A & B < C, 😀", ["person/0", "person/3", "person/6"]),
    makeCommunity("community/1/1", 'the \u0001 "talks"', ["person/1", "person/4", "person/7"]),
  ];
  return makeGraph(entities, coMentions, communities);
}
