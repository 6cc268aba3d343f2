import type { EntityKind, GraphData, MeasuredEntity } from "../model.ts";
import { type RankedGraph, rankGraph } from "./rankGraph.ts";

export interface SubgraphFilter {
  /** Only these kinds. @default all */
  readonly kinds?: readonly EntityKind[] | null;
  /** Only members of these communities, by id. @default all */
  readonly communities?: readonly string[] | null;
  /** Only edges of at least this weight. */
  readonly minWeight: number;
  /** Only this entity, its neighbours and the edges among them. It is always drawn itself. @default all */
  readonly focus?: string | null;
  /** Whether entities without a drawn edge are drawn too. */
  readonly isolates: boolean;
  readonly maxNodes: number;
  readonly maxEdges: number;
}

/** The part of a graph to draw: entities and edges by rank. */
export interface Subgraph {
  readonly entities: readonly MeasuredEntity[];
  readonly edges: readonly SubgraphEdge[];
  /** See `Omitted` in schema.graphql. */
  readonly omitted: { readonly nodes: number; readonly edges: number; readonly isolates: number };
}

export interface SubgraphEdge {
  /** Place in `entities`. */
  readonly source: number;
  /** Place in `entities`. */
  readonly target: number;
  readonly weight: number;
}

/**
 * Selects the part of a graph to draw. Every entity that the filters let through is either drawn or counted in
 * `omitted`. Entities that could have no edge in the drawing are left out before `maxNodes` is reached, so that it is
 * filled with those that have one. The focused entity is drawn whatever the filters say, and ranks first, as do its own
 * edges.
 */
export function selectSubgraph(graph: GraphData, filter: SubgraphFilter): Subgraph {
  const ranked = rankAround(rankGraph(graph), filter.focus);
  const through = filterEntities(graph, ranked, filter);
  const candidates = filter.isolates ? through : keepTouched(through, heavyEdges(graph, ranked, through, filter));
  addFocus(candidates, ranked);
  const chosen = pickFirst(ranked.entityRanks, candidates, Math.max(filter.maxNodes, ranked.focus === null ? 0 : 1));
  const edges = heavyEdges(graph, ranked, chosen, filter).slice(0, filter.maxEdges);
  const drawn = filter.isolates ? chosen : keepTouched(chosen, edges);
  addFocus(drawn, ranked);

  const entities: MeasuredEntity[] = [];
  const placeInDrawing = new Map<number, number>();
  for (const place of ranked.entityRanks) {
    const entity = graph.entities[place];
    if (!entity || !drawn[place]) continue;
    placeInDrawing.set(place, entities.length);
    entities.push(entity);
  }
  return {
    entities,
    edges: edges.map(({ source, target, weight }) => ({
      source: placeInDrawing.get(source) ?? 0,
      target: placeInDrawing.get(target) ?? 0,
      weight,
    })),
    omitted: {
      nodes: count(candidates) - count(chosen),
      edges: countEdgesAmong(ranked, drawn) - edges.length,
      isolates: count(through) - count(candidates) + count(chosen) - count(drawn),
    },
  };
}

/** A set of entities, by place: 1 for a member. */
type EntitySet = Uint8Array;

/** A ranked graph seen from one entity. */
interface FocusedGraph extends RankedGraph {
  /** The entity's place; null where there is none. */
  readonly focus: number | null;
}

function rankAround(ranked: RankedGraph, id: string | null | undefined): FocusedGraph {
  const focus = ranked.places.get(id ?? "") ?? null;
  if (focus === null) return { ...ranked, focus };
  const { entityRanks, edgeRanks, sources, targets } = ranked;
  return {
    ...ranked,
    focus,
    entityRanks: putFirst(entityRanks, (place) => place === focus),
    edgeRanks: putFirst(edgeRanks, (place) => sources[place] === focus || targets[place] === focus),
  };
}

function putFirst(ranks: Uint32Array, isFirst: (place: number) => boolean): Uint32Array {
  const first = ranks.filter(isFirst);
  const sorted = new Uint32Array(ranks.length);
  sorted.set(first);
  sorted.set(
    ranks.filter((place) => !isFirst(place)),
    first.length,
  );
  return sorted;
}

function addFocus(set: EntitySet, { focus }: FocusedGraph): void {
  if (focus !== null) set[focus] = 1;
}

function filterEntities(graph: GraphData, ranked: FocusedGraph, filter: SubgraphFilter): EntitySet {
  const { kinds, communities, focus } = filter;
  const through = new Uint8Array(graph.entities.length).fill(1);
  if (kinds) graph.entities.forEach(({ kind }, place) => kinds.includes(kind) || (through[place] = 0));
  if (communities) keepCommon(through, membersOf(graph, ranked, new Set(communities)));
  if (focus !== undefined && focus !== null) keepCommon(through, neighborhood(graph, ranked));
  addFocus(through, ranked);
  return through;
}

function membersOf(graph: GraphData, { places }: RankedGraph, ids: ReadonlySet<string>): EntitySet {
  const members = new Uint8Array(graph.entities.length);
  for (const community of graph.communities) {
    if (!ids.has(community.id)) continue;
    for (const id of community.members) {
      const place = places.get(id);
      if (place !== undefined) members[place] = 1;
    }
  }
  return members;
}

function neighborhood(graph: GraphData, { focus, sources, targets }: FocusedGraph): EntitySet {
  const near = new Uint8Array(graph.entities.length);
  if (focus === null) return near;
  near[focus] = 1;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    if (source === focus) near[target] = 1;
    else if (target === focus) near[source] = 1;
  }
  return near;
}

/** The edges among some entities that are heavy enough, by rank; their ends are places in the whole graph. */
function heavyEdges(graph: GraphData, ranked: RankedGraph, among: EntitySet, filter: SubgraphFilter): SubgraphEdge[] {
  const edges: SubgraphEdge[] = [];
  for (const place of ranked.edgeRanks) {
    const weight = graph.coMentions[place]?.weight ?? 0;
    if (weight < filter.minWeight) continue;
    const source = ranked.sources[place] ?? 0;
    const target = ranked.targets[place] ?? 0;
    if (among[source] && among[target]) edges.push({ source, target, weight });
  }
  return edges;
}

function keepTouched(set: EntitySet, edges: readonly SubgraphEdge[]): EntitySet {
  const touched = new Uint8Array(set.length);
  for (const { source, target } of edges) {
    touched[source] = 1;
    touched[target] = 1;
  }
  return touched;
}

function keepCommon(set: EntitySet, other: EntitySet): void {
  for (let place = 0; place < set.length; place++) if (!other[place]) set[place] = 0;
}

function pickFirst(ranks: Uint32Array, candidates: EntitySet, limit: number): EntitySet {
  const picked = new Uint8Array(candidates.length);
  let room = limit;
  for (const place of ranks) {
    if (room === 0) break;
    if (!candidates[place]) continue;
    picked[place] = 1;
    room--;
  }
  return picked;
}

function countEdgesAmong({ sources, targets }: RankedGraph, drawn: EntitySet): number {
  let edges = 0;
  for (let edge = 0; edge < sources.length; edge++) {
    if (drawn[sources[edge] ?? 0] && drawn[targets[edge] ?? 0]) edges++;
  }
  return edges;
}

function count(set: EntitySet): number {
  return set.reduce((sum, member) => sum + member, 0);
}
