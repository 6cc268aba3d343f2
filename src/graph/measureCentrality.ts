import type { EntityMeasures } from "../model.ts";
import { measureBetweenness, type BetweennessOptions } from "./measureBetweenness.ts";
import { measurePagerank } from "./measurePagerank.ts";
import type { Adjacency } from "./toAdjacency.ts";

export type Centrality = Pick<EntityMeasures, "degree" | "weightedDegree" | "pagerank" | "betweenness">;

/** Measures how central each node is, in the order of the nodes. */
export function measureCentrality(adjacency: Adjacency, options: BetweennessOptions = {}): readonly Centrality[] {
  const pageranks = measurePagerank(adjacency);
  const betweennesses = measureBetweenness(adjacency, options);
  return Array.from({ length: adjacency.order }, (_, node) => ({
    degree: (adjacency.starts[node + 1] ?? 0) - (adjacency.starts[node] ?? 0),
    weightedDegree: adjacency.strengths[node] ?? 0,
    pagerank: pageranks[node] ?? 0,
    betweenness: betweennesses[node] ?? 0,
  }));
}
