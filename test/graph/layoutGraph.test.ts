import { describe, expect, it } from "vitest";
import { assignCommunities } from "../../src/graph/assignCommunities.ts";
import { layoutGraph } from "../../src/graph/layoutGraph.ts";
import { nodeSize } from "../../src/graph/nodeSize.ts";
import { makeGraph, ODD_GRAPHS, plantEdges, type MadeEdge } from "./makeGraph.ts";

const layout = (edges: readonly MadeEdge[], alone: readonly string[] = []) => {
  const { adjacency, ids } = makeGraph(edges, alone);
  const { communities, places } = assignCommunities(adjacency, adjacency, ids);
  const groups = communities.map(({ members }) => members.map((id) => ids.indexOf(id)));
  const most = Math.max(...adjacency.strengths);
  const discs = layoutGraph(adjacency, adjacency, groups).map((position, node) => ({
    ...position,
    radius: nodeSize(adjacency.strengths[node] ?? 0, most),
  }));
  return { discs, places, isAlone: ids.map((id) => alone.includes(id)) };
};

const PLANTED = plantEdges(8, 30, 1000, 0.85);
const ALONE = Array.from({ length: 40 }, (_, i) => `alone-${i}`);

describe("layoutGraph", () => {
  it.each(ODD_GRAPHS)("places %s without overlap", (_, edges, alone) => {
    const { discs } = layout(edges, alone);
    for (const { x, y } of discs) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(countOverlaps(discs)).toBe(0);
  });

  it("leaves no overlaps and stays centred on 0,0", () => {
    const { discs } = layout(PLANTED);
    expect(countOverlaps(discs)).toBe(0);
    for (const axis of ["x", "y"] as const) {
      const values = discs.map((disc) => disc[axis]);
      expect(Math.min(...values) + Math.max(...values)).toBeCloseTo(0, 1);
    }
  });

  it("keeps communities apart: nearly every node is nearest to the middle of its own", () => {
    const { discs, places } = layout(PLANTED);
    const count = Math.max(...places) + 1;
    const middles = Array.from({ length: count }, (_, place) => {
      const own = discs.filter((_disc, node) => places[node] === place);
      const mean = (axis: "x" | "y") => own.reduce((sum, disc) => sum + disc[axis], 0) / own.length;
      return { x: mean("x"), y: mean("y") };
    });
    const atHome = discs.filter((disc, node) => {
      const distances = middles.map(({ x, y }) => Math.hypot(disc.x - x, disc.y - y));
      return distances.indexOf(Math.min(...distances)) === places[node];
    });
    expect(atHome.length / discs.length).toBeGreaterThan(0.9);
  });

  it("places nodes without edges around all others", () => {
    const { discs, isAlone } = layout(PLANTED, ALONE);
    const distance = discs.map(({ x, y }) => Math.hypot(x, y));
    const inner = Math.max(...distance.filter((_, node) => !isAlone[node]));
    const outer = Math.min(...distance.filter((_, node) => isAlone[node]));
    expect(outer).toBeGreaterThan(inner);
  });

  it("gives the same bytes twice, with two decimals", () => {
    const { discs } = layout(PLANTED, ALONE);
    expect(JSON.stringify(layout(PLANTED, ALONE).discs)).toBe(JSON.stringify(discs));
    for (const { x } of discs) expect(String(x)).toMatch(/^-?\d+(\.\d{1,2})?$/);
  });
});

function countOverlaps(discs: readonly { x: number; y: number; radius: number }[]): number {
  let overlaps = 0;
  for (const [i, one] of discs.entries()) {
    for (const other of discs.slice(i + 1)) {
      if (Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius) overlaps++;
    }
  }
  return overlaps;
}
