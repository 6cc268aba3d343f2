import { buildGraph, type CoMentionGraph } from "../graph/buildGraph.ts";
import type { GraphData } from "../model.ts";
import type { WorkspaceView } from "../view.ts";
import type { Version } from "./schema-types.ts";

/** The whole graph of one version, in memory. */
export interface LoadedGraph {
  readonly data: GraphData;
  /** Its Graphology graph, built when it is first asked for. */
  readonly network: () => CoMentionGraph;
}

/** Reads the whole graph of a version. */
export type GraphCache = (version: Version) => Promise<LoadedGraph>;

/** Makes a cache that keeps the whole graph until another version is asked for, and reads it once for all who wait. */
export function createGraphCache(view: WorkspaceView): GraphCache {
  let kept: { readonly key: string; readonly graph: Promise<LoadedGraph> } | null = null;
  return (version) => {
    const key = JSON.stringify([version.facts, version.measures]);
    if (kept?.key === key) return kept.graph;
    const graph = view.readGraph().then(toLoadedGraph);
    const mine = { key, graph };
    kept = mine;
    // A failed read is not kept: the next request tries again.
    graph.catch(() => {
      if (kept === mine) kept = null;
    });
    return graph;
  };
}

function toLoadedGraph(data: GraphData): LoadedGraph {
  let network: CoMentionGraph | null = null;
  return { data, network: () => (network ??= buildGraph(data.entities, data.coMentions)) };
}
