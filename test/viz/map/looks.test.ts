import { describe, expect, it } from "vitest";
import { buildDrawnGraph, edgeKey } from "../../../viz/map/buildDrawnGraph.ts";
import { edgeLook } from "../../../viz/map/edgeLook.ts";
import { findEmphasis } from "../../../viz/map/findEmphasis.ts";
import { nodeLook } from "../../../viz/map/nodeLook.ts";
import type { Paint } from "../../../viz/map/Paint.ts";
import { makeColumns } from "./makeColumns.ts";

const graph = buildDrawnGraph(makeColumns({ "a b": 9, "b c": 1, "c d": 2 }, { a: "one", b: "one", c: "two" }));
const paint: Paint = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#808080",
  dark: false,
  colorOf: (community) => (community === "one" ? "#0000ff" : "#ff0000"),
};

function lookOf(node: string, emphasis: ReturnType<typeof findEmphasis>) {
  return nodeLook(node, graph.getNodeAttributes(node), emphasis, paint);
}

function edgeLookOf(one: string, other: string, emphasis: ReturnType<typeof findEmphasis>) {
  const ends = { source: graph.getNodeAttributes(one), target: graph.getNodeAttributes(other) };
  return edgeLook(edgeKey(one, other), graph.getEdgeAttributes(edgeKey(one, other)), ends, emphasis, paint);
}

describe("buildDrawnGraph", () => {
  it("keeps the facts of the columns and draws heavy edges last", () => {
    expect(graph.getNodeAttributes("a")).toEqual({ label: "A", kind: "PERSON", community: "one", x: 0, y: 0, size: 4 });
    expect(graph.edges()).toEqual(["c|d", "b|c", "a|b"]);
  });

  it("draws nothing of nothing", () => expect(buildDrawnGraph(makeColumns({})).order).toBe(0));
});

describe("findEmphasis", () => {
  it("leaves the whole map as it is when nothing is selected", () => expect(findEmphasis(graph, null)).toBeNull());

  it.each([
    ["a selected entity", { type: "entity", id: "b" }, {}, ["b"], ["a", "c"], ["a|b", "b|c"]],
    ["a selected edge, in either order", { type: "edge", a: "c", b: "b" }, {}, ["b", "c"], [], ["b|c"]],
    ["a selected community", { type: "community", id: "one" }, {}, [], ["a", "b"], ["a|b"]],
    ["a hovered node", null, { hoveredNode: "d" }, ["d"], ["c"], ["c|d"]],
    ["a hovered edge", null, { hoveredEdge: "c|d" }, ["c", "d"], [], ["c|d"]],
    [
      "an opened document",
      { type: "document", id: "x", at: null },
      { named: ["c", "d", "gone"] },
      [],
      ["c", "d"],
      ["c|d"],
    ],
  ] as const)("brings out %s", (_, selection, options, strong, near, edges) => {
    const found = findEmphasis(graph, selection, options);
    expect([found?.strong, found?.near, found?.edges].map((set) => [...(set ?? [])].sort())).toEqual([
      strong,
      near,
      edges,
    ]);
  });

  it("dims nothing for an entity that is not drawn", () => {
    expect(findEmphasis(graph, { type: "entity", id: "gone" })).toBeNull();
  });
});

describe("nodeLook", () => {
  it("has the community's colour", () => expect(lookOf("a", null).color).toBe("#0000ff"));

  it("fades what does not stand out, and rings what is selected", () => {
    const emphasis = findEmphasis(graph, { type: "entity", id: "a" });
    expect(lookOf("a", emphasis)).toMatchObject({ color: "#0000ff", borderColor: "#000000", zIndex: 3 });
    expect(lookOf("b", emphasis)).toMatchObject({ color: "#0000ff", borderColor: "#ffffff", zIndex: 2 });
    expect(lookOf("d", emphasis)).toMatchObject({ color: "#ffd1d1", zIndex: 0 });
  });
});

describe("edgeLook", () => {
  it("is thicker by weight, in the colour of a shared community", () => {
    expect(edgeLookOf("a", "b", null)).toMatchObject({ size: 2.7, color: "rgba(0,0,87,0.34)" });
    expect(edgeLookOf("b", "c", null)).toMatchObject({ size: 0.9, color: "rgba(20,20,20,0.16)" });
  });

  it("nearly vanishes while another stands out", () => {
    expect(edgeLookOf("c", "d", findEmphasis(graph, { type: "entity", id: "a" })).color).toBe("rgba(6,6,6,0.05)");
  });
});
