import { type ActiveDecision, type Decision, isRevision, type LedgerEvent } from "../decisions.ts";

/** What holds after all events of a ledger. */
export interface LedgerState {
  /** In the order in which they were first taken. */
  readonly active: readonly ActiveDecision[];
  /** Ids of decisions that were undone, the last undone last. */
  readonly undone: readonly string[];
  /** The id of the decision that `undo` would undo, and `redo` do again; null where there is none. */
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

/** Plays a ledger, oldest event first. A decision that is done again takes its old place; a new one ends what `redo` would do. */
export function foldLedger(events: readonly LedgerEvent[]): LedgerState {
  const decisions = new Map<string, Decision>();
  const undone = new Set<string>();
  let redoable: string[] = [];
  for (const { id, action } of events) {
    if (isRevision(action)) {
      if (!decisions.has(action.event)) continue;
      redoable = redoable.filter((event) => event !== action.event);
      if (action.type === "undo") {
        undone.add(action.event);
        redoable.push(action.event);
      } else undone.delete(action.event);
    } else {
      decisions.set(id, action);
      redoable = [];
    }
  }
  const active = [...decisions].flatMap(([id, decision]) => (undone.has(id) ? [] : [{ ...decision, id }]));
  return {
    active,
    undone: [...undone],
    nextUndo: active.at(-1)?.id ?? null,
    nextRedo: redoable.at(-1) ?? null,
  };
}
