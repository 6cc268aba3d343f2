import { describe, expect, it } from "vitest";
import { buildGraph, edgeKey } from "../../src/graph/buildGraph.ts";

const entity = (id: string) => ({ id, name: id.toUpperCase(), kind: "PERSON" as const });

describe("buildGraph", () => {
  it("puts nodes and edges in order, whatever order they come in", () => {
    const graph = buildGraph(["c", "a", "b"].map(entity), [
      { a: "b", b: "c", weight: 1 },
      { a: "a", b: "c", weight: 2 },
      { a: "a", b: "b", weight: 3 },
    ]);
    expect(graph.nodes()).toEqual(["a", "b", "c"]);
    expect(graph.mapEdges((key, { weight }) => [key, weight])).toEqual([
      ["a|b", 3],
      ["a|c", 2],
      ["b|c", 1],
    ]);
  });

  it("names and sorts its nodes", () => {
    expect(buildGraph([entity("a")], []).getNodeAttributes("a")).toEqual({ label: "A", kind: "PERSON" });
  });

  it("gives the same serialization twice", () => {
    const build = () => JSON.stringify(buildGraph([entity("a"), entity("b")], [{ a: "a", b: "b", weight: 1 }]));
    expect(build()).toBe(build());
  });
});

describe("edgeKey", () => {
  it("is the same in either order of the ends", () => {
    expect(edgeKey("person/b", "person/a")).toBe(edgeKey("person/a", "person/b"));
  });
});
