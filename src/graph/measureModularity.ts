import { addAt } from "./addAt.ts";
import type { Adjacency } from "./toAdjacency.ts";

/**
 * Measures the modularity of a partition, `Σ inside/m - (strength/2m)²` over its groups (Newman and Girvan 2004, with
 * weights); null for a graph without edges.
 *
 * @param groups each node's group, a whole number from 0 up; -1 for a node without edges
 */
export function measureModularity(adjacency: Adjacency, groups: Int32Array): number | null {
  const { order, starts, neighbours, weights, strengths } = adjacency;
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  if (total === 0) return null;
  const strengthOf = new Float64Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  let inside = 0;
  for (let node = 0; node < order; node++) {
    const group = groups[node] ?? -1;
    if (group < 0) continue;
    addAt(strengthOf, group, strengths[node] ?? 0);
    const end = starts[node + 1] ?? 0;
    for (let i = starts[node] ?? 0; i < end; i++) {
      if (groups[neighbours[i] ?? 0] === group) inside += weights[i] ?? 0;
    }
  }
  return strengthOf.reduce((sum, strength) => sum - (strength / total) ** 2, inside / total);
}
