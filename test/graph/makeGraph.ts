import { seededRandom } from "../../src/graph/seededRandom.ts";
import { toAdjacency } from "../../src/graph/toAdjacency.ts";
import { compareCodePoints } from "../../src/model.ts";

/** One edge: its ends and its weight, 1 if left out. */
export type MadeEdge = readonly [string, string, number?];

/** Makes entities (all PERSON, named like their ids) and co-mentions in order, from edges and further ids. */
export function makeGraph(edges: readonly MadeEdge[], alone: readonly string[] = []) {
  const ids = [...new Set([...alone, ...edges.flatMap(([one, other]) => [one, other])])].sort(compareCodePoints);
  const entities = ids.map((id) => ({ id, name: id, kind: "PERSON" as const, aliases: [id] }));
  const coMentions = edges
    .map(([one, other, weight = 1]) => {
      const [a, b] = compareCodePoints(one, other) < 0 ? [one, other] : [other, one];
      return { a, b, weight };
    })
    .sort((one, other) => compareCodePoints(one.a, other.a) || compareCodePoints(one.b, other.b));
  return { ids, entities, coMentions, adjacency: toAdjacency(ids, coMentions) };
}

/** Makes edges among `groups` clusters of `size` nodes, `inside` of them in one cluster; `g3-07` is the seventh of the third. */
export function plantEdges(groups: number, size: number, edges: number, inside: number, seed = 1): readonly MadeEdge[] {
  const random = seededRandom(seed);
  const pick = (group: number): string => `g${group}-${String(Math.floor(random() * size)).padStart(2, "0")}`;
  const weights = new Map<string, MadeEdge>();
  while (weights.size < edges) {
    const group = Math.floor(random() * groups);
    const one = pick(group);
    const other = pick(random() < inside ? group : Math.floor(random() * groups));
    const key = [one, other].sort().join("|");
    if (one !== other) weights.set(key, [one, other, (weights.get(key)?.[2] ?? 0) + 1]);
  }
  return [...weights.values()];
}

/** Edges that every algorithm must survive, by what is odd about them. */
export const ODD_GRAPHS: readonly (readonly [string, readonly MadeEdge[], readonly string[]])[] = [
  ["no node", [], []],
  ["one node", [], ["a"]],
  ["two nodes without an edge", [], ["a", "b"]],
  ["one edge", [["a", "b"]], []],
  ["a star", ["b", "c", "d", "e", "f"].map((id) => ["a", id]), []],
  [
    "two pairs apart",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    ["e"],
  ],
  [
    "ids that are properties of every object",
    [
      ["__proto__", "constructor", 3],
      ["constructor", "toString"],
      ["__proto__", "hasOwnProperty"],
    ],
    ["valueOf"],
  ],
  [
    "a weight beyond all others",
    [
      ["a", "b", 1e9],
      ["b", "c"],
    ],
    [],
  ],
];
