import { nodeSize } from "../graph/nodeSize.ts";
import type { GraphData } from "../model.ts";
import { rankGraph } from "./rankGraph.ts";
import type { Graph } from "./schema-types.ts";
import type { Subgraph } from "./selectSubgraph.ts";

/** Turns a part of a graph into columns, by rank; radii are in proportion to the whole graph. */
export function toGraphColumns({ entities, edges, omitted }: Subgraph, whole: GraphData): Omit<Graph, "version"> {
  const [first = 0] = rankGraph(whole).entityRanks;
  const maxWeightedDegree = whole.entities[first]?.weightedDegree ?? 0;
  return {
    nodes: {
      ids: entities.map(({ id }) => id),
      labels: entities.map(({ name }) => name),
      kinds: entities.map(({ kind }) => kind),
      communities: entities.map(({ community }) => community),
      x: entities.map(({ x }) => x),
      y: entities.map(({ y }) => y),
      weightedDegrees: entities.map(({ weightedDegree }) => weightedDegree),
      size: entities.map(({ weightedDegree }) => nodeSize(weightedDegree, maxWeightedDegree)),
    },
    edges: {
      sources: edges.map(({ source }) => source),
      targets: edges.map(({ target }) => target),
      weights: edges.map(({ weight }) => weight),
    },
    omitted,
  };
}
