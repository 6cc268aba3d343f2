import { addAt } from "./addAt.ts";
import type { Adjacency } from "./toAdjacency.ts";

const DAMPING = 0.85;
const TOLERANCE = 1e-12;
// The error shrinks at least by the damping with each step: 0.85²⁰⁰ is below 10⁻¹⁴, so this many always do.
const MOST_STEPS = 200;

/**
 * Measures PageRank (Brin and Page 1998) by node, with steps in proportion to weight; sums to 1.
 *
 * A node without edges passes its share on to all nodes alike.
 */
export function measurePagerank({ order, starts, neighbours, weights, strengths }: Adjacency): Float64Array {
  let ranks = new Float64Array(order).fill(1 / order);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Float64Array(order);
    let stuck = 0;
    for (let node = 0; node < order; node++) {
      const strength = strengths[node] ?? 0;
      const rank = ranks[node] ?? 0;
      if (strength === 0) {
        stuck += rank;
        continue;
      }
      const end = starts[node + 1] ?? 0;
      for (let i = starts[node] ?? 0; i < end; i++) {
        addAt(next, neighbours[i] ?? 0, (rank * (weights[i] ?? 0)) / strength);
      }
    }
    let change = 0;
    for (let node = 0; node < order; node++) {
      const rank = DAMPING * ((next[node] ?? 0) + stuck / order) + (1 - DAMPING) / order;
      change += Math.abs(rank - (ranks[node] ?? 0));
      next[node] = rank;
    }
    ranks = next;
    if (change < TOLERANCE) break;
  }
  const sum = ranks.reduce((total, rank) => total + rank, 0);
  return ranks.map((rank) => rank / sum);
}
