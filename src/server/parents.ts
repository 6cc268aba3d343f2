/** What resolvers are given as their parent where neither the model nor the view has a noun for it. */

import type { LedgerEvent } from "../decisions.ts";
import type { MeasuredCoMention } from "../model.ts";

/** A neighbour, seen from one entity. */
export interface NeighborParent {
  /** The neighbour's id. */
  readonly entity: string;
  readonly coMention: MeasuredCoMention;
}

export interface LedgerParent {
  readonly event: LedgerEvent;
  /** Whether it is a decision that holds. */
  readonly active: boolean;
  readonly unfit: string | null;
}

export interface ChangeParent {
  readonly event: LedgerEvent;
}

export interface PathParent {
  /** Ids, from one end to the other. */
  readonly entities: readonly string[];
  /** One fewer than the entities. */
  readonly coMentions: readonly MeasuredCoMention[];
}
