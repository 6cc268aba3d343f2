import { UndirectedGraph } from "graphology";
import type { EdgeAttributes } from "./buildGraph.ts";
import type { Adjacency } from "./toAdjacency.ts";

/**
 * Builds a graph for graphology's algorithms, each node named by its place: they gather what they find in plain
 * objects, where an id such as `__proto__` gets lost. Nodes and edges stand in the same order.
 */
export function toPlainGraph({
  order,
  starts,
  neighbours,
  weights,
}: Adjacency): UndirectedGraph<object, EdgeAttributes> {
  const graph = new UndirectedGraph<object, EdgeAttributes>();
  for (let node = 0; node < order; node++) graph.addNode(node);
  for (let node = 0; node < order; node++) {
    const end = starts[node + 1] ?? 0;
    for (let i = starts[node] ?? 0; i < end; i++) {
      const neighbour = neighbours[i] ?? 0;
      if (neighbour > node) graph.addEdgeWithKey(`${node}|${neighbour}`, node, neighbour, { weight: weights[i] ?? 1 });
    }
  }
  return graph;
}
