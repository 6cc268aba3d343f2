import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest } from "../../src/digest.ts";
import { assignCommunities } from "../../src/graph/assignCommunities.ts";
import { buildGraph } from "../../src/graph/buildGraph.ts";
import { makeGraph, ODD_GRAPHS, plantEdges, type MadeEdge } from "./makeGraph.ts";

const assign = (edges: readonly MadeEdge[], alone: readonly string[] = [], resolution = 1) => {
  const { adjacency, ids } = makeGraph(edges, alone);
  return assignCommunities(adjacency, adjacency, ids, { resolution });
};

const TRIANGLES: readonly MadeEdge[] = [
  ["person/a", "person/b", 2],
  ["person/a", "person/c", 3],
  ["person/b", "person/c", 2],
  ["person/x", "event/y", 4],
  ["person/x", "person/z", 4],
  ["event/y", "person/z", 4],
  ["person/a", "person/x", 1],
];

describe("assignCommunities", () => {
  it.each(ODD_GRAPHS)("survives %s and gives all but lone nodes a community", (_, edges, alone) => {
    const { communities } = assign(edges, alone);
    expect(communities.flatMap(({ members }) => members).sort()).toEqual(makeGraph(edges).ids.toSorted());
  });

  it("finds clusters, names them by their anchors and puts the most central first", () => {
    const { communities, places, modularity } = assign(TRIANGLES, ["person/alone"]);
    expect(communities).toEqual([
      { id: "community/1/a", level: 1, anchor: "person/a", members: ["person/a", "person/c", "person/b"] },
      { id: "community/1/y", level: 1, anchor: "event/y", members: ["event/y", "person/x", "person/z"] },
    ]);
    // In the order event/y, person/a, person/alone, person/b, person/c, person/x, person/z.
    expect([...places]).toEqual([1, 0, -1, 0, 0, 1, 1]);
    // m = 20, 19 of them inside: 19/20 - (15/40)² - (25/40)²
    expect(modularity).toBeCloseTo(0.95 - 0.140625 - 0.390625, 12);
  });

  it("has no modularity without edges", () => {
    expect(assign([], ["a"])).toEqual({ communities: [], places: Int32Array.of(-1), modularity: null });
  });

  it("tells anchors of one slug apart by a hash of their ids", () => {
    const { communities } = assign([
      ["location/jordan", "location/x"],
      ["person/jordan", "person/y"],
    ]);
    expect(communities.map(({ id }) => id).sort()).toEqual(
      ["location/jordan", "person/jordan"].map((id) => `community/1/jordan~${digest([id], 6)}`).sort(),
    );
  });

  it("finds more communities at a higher resolution", () => {
    const edges = plantEdges(6, 20, 500, 0.8);
    expect(assign(edges, [], 3).communities.length).toBeGreaterThan(assign(edges, [], 1).communities.length);
  });

  it("recovers planted clusters", () => {
    const { communities } = assign(plantEdges(6, 30, 1200, 0.85));
    const found = communities.flatMap(({ members }, i) => members.map((id) => [id.slice(0, 2), i] as const));
    expect(normalizedMutualInformation(found)).toBeGreaterThan(0.95);
  });

  it("gives the same twice", () => {
    const edges = plantEdges(6, 30, 800, 0.6);
    expect(assign(edges)).toEqual(assign(edges));
  });

  const anyEdges = fc.uniqueArray(
    fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 5 })).filter(([one, other]) => one < other),
    { selector: ([one, other]) => one * 100 + other },
  );

  it("gives connected communities with every node in one, at any resolution", () => {
    fc.assert(
      fc.property(anyEdges, fc.constantFrom(0.01, 0.5, 1, 2, 100), (numbered, resolution) => {
        const edges = numbered.map(([one, other, weight]): MadeEdge => [`p/${one}`, `p/${other}`, weight]);
        const { entities, coMentions } = makeGraph(edges);
        const graph = buildGraph(entities, coMentions);
        const { communities } = assign(edges, [], resolution);
        expect(communities.flatMap(({ members }) => members).sort()).toEqual(graph.nodes().sort());
        for (const { anchor, members } of communities) {
          const reached = new Set([anchor]);
          for (const id of reached) {
            for (const next of graph.neighbors(id)) if (members.includes(next)) reached.add(next);
          }
          expect(reached).toEqual(new Set(members));
        }
      }),
    );
  });
});

/** Mutual information over the mean of both entropies (Strehl and Ghosh 2002), 0 to 1. */
function normalizedMutualInformation(pairs: readonly (readonly [string, number])[]): number {
  const entropy = (keys: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / keys.length) * Math.log(count / keys.length), 0);
  };
  const ofPlanted = entropy(pairs.map(([planted]) => planted));
  const ofFound = entropy(pairs.map(([, found]) => String(found)));
  const ofBoth = entropy(pairs.map((pair) => pair.join(" ")));
  return (2 * (ofPlanted + ofFound - ofBoth)) / (ofPlanted + ofFound);
}
