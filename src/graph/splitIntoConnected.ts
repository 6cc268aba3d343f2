import type { Adjacency } from "./toAdjacency.ts";

/**
 * Splits groups of nodes until each is connected by edges inside it; nodes without edges get -1. Groups are numbered by
 * their first node.
 */
export function splitIntoConnected({ order, starts, neighbours }: Adjacency, groups: Int32Array): Int32Array {
  const split = new Int32Array(order).fill(-1);
  let count = 0;
  for (let first = 0; first < order; first++) {
    if (split[first] !== -1 || starts[first] === starts[first + 1]) continue;
    const waiting = [first];
    split[first] = count;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const neighbour of neighbours.subarray(starts[node], starts[node + 1])) {
        if (split[neighbour] !== -1 || groups[neighbour] !== groups[first]) continue;
        split[neighbour] = count;
        waiting.push(neighbour);
      }
    }
    count++;
  }
  return split;
}
