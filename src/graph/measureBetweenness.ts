import { addAt } from "./addAt.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Adjacency } from "./toAdjacency.ts";

export interface BetweennessOptions {
  /** Graphs of up to this many nodes are measured exactly, larger ones estimated. @default 5000 */
  readonly exactUpTo?: number;
}

/**
 * Measures by node the share of all shortest paths between two others that lead through it, 0 to 1 (Freeman 1977), by
 * the algorithm of Brandes (2001), each edge taken as one step.
 *
 * Above `exactUpTo` nodes it is estimated from the shortest paths that begin at a sample of the nodes (Brandes and Pich
 * 2007), always the same sample for the same graph.
 */
export function measureBetweenness(adjacency: Adjacency, { exactUpTo = 5000 }: BetweennessOptions = {}): Float64Array {
  const { order, starts } = adjacency;
  const totals = new Float64Array(order);
  if (order < 3) return totals;
  const joined = [...totals.keys()].filter((node) => starts[node] !== starts[node + 1]);
  const sources = order <= exactUpTo ? joined : sample(joined, sampleSize(adjacency));
  const visit = createVisitor(adjacency, totals);
  for (const source of sources) visit(source);
  // Every pair was met from both its ends, hence no factor 2.
  const scale = joined.length / Math.max(1, sources.length) / ((order - 1) * (order - 2));
  return totals.map((total) => Math.min(1, total * scale));
}

// The error shrinks with the root of the sample's size whatever the size of the graph; the time grows with both.
function sampleSize({ neighbours }: Adjacency): number {
  return Math.min(1000, Math.max(100, Math.floor(2e8 / neighbours.length)));
}

function sample(nodes: readonly number[], size: number): readonly number[] {
  const random = seededRandom(nodes.length);
  const shuffled = [...nodes];
  for (let i = 0; i < Math.min(size, nodes.length); i++) {
    const other = i + Math.floor(random() * (nodes.length - i));
    [shuffled[i], shuffled[other]] = [shuffled[other] ?? 0, shuffled[i] ?? 0];
  }
  return shuffled.slice(0, size);
}

/** Makes the function that adds to `totals` what the shortest paths from one source bring each node. */
function createVisitor({ order, starts, neighbours }: Adjacency, totals: Float64Array): (source: number) => void {
  const distances = new Int32Array(order).fill(-1);
  const pathCounts = new Float64Array(order);
  const shares = new Float64Array(order);
  const reached = new Uint32Array(order);
  return (source) => {
    distances[source] = 0;
    pathCounts[source] = 1;
    reached[0] = source;
    let count = 1;
    for (let i = 0; i < count; i++) {
      const node = reached[i] ?? 0;
      const further = (distances[node] ?? 0) + 1;
      const end = starts[node + 1] ?? 0;
      for (let j = starts[node] ?? 0; j < end; j++) {
        const neighbour = neighbours[j] ?? 0;
        if (distances[neighbour] === -1) {
          distances[neighbour] = further;
          reached[count++] = neighbour;
        }
        if (distances[neighbour] === further) addAt(pathCounts, neighbour, pathCounts[node] ?? 0);
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const node = reached[i] ?? 0;
      const nearer = (distances[node] ?? 0) - 1;
      const share = (1 + (shares[node] ?? 0)) / (pathCounts[node] ?? 1);
      const end = starts[node + 1] ?? 0;
      for (let j = starts[node] ?? 0; j < end; j++) {
        const neighbour = neighbours[j] ?? 0;
        if (distances[neighbour] === nearer) addAt(shares, neighbour, (pathCounts[neighbour] ?? 0) * share);
      }
      addAt(totals, node, shares[node] ?? 0);
    }
    for (const node of reached.subarray(0, count)) {
      distances[node] = -1;
      pathCounts[node] = 0;
      shares[node] = 0;
    }
  };
}
