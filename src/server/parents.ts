/** What resolvers are given as their parent where neither the model nor the view has a noun for it. */

import type { MeasuredCoMention } from "../model.ts";

/** A neighbour, seen from one entity. */
export interface NeighborParent {
  /** The neighbour's id. */
  readonly entity: string;
  readonly coMention: MeasuredCoMention;
}

export interface PathParent {
  /** Ids, from one end to the other. */
  readonly entities: readonly string[];
  /** One fewer than the entities. */
  readonly coMentions: readonly MeasuredCoMention[];
}
