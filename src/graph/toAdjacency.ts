import type { CoMention } from "../model.ts";
import { addAt } from "./addAt.ts";

/**
 * The graph in flat arrays (compressed sparse rows), for what walks all of it: the neighbours of node `i` stand in
 * `neighbours` from `starts[i]` up to `starts[i + 1]`, with the edges' weights beside them.
 */
export interface Adjacency {
  /** Nodes. */
  readonly order: number;
  /** One longer than there are nodes. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** By node: the sum of the weights of its edges. */
  readonly strengths: Float64Array;
}

/**
 * Reads co-mentions into flat arrays.
 *
 * @param ids the nodes, ordered by code point; all ends of co-mentions among them
 * @param coMentions ordered by a, then b; a node's neighbours then come in the order of `ids`
 */
export function toAdjacency(
  ids: readonly string[],
  coMentions: readonly Pick<CoMention, "a" | "b" | "weight">[],
): Adjacency {
  const order = ids.length;
  const nodes = new Map(ids.map((id, node) => [id, node]));
  const ends = new Uint32Array(2 * coMentions.length);
  const starts = new Uint32Array(order + 1);
  for (const [i, { a, b }] of coMentions.entries()) {
    const one = nodes.get(a);
    const other = nodes.get(b);
    if (one === undefined || other === undefined) throw new Error(`${a} and ${b} must be entities.`);
    ends[2 * i] = one;
    ends[2 * i + 1] = other;
    addAt(starts, one + 1, 1);
    addAt(starts, other + 1, 1);
  }
  for (let node = 1; node <= order; node++) addAt(starts, node, starts[node - 1] ?? 0);

  const next = starts.slice();
  const neighbours = new Uint32Array(2 * coMentions.length);
  const weights = new Float64Array(2 * coMentions.length);
  const strengths = new Float64Array(order);
  const join = (node: number, neighbour: number, weight: number): void => {
    const place = next[node] ?? 0;
    next[node] = place + 1;
    neighbours[place] = neighbour;
    weights[place] = weight;
    addAt(strengths, node, weight);
  };
  for (const [i, { weight }] of coMentions.entries()) {
    const one = ends[2 * i] ?? 0;
    const other = ends[2 * i + 1] ?? 0;
    join(one, other, weight);
    join(other, one, weight);
  }
  return { order, starts, neighbours, weights, strengths };
}
