import { compareCodePoints } from "../model.ts";
import type { CoMentionGraph } from "./buildGraph.ts";

/**
 * Finds the shortest path between two entities, each edge being the longer the weaker it is (1 / weight), by the
 * algorithm of Dijkstra (1959). Of equally short paths it takes the one with the fewest edges, of those the one whose
 * ids come first from `from` on.
 *
 * @returns the ids along the path, both ends among them; null where there is none or an id is unknown
 */
export function findShortestPath(graph: CoMentionGraph, from: string, to: string): readonly string[] | null {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null;
  const reached = reachFrom(graph, to, from);
  let place = reached.get(from);
  if (place === undefined) return null;
  const path = [from];
  for (let id = from; id !== to;) {
    const { length, edges }: Reached = place;
    const onPath: string[] = [];
    graph.forEachEdge(id, (_key, { weight }, source, target) => {
      const neighbour = source === id ? target : source;
      const next = reached.get(neighbour);
      if (next?.edges !== edges - 1 || toRank(next.length + 1 / weight) !== toRank(length)) return;
      onPath.push(neighbour);
    });
    const [next] = onPath.sort(compareCodePoints);
    place = next === undefined ? undefined : reached.get(next);
    if (next === undefined || place === undefined) return null;
    path.push(next);
    id = next;
  }
  return path;
}

interface Reached {
  readonly id: string;
  /** From the start of the search. */
  readonly length: number;
  readonly edges: number;
}

/** The nodes that are no further from `start` than `goal` is, with their least distance. */
function reachFrom(graph: CoMentionGraph, start: string, goal: string): ReadonlyMap<string, Reached> {
  const best = new Map<string, Reached>();
  const settled = new Map<string, Reached>();
  const queue: Reached[] = [];
  const offer = (reached: Reached): void => {
    const known = best.get(reached.id);
    if (known && compareReached(known, reached) <= 0) return;
    best.set(reached.id, reached);
    push(queue, reached);
  };
  offer({ id: start, length: 0, edges: 0 });
  for (let place = pop(queue); place; place = pop(queue)) {
    const { id, length, edges } = place;
    if (settled.has(id)) continue;
    settled.set(id, place);
    if (id === goal) break;
    graph.forEachEdge(id, (_key, { weight }, source, target) => {
      const neighbour = source === id ? target : source;
      if (!settled.has(neighbour)) offer({ id: neighbour, length: length + 1 / weight, edges: edges + 1 });
    });
  }
  return settled;
}

// 1/3 + 1/3 must not differ from 1/2 + 1/6 by the last bit.
function toRank(length: number): number {
  return Math.round(length * 1e9);
}

function compareReached(one: Reached, other: Reached): number {
  return toRank(one.length) - toRank(other.length) || one.edges - other.edges;
}

/** Adds to a binary heap that has its least at 0. */
function push(heap: Reached[], item: Reached): void {
  let place = heap.length;
  heap.push(item);
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (!parent || compareReached(parent, item) <= 0) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = item;
}

/** Takes the least out of a binary heap. */
function pop(heap: Reached[]): Reached | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return least;
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    let child = heap[below];
    const right = heap[below + 1];
    if (child && right && compareReached(right, child) < 0) {
      child = right;
      below++;
    }
    if (!child || compareReached(last, child) <= 0) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = last;
  return least;
}
