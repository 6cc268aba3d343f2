import type { GraphData } from "../model.ts";

/** A graph's entities and edges by their places in its lists, and their ranks. */
export interface RankedGraph {
  /** Entity id → place. */
  readonly places: ReadonlyMap<string, number>;
  /** For each edge, the place of its `a`. */
  readonly sources: Uint32Array;
  /** For each edge, the place of its `b`. */
  readonly targets: Uint32Array;
  /** Places of entities: by weighted degree, highest first, then id. */
  readonly entityRanks: Uint32Array;
  /** Places of edges: by weight, highest first, then ids. */
  readonly edgeRanks: Uint32Array;
}

/** Ranks a graph's entities and edges; what was made for a graph is kept as long as the graph. */
export function rankGraph(graph: GraphData): RankedGraph {
  const known = kept.get(graph);
  if (known) return known;
  const { entities, coMentions } = graph;
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const toPlace = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`An edge of the graph ends at "${id}", which is no entity of it.`);
    return place;
  };
  const ranked = {
    places,
    sources: Uint32Array.from(coMentions, ({ a }) => toPlace(a)),
    targets: Uint32Array.from(coMentions, ({ b }) => toPlace(b)),
    entityRanks: rankDescending(entities.map(({ weightedDegree }) => weightedDegree)),
    edgeRanks: rankDescending(coMentions.map(({ weight }) => weight)),
  };
  kept.set(graph, ranked);
  return ranked;
}

const kept = new WeakMap<GraphData, RankedGraph>();

// Ties go by place: the lists of a graph are ordered by id.
function rankDescending(values: readonly number[]): Uint32Array {
  return Uint32Array.from(values.keys()).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
}
