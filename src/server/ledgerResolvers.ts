import { isRevision, type LedgerEvent } from "../decisions.ts";
import { foldLedger } from "../ledger/foldLedger.ts";
import type { WorkspaceView } from "../view.ts";
import { loadKnown } from "./createContext.ts";
import type { LedgerParent } from "./parents.ts";
import type { DecidedNameResolvers, LedgerEntryResolvers, LedgerType, SuggestionResolvers } from "./schema-types.ts";

/** All entries of the ledger, oldest first. */
export async function readEntries(view: WorkspaceView): Promise<readonly LedgerParent[]> {
  const events = await view.readLedger();
  const active = new Set(foldLedger(events).active.map(({ id }) => id));
  const unfit = new Map((await view.readUnfit()).map(({ id, reason }) => [id, reason]));
  return events.map((event): LedgerParent => {
    const isActive = active.has(event.id);
    return { event, active: isActive, unfit: (isActive ? unfit.get(event.id) : null) ?? null };
  });
}

export const ledgerEntryResolvers: LedgerEntryResolvers = {
  id: ({ event }) => event.id,
  time: ({ event }) => event.time,
  author: ({ event }) => event.author,
  reason: ({ event }) => event.reason,
  type: ({ event }) => event.action.type.toUpperCase() as LedgerType,
  names: ({ event: { action } }) => (isRevision(action) ? [] : action.names),
  text: ({ event: { action } }) => (isRevision(action) ? null : (action.text ?? null)),
  revised: ({ event: { action } }) => (isRevision(action) ? action.event : null),
};

export const decidedNameResolvers: DecidedNameResolvers = {
  source: ({ mention }) => mention?.source ?? null,
  start: ({ mention }) => mention?.start ?? null,
  end: ({ mention }) => mention?.end ?? null,
};

export const suggestionResolvers: SuggestionResolvers = {
  a: ({ a }, _, { entities }) => loadKnown(entities, a),
  b: ({ b }, _, { entities }) => loadKnown(entities, b),
};

export function isSameEvent(id: string): (entry: LedgerParent) => boolean {
  return ({ event }: { readonly event: LedgerEvent }) => event.id === id;
}
