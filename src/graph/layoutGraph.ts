import forceAtlas2 from "graphology-layout-forceatlas2";
import { arrangeInSpiral } from "./arrangeInSpiral.ts";
import { nodeSize } from "./nodeSize.ts";
import { placeInRings } from "./placeInRings.ts";
import { separateNodes, type Disc } from "./separateNodes.ts";
import type { Adjacency } from "./toAdjacency.ts";
import { toPlainGraph } from "./toPlainGraph.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Above this many nodes, overlaps are left as they are: no screen shows so many apart. */
const SEPARATE_UP_TO = 50_000;

/**
 * Lays the graph out for a map on which clusters stand apart: ForceAtlas2 (Jacomy and others 2014) from a start where
 * each community is together, then overlaps are removed, then the nodes without edges go in rings around the rest.
 *
 * Units are those of `nodeSize`; the map is centred on 0,0 and rounded to two decimals. In the order of the nodes.
 *
 * @param ties what draws nodes together
 * @param adjacency the edges by weight, in the same order of nodes: the nodes' sizes follow from them
 * @param groups the communities' nodes by place, the largest community and its most central node first
 */
export function layoutGraph(
  ties: Adjacency,
  adjacency: Adjacency,
  groups: readonly (readonly number[])[],
): readonly Position[] {
  const { order, starts, strengths } = adjacency;
  const most = strengths.reduce((max, strength) => Math.max(max, strength), 0);
  const discs = Array.from(strengths, (strength): Disc => ({ x: 0, y: 0, radius: nodeSize(strength, most) }));
  const joined = discs.filter((_, node) => starts[node] !== starts[node + 1]);
  const alone = discs.filter((_, node) => starts[node] === starts[node + 1]);

  const drawn = drawTogether(ties, arrangeInSpiral(groups, order));
  for (const [node, disc] of discs.entries()) Object.assign(disc, drawn[node]);
  scaleToSizes(joined);
  if (joined.length <= SEPARATE_UP_TO) separateNodes(joined);
  centre(joined);
  placeInRings(alone, joined);
  return discs.map(({ x, y }) => ({ x: toHundredths(x), y: toHundredths(y) }));
}

/** Runs ForceAtlas2; nodes without edges are left out and get no position. */
function drawTogether(ties: Adjacency, from: Float64Array): readonly (Position | undefined)[] {
  const { order, starts } = ties;
  const graph = toPlainGraph(ties);
  for (let node = 0; node < order; node++) {
    if (starts[node] === starts[node + 1]) graph.dropNode(node);
    else graph.mergeNodeAttributes(node, { x: SPREAD * (from[2 * node] ?? 0), y: SPREAD * (from[2 * node + 1] ?? 0) });
  }
  if (graph.order === 0) return [];
  const positions = forceAtlas2(graph, {
    iterations: countIterations(graph.order, graph.size),
    // A hundred paragraphs together should not outweigh everything else.
    getEdgeWeight: (_key, { weight }) => Math.log2(1 + weight),
    settings: {
      linLogMode: true,
      outboundAttractionDistribution: false,
      scalingRatio: 1,
      gravity: 0.5,
      strongGravityMode: false,
      slowDown: 1 + Math.log(graph.order),
      barnesHutOptimize: graph.order > 1000,
      barnesHutTheta: 0.8,
    },
  });
  return Array.from({ length: order }, (_, node) => positions[node]);
}

const SPREAD = 10;

// Small graphs settle in a few hundred rounds; a large one starts near its end and cannot wait.
function countIterations(nodes: number, edges: number): number {
  return Math.round(Math.min(600, Math.max(50, 6e7 / (nodes * Math.log2(nodes + 1) + edges))));
}

/** Makes the map as wide as its nodes need, with room to see the edges between them. */
function scaleToSizes(discs: readonly Disc[]): void {
  const room = discs.reduce((sum, { radius }) => sum + (radius + 3) ** 2, 0) * 6;
  const spread = discs.reduce((sum, { x, y }) => sum + x ** 2 + y ** 2, 0) / discs.length;
  if (!(spread > 0)) return;
  const scale = Math.sqrt(room / spread / 2);
  for (const disc of discs) {
    disc.x *= scale;
    disc.y *= scale;
  }
}

function centre(discs: readonly Disc[]): void {
  const xs = discs.map(({ x }) => x);
  const ys = discs.map(({ y }) => y);
  const middle = { x: (least(xs) + greatest(xs)) / 2, y: (least(ys) + greatest(ys)) / 2 };
  for (const disc of discs) {
    disc.x -= middle.x;
    disc.y -= middle.y;
  }
}

function least(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, value), -Infinity);
}

// Without -0, which JSON and string comparison would tell apart.
function toHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
