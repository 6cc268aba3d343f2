import type { GraphFilters } from "./data.ts";
import type { DrawnGraph } from "./map/buildDrawnGraph.ts";
import type { OpenMap } from "./map/openMap.ts";
import type { Selection } from "./selection.ts";

/**
 * `window.viewer`: what the page draws, for tests and for the curious in the browser's console. WebGL canvases cannot
 * be asked by role and label; this can.
 */
export interface ViewerHook {
  /** Null while loading and where there is no WebGL. */
  readonly sigma: OpenMap["sigma"] | null;
  /** What is drawn: facts as graphology holds them. */
  readonly graph: DrawnGraph;
  readonly selection: Selection | null;
  readonly filters: GraphFilters;
  /** Names that are written on the map now, as entities' ids. */
  readonly named: () => readonly string[];
  /** Where a node is on the page, in CSS pixels, to point at it; null when it is not drawn. */
  readonly locate: (entity: string) => { readonly x: number; readonly y: number } | null;
  /** The colour a node is drawn in now, after the reducers. */
  readonly colorOf: (entity: string) => string | null;
  readonly select: (selection: Selection | null) => void;
}

declare global {
  interface Window {
    viewer?: ViewerHook;
  }
}

export interface ExposedState {
  readonly map: OpenMap | null;
  readonly graph: DrawnGraph;
  readonly selection: Selection | null;
  readonly filters: GraphFilters;
  readonly select: (selection: Selection | null) => void;
}

export function exposeViewer({ map, graph, selection, filters, select }: ExposedState): void {
  const sigma = map?.sigma ?? null;
  const find = (entity: string) => (graph.hasNode(entity) ? sigma?.getNodeDisplayData(entity) : undefined);
  window.viewer = {
    sigma,
    graph,
    selection,
    filters,
    select,
    named: () => [...(map?.named() ?? [])],
    locate(entity) {
      const data = find(entity);
      if (!sigma || !data) return null;
      const { left, top } = sigma.getContainer().getBoundingClientRect();
      const { x, y } = sigma.framedGraphToViewport(data);
      return { x: left + x, y: top + y };
    },
    colorOf: (entity) => find(entity)?.color ?? null,
  };
}
