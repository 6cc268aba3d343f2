import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureBetweenness } from "../../src/graph/measureBetweenness.ts";
import { measureCentrality } from "../../src/graph/measureCentrality.ts";
import { makeGraph, ODD_GRAPHS, plantEdges, type MadeEdge } from "./makeGraph.ts";

const STAR: readonly MadeEdge[] = ["b", "c", "d", "e"].map((id) => ["a", id]);
const PATH: readonly MadeEdge[] = [
  ["a", "b"],
  ["b", "c"],
  ["c", "d"],
  ["d", "e"],
];
const SQUARE: readonly MadeEdge[] = [
  ["a", "b"],
  ["b", "c"],
  ["c", "d"],
  ["a", "d"],
];

const anyEdges = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom(..."abcdefgh"), fc.integer({ min: 1, max: 9 })),
    {
      selector: ([one, other]) => [one, other].sort().join(""),
    },
  )
  .map((edges) => edges.filter(([one, other]) => one !== other));

describe("measureCentrality", () => {
  it.each(ODD_GRAPHS)("survives %s", (_, edges, alone) => {
    const centralities = measureCentrality(makeGraph(edges, alone).adjacency);
    for (const { pagerank, betweenness } of centralities) {
      expect(pagerank).toBeGreaterThan(0);
      expect(betweenness).toBeGreaterThanOrEqual(0);
      expect(betweenness).toBeLessThanOrEqual(1);
    }
  });

  it("counts neighbours and sums weights", () => {
    const { adjacency } = makeGraph(
      [
        ["a", "b", 3],
        ["a", "c", 2],
      ],
      ["d"],
    );
    expect(measureCentrality(adjacency).map(({ degree, weightedDegree }) => [degree, weightedDegree])).toEqual([
      [2, 5],
      [1, 3],
      [1, 2],
      [0, 0],
    ]);
  });

  it("gives PageRanks that sum to 1 and depend on weight", () => {
    const ranks = measureCentrality(
      makeGraph(
        [
          ["a", "b", 3],
          ["b", "c", 1],
        ],
        ["d"],
      ).adjacency,
    ).map((one) => one.pagerank);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
    expect(ranks[0]).toBeGreaterThan(ranks[2] ?? 0);
  });

  it("gives the PageRanks of a star as by hand", () => {
    // r = hub, s = leaf: r = 0.03 + 0.85 · 4s, r + 4s = 1
    const [hub, leaf] = measureCentrality(makeGraph(STAR).adjacency);
    expect(hub?.pagerank).toBeCloseTo(0.88 / 1.85, 10);
    expect(leaf?.pagerank).toBeCloseTo((1 - 0.88 / 1.85) / 4, 10);
  });
});

describe("measureBetweenness", () => {
  it.each([
    ["a star", STAR, [1, 0, 0, 0, 0]],
    // On a path of five: 3, 4 and 3 of 6 pairs.
    ["a path", PATH, [0, 3 / 6, 4 / 6, 3 / 6, 0]],
    // Each corner lies on one of the two shortest paths between its neighbours, of 3 pairs.
    ["a square", SQUARE, [1 / 6, 1 / 6, 1 / 6, 1 / 6]],
  ])("is as by hand on %s", (_, edges, expected) => {
    const measured = [...measureBetweenness(makeGraph(edges).adjacency)];
    for (const [i, value] of expected.entries()) expect(measured[i]).toBeCloseTo(value, 12);
  });

  it("counts unreachable pairs among all", () => {
    expect(
      measureBetweenness(
        makeGraph(
          [
            ["a", "b"],
            ["b", "c"],
          ],
          ["d"],
        ).adjacency,
      )[1],
    ).toBeCloseTo(1 / 3, 12);
  });

  it("estimates from a sample of all nodes what it measures exactly", () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const { adjacency } = makeGraph(edges);
        const exact = measureBetweenness(adjacency);
        for (const [i, value] of measureBetweenness(adjacency, { exactUpTo: 0 }).entries()) {
          expect(value).toBeCloseTo(exact[i] ?? 0, 12);
        }
      }),
    );
  });

  it("estimates large graphs closely, and always alike", () => {
    const { adjacency } = makeGraph(plantEdges(20, 100, 6000, 0.8));
    const exact = measureBetweenness(adjacency);
    const estimate = measureBetweenness(adjacency, { exactUpTo: 100 });
    expect(measureBetweenness(adjacency, { exactUpTo: 100 })).toEqual(estimate);
    const top = (values: Float64Array) =>
      [...values.keys()].sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0)).slice(0, 50);
    const shared = top(exact).filter((node) => top(estimate).includes(node));
    expect(shared.length).toBeGreaterThan(40);
  });
});
