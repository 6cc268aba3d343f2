import { UndirectedGraph } from "graphology";
import type { GraphColumns } from "../data.ts";
import type { EntityKind } from "../schema-types.ts";

// Type aliases, for graphology asks for an index signature that interfaces lack.
export type NodeFacts = {
  readonly label: string;
  readonly kind: EntityKind;
  /** A community's id; null for none. */
  readonly community: string | null;
  readonly x: number;
  readonly y: number;
  /** Radius, in the units of x and y. */
  readonly size: number;
};

export type EdgeFacts = {
  /** Paragraphs that name both ends. */
  readonly weight: number;
};

export type DrawnGraph = UndirectedGraph<NodeFacts, EdgeFacts>;

/** Turns the answer's columns into the graph that sigma draws: facts only, the looks come from the reducers. */
export function buildDrawnGraph({ nodes, edges }: GraphColumns): DrawnGraph {
  const graph: DrawnGraph = new UndirectedGraph();
  for (const [place, id] of nodes.ids.entries()) {
    graph.addNode(id, {
      label: nodes.labels[place] ?? id,
      kind: nodes.kinds[place] ?? "ORGANIZATION",
      community: nodes.communities[place] ?? null,
      x: nodes.x[place] ?? 0,
      y: nodes.y[place] ?? 0,
      size: nodes.size[place] ?? 2,
    });
  }
  // Lightest first, so that heavy edges are drawn on top.
  for (let place = edges.weights.length - 1; place >= 0; place--) {
    const source = nodes.ids[edges.sources[place] ?? -1];
    const target = nodes.ids[edges.targets[place] ?? -1];
    if (source === undefined || target === undefined) continue;
    graph.addEdgeWithKey(edgeKey(source, target), source, target, { weight: edges.weights[place] ?? 1 });
  }
  return graph;
}

/** The key of the edge between two entities, the same in either order. */
export function edgeKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}
