/** What the user decided about entities, as readonly data: see `Ledger` in DESIGN. */

import type { EntityKind } from "./model.ts";

/** A name that a decision is about. Never an id: ids change with names. */
export interface NameRef {
  readonly kind: EntityKind;
  /** As texts spell it, after the short forms of an article are resolved. */
  readonly name: string;
  /** The one place that is meant, or a place of the one who is meant of several of that name; absent for all of the name. */
  readonly mention?: MentionRef;
}

/** A place in a source where something is named; UTF-16 units, end exclusive. */
export interface MentionRef {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export const DECISION_TYPES = ["merge", "split", "apart", "rename", "retype", "hide", "note", "tag"] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

/**
 * - merge: all that the names stand for is one; the first gives its name and kind.
 * - split: the names, or the single mentions, stand for something of their own.
 * - apart: two names stand for two things.
 * - rename: what the name stands for is to be called `text`.
 * - retype: it is of the kind that `text` names.
 * - hide: it is not shown, and makes no edges.
 * - note, tag: `text` is written beside it.
 */
export interface Decision {
  readonly type: DecisionType;
  readonly names: readonly NameRef[];
  /** Absent where the type needs none. */
  readonly text?: string;
}

/** An entry of the ledger: a decision, or that an earlier one was undone or done again. */
export interface LedgerEvent {
  /** The same in every workspace that the ledger is carried to. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly author: string;
  /** In the author's words; empty for none. */
  readonly reason: string;
  /** The decision; or the id of the event that is undone or redone. */
  readonly action: Decision | Revision;
}

export interface Revision {
  readonly type: "undo" | "redo";
  /** The id of the decision's event. */
  readonly event: string;
}

export function isRevision(action: LedgerEvent["action"]): action is Revision {
  return action.type === "undo" || action.type === "redo";
}

/** A decision that holds: it was not undone. */
export interface ActiveDecision extends Decision {
  /** The event's id. */
  readonly id: string;
}

/** A decision that holds, but cannot be followed as things stand. */
export interface UnfitDecision {
  /** The event's id. */
  readonly id: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Who decides, and why. */
export interface Signature {
  readonly author: string;
  /** In the author's words. @default "" */
  readonly reason?: string;
}

/** What may be decided; entities by their ids of today. */
export type Choice =
  | { readonly type: "merge"; readonly entities: readonly string[] }
  | { readonly type: "apart"; readonly entities: readonly [string, string] }
  | {
      readonly type: "split";
      readonly entity: string;
      readonly names?: readonly string[];
      readonly mentions?: readonly MentionRef[];
    }
  | { readonly type: "rename" | "retype" | "note" | "tag"; readonly entity: string; readonly text: string }
  | { readonly type: "hide"; readonly entity: string };

/** Takes decisions and follows them, one after the other. Throws UsageProblem where that is not possible. */
export interface Changes {
  readonly decide: (choice: Choice, signature: Signature) => Promise<LedgerEvent>;
  readonly revise: (type: Revision["type"], signature: Signature, id?: string) => Promise<LedgerEvent>;
}
