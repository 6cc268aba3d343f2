const LEAST = 2;
const MOST = 20;

/** Gives a node's radius, 2 to 20: its area, not its radius, grows with the weighted degree. */
export function nodeSize(weightedDegree: number, maxWeightedDegree: number): number {
  if (maxWeightedDegree <= 0) return LEAST;
  return LEAST + (MOST - LEAST) * Math.sqrt(Math.min(1, weightedDegree / maxWeightedDegree));
}
