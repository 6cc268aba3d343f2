import { UndirectedGraph } from "graphology";
import { compareCodePoints, type CoMention, type Entity, type EntityKind } from "../model.ts";

/** Entities by id, joined by co-mentions. */
export type CoMentionGraph = UndirectedGraph<NodeAttributes, EdgeAttributes>;

export type NodeAttributes = {
  /** The canonical name. */
  label: string;
  kind: EntityKind;
};

export type EdgeAttributes = {
  /** Paragraphs that name both, each story once. */
  weight: number;
};

/**
 * Builds the Graphology graph: nodes in the order of their ids, then edges in the order of a and b, whatever order they
 * are given in. Ids must hold a `/`, as those of entities do: Graphology cannot hold one such as `constructor`.
 */
export function buildGraph(
  entities: readonly Pick<Entity, "id" | "name" | "kind">[],
  coMentions: readonly Pick<CoMention, "a" | "b" | "weight">[],
): CoMentionGraph {
  const graph: CoMentionGraph = new UndirectedGraph();
  for (const { id, name, kind } of inOrder(entities, (one, other) => compareCodePoints(one.id, other.id))) {
    graph.addNode(id, { label: name, kind });
  }
  for (const { a, b, weight } of inOrder(coMentions, compareCoMentions)) {
    graph.addEdgeWithKey(edgeKey(a, b), a, b, { weight });
  }
  return graph;
}

/**
 * The key of an edge, in either order of its ends. A key of our own, for graphology's differ from run to run; ids hold
 * no `|`.
 */
export function edgeKey(one: string, other: string): string {
  return compareCodePoints(one, other) < 0 ? `${one}|${other}` : `${other}|${one}`;
}

function compareCoMentions(one: Pick<CoMention, "a" | "b">, other: Pick<CoMention, "a" | "b">): number {
  return compareCodePoints(one.a, other.a) || compareCodePoints(one.b, other.b);
}

// Facts come in order; to see that is far cheaper than to sort a million of them.
function inOrder<T>(items: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
  const isInOrder = items.every((item, i) => {
    const before = items[i - 1];
    return before === undefined || compare(before, item) <= 0;
  });
  return isInOrder ? items : items.toSorted(compare);
}
