import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShortestPath } from "../../src/graph/findShortestPath.ts";
import { buildGraph } from "../../src/graph/buildGraph.ts";
import { makeGraph, type MadeEdge } from "./makeGraph.ts";

const build = (edges: readonly MadeEdge[], alone: readonly string[] = []) => {
  const { entities, coMentions } = makeGraph(edges, alone);
  return buildGraph(entities, coMentions);
};

const find = (edges: readonly MadeEdge[], from: string, to: string, alone: readonly string[] = []) =>
  findShortestPath(build(edges, alone), from, to);

describe("findShortestPath", () => {
  it.each<[string, readonly MadeEdge[], readonly string[] | null]>([
    ["a direct edge", [["a", "z"]], ["a", "z"]],
    [
      "two strong edges before a weak one",
      [
        ["a", "z", 1],
        ["a", "b", 3],
        ["b", "z", 3],
      ],
      ["a", "b", "z"],
    ],
    [
      "the fewest edges of equal lengths",
      [
        ["a", "z", 1],
        ["a", "b", 2],
        ["b", "z", 2],
      ],
      ["a", "z"],
    ],
    [
      "the fewest edges where lengths differ by rounding alone",
      [
        ["a", "b", 10],
        ["b", "c", 10],
        ["c", "z", 10],
        ["a", "y", 5],
        ["y", "z", 10],
      ],
      ["a", "y", "z"],
    ],
    [
      "the first ids of equal paths",
      [
        ["a", "c"],
        ["c", "z"],
        ["a", "b"],
        ["b", "z"],
      ],
      ["a", "b", "z"],
    ],
    [
      "no way",
      [
        ["a", "b"],
        ["y", "z"],
      ],
      null,
    ],
  ])("takes %s", (_, edges, expected) => {
    expect(find(edges, "a", "z")).toEqual(expected);
  });

  it("finds the way from a node to itself", () => {
    expect(find([], "a", "a", ["a"])).toEqual(["a"]);
  });

  it("finds no way to an unknown id", () => {
    expect(find([["a", "b"]], "a", "nobody")).toBeNull();
  });

  it("goes through ids that are properties of every object", () => {
    expect(
      find(
        [
          ["a", "p/__proto__"],
          ["p/__proto__", "p/constructor"],
        ],
        "a",
        "p/constructor",
      ),
    ).toEqual(["a", "p/__proto__", "p/constructor"]);
  });

  it("is as short as any path, there and back", () => {
    const edge = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 6 })).filter(([one, other]) => one < other);
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: ([one, other]) => one * 10 + other }), (numbered) => {
        const edges = numbered.map(([one, other, weight]): MadeEdge => [String(one), String(other), weight]);
        const graph = build(edges, ["0", "7"]);
        const length = (path: readonly string[] | null): number =>
          (path ?? []).slice(1).reduce((sum, id, i) => sum + 1 / graph.getEdgeAttribute(path?.[i], id, "weight"), 0);
        const path = findShortestPath(graph, "0", "7");
        const back = findShortestPath(graph, "7", "0");
        const least = findLeastLength(edges);
        expect(path === null).toBe(least === Infinity);
        expect(back?.length).toBe(path?.length);
        if (path) expect(length(path)).toBeCloseTo(least, 9);
      }),
    );
  });
});

/** From 0 to 7 of eight nodes (Bellman and Ford). */
function findLeastLength(edges: readonly MadeEdge[]): number {
  const lengths = new Map([["0", 0]]);
  for (let round = 0; round < 8; round++) {
    for (const [one, other, weight = 1] of edges) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const through = (lengths.get(from) ?? Infinity) + 1 / weight;
        if (through < (lengths.get(to) ?? Infinity)) lengths.set(to, through);
      }
    }
  }
  return lengths.get("7") ?? Infinity;
}
