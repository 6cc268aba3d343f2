import type { Selection } from "../selection.ts";
import { edgeKey, type DrawnGraph } from "./buildDrawnGraph.ts";

/** What stands out on the map while the rest is dimmed. */
export interface Emphasis {
  /** What is looked at itself: always named. */
  readonly strong: ReadonlySet<string>;
  /** What belongs to it: in full colour, named where there is room. */
  readonly near: ReadonlySet<string>;
  /** Edges' keys. */
  readonly edges: ReadonlySet<string>;
}

export interface EmphasisOptions {
  /** The node under the pointer. @default null */
  readonly hoveredNode?: string | null;
  /** The key of the edge under the pointer. @default null */
  readonly hoveredEdge?: string | null;
  /** The entities that an opened document names. @default [] */
  readonly named?: readonly string[];
}

/** Says what stands out; null when nothing does and the whole map is in full colour. */
export function findEmphasis(
  graph: DrawnGraph,
  selection: Selection | null,
  { hoveredNode = null, hoveredEdge = null, named = [] }: EmphasisOptions = {},
): Emphasis | null {
  const emphasis = { strong: new Set<string>(), near: new Set<string>(), edges: new Set<string>() };
  addSelected(graph, selection, named, emphasis);
  if (hoveredNode !== null) addAround(graph, hoveredNode, emphasis);
  else if (hoveredEdge !== null) addEdge(graph, hoveredEdge, emphasis);
  return emphasis.strong.size + emphasis.near.size === 0 ? null : emphasis;
}

type Growing = Record<keyof Emphasis, Set<string>>;

function addSelected(graph: DrawnGraph, selection: Selection | null, named: readonly string[], into: Growing): void {
  switch (selection?.type) {
    case "entity":
      return addAround(graph, selection.id, into);
    case "edge":
      return addEdge(graph, edgeKey(selection.a, selection.b), into);
    case "community":
      return addTogether(
        graph,
        graph.filterNodes((_, { community }) => community === selection.id),
        into,
      );
    case "document":
      return addTogether(graph, named, into);
  }
}

function addAround(graph: DrawnGraph, node: string, { strong, near, edges }: Growing): void {
  if (!graph.hasNode(node)) return;
  strong.add(node);
  graph.forEachEdge(node, (edge, _facts, source, target) => {
    edges.add(edge);
    near.add(source === node ? target : source);
  });
}

function addEdge(graph: DrawnGraph, edge: string, { strong, edges }: Growing): void {
  if (!graph.hasEdge(edge)) return;
  edges.add(edge);
  for (const end of graph.extremities(edge)) strong.add(end);
}

function addTogether(graph: DrawnGraph, nodes: readonly string[], { near, edges }: Growing): void {
  for (const node of nodes) if (graph.hasNode(node)) near.add(node);
  for (const node of near) {
    graph.forEachEdge(node, (edge, _facts, source, target) => {
      if (near.has(source) && near.has(target)) edges.add(edge);
    });
  }
}
