import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphData } from "../../src/model.ts";
import { selectSubgraph, type SubgraphFilter } from "../../src/server/selectSubgraph.ts";
import { makeCoMention, makeCommunity, makeEntity, makeGraph } from "../export/makeGraph.ts";

const ALL: SubgraphFilter = { minWeight: 1, isolates: false, maxNodes: 3000, maxEdges: 20000 };

/** Edges like `ab5`: a and b, weight 5; weighted degrees follow from them. Capitals are organizations. */
function graphOf(edges: readonly string[], alone = "", communities: readonly string[] = []): GraphData {
  const ends = (edge: string): readonly [string, string, number] => [
    edge.charAt(0),
    edge.charAt(1),
    Number(edge.slice(2)),
  ];
  const ids = [...new Set([...alone, ...edges.flatMap((edge) => [edge.charAt(0), edge.charAt(1)])])].sort();
  const entities = ids.map((id) => {
    const weights = edges.map(ends).map(([a, b, weight]) => (a === id || b === id ? weight : 0));
    const weightedDegree = weights.reduce((sum, weight) => sum + weight, 0);
    return makeEntity(id, { weightedDegree, kind: /[A-Z]/.test(id) ? "ORGANIZATION" : "PERSON" });
  });
  const coMentions = [...edges].sort().map((edge) => {
    const [a, b, weight] = ends(edge);
    return makeCoMention(a, b, { weight });
  });
  return makeGraph(
    entities,
    coMentions,
    communities.map((members) => makeCommunity(members, members, [...members])),
  );
}

/** Nodes by rank, edges as pairs of ids with weights, then omitted nodes, edges and isolates. */
function draw(graph: GraphData, filter: Partial<SubgraphFilter> = {}): string {
  const { entities, edges, omitted } = selectSubgraph(graph, { ...ALL, ...filter });
  const name = (place: number): string => entities[place]?.id ?? "?";
  const lines = edges.map(({ source, target, weight }) => `${name(source)}${name(target)}${weight}`);
  return `${entities.map(({ id }) => id).join("")} | ${lines.join(" ")} | ${omitted.nodes} ${omitted.edges} ${omitted.isolates}`;
}

describe("selectSubgraph", () => {
  it.each([
    ["nothing of an empty graph", graphOf([]), {}, " |  | 0 0 0"],
    [
      "all, by weighted degree and weight, ties by id",
      graphOf(["ab5", "bc2", "cd5"], "z"),
      {},
      "bcad | ab5 cd5 bc2 | 0 0 1",
    ],
    ["isolates when asked to", graphOf(["ab1"], "yz"), { isolates: true }, "abyz | ab1 | 0 0 0"],
    ["one kind", graphOf(["aB3", "Bc2", "ac1"]), { kinds: ["PERSON"] }, "ac | ac1 | 0 0 0"],
    ["no kind", graphOf(["ab1"]), { kinds: [] }, " |  | 0 0 0"],
    [
      "only heavy edges, the lighter ones counted",
      graphOf(["ab3", "bc3", "ac1"]),
      { minWeight: 2 },
      "bac | ab3 bc3 | 0 1 0",
    ],
    ["whom only light edges touch as isolates", graphOf(["ab3", "bc1"]), { minWeight: 2 }, "ba | ab3 | 0 0 1"],
    [
      "communities",
      graphOf(["ab1", "bc1", "cd1"], "", ["ab", "c", "d"]),
      { communities: ["ab", "c"] },
      "bca | ab1 bc1 | 0 0 0",
    ],
    ["an unknown community", graphOf(["ab1"]), { communities: ["x"] }, " |  | 0 0 0"],
    [
      "a neighbourhood with the edges in it",
      graphOf(["ab1", "bc1", "ac1", "cd1"]),
      { focus: "a" },
      "acb | ab1 ac1 bc1 | 0 0 0",
    ],
    ["the focus of another kind", graphOf(["aB3", "Bc2"]), { focus: "B", kinds: [] }, "B |  | 0 0 0"],
    [
      "the focus of another community",
      graphOf(["ab1"], "", ["b"]),
      { focus: "a", communities: ["b"] },
      "ab | ab1 | 0 0 0",
    ],
    ["the focus without edges", graphOf(["ab1"], "z"), { focus: "z" }, "z |  | 0 0 0"],
    ["the focus where there is no room", graphOf(["ab1"]), { focus: "b", maxNodes: 0 }, "b |  | 1 0 0"],
    [
      "the focus's own edges before heavier ones",
      graphOf(["ab1", "ac1", "bc9"]),
      { focus: "a", maxEdges: 2 },
      "abc | ab1 ac1 | 0 1 0",
    ],
    ["an unknown focus", graphOf(["ab1"]), { focus: "x" }, " |  | 0 0 0"],
    ["the first of many nodes", graphOf(["ab3", "bc2", "cd1"]), { maxNodes: 3 }, "bac | ab3 bc2 | 1 0 0"],
    [
      "the first of many edges, then no isolates",
      graphOf(["ab3", "bc2", "ac1", "cd1"]),
      { maxEdges: 2 },
      "bac | ab3 bc2 | 0 1 1",
    ],
    ["no nodes", graphOf(["ab3"]), { maxNodes: 0 }, " |  | 2 0 0"],
    ["no edges", graphOf(["ab3"]), { maxEdges: 0, isolates: true }, "ab |  | 0 1 0"],
    [
      "nodes with heavy edges rather than those whose edges are all light",
      graphOf(["ab1", "ac1", "ad1", "ef2"]),
      { minWeight: 2, maxNodes: 2 },
      "ef | ef2 | 0 0 4",
    ],
  ] as const)("draws %s", (_, graph, filter, drawn) => {
    expect(draw(graph, filter)).toBe(drawn);
  });

  it("draws or counts each entity and each edge among the drawn", () => {
    const edge = fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 5, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
    );
    const letters = "abcdefghij";
    const options = fc.record({
      minWeight: fc.integer({ min: 1, max: 3 }),
      isolates: fc.boolean(),
      maxNodes: fc.nat(10),
      maxEdges: fc.nat(8),
    });
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: ([a, b]) => a * 10 + b }), options, (edges, filter) => {
        const graph = graphOf(
          edges.map(([a, b, weight]) => `${letters[a]}${letters[b]}${weight}`),
          letters,
        );
        const { entities, edges: drawn, omitted } = selectSubgraph(graph, filter);
        const ids = new Set(entities.map(({ id }) => id));
        const among = graph.coMentions.filter(({ a, b }) => ids.has(a) && ids.has(b));
        expect(entities.length + omitted.nodes + omitted.isolates).toBe(letters.length);
        expect(drawn.length + omitted.edges).toBe(among.length);
      }),
    );
  });
});
