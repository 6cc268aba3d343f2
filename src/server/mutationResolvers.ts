import { type Changes, type Choice, isRevision, type LedgerEvent } from "../decisions.ts";
import { Problem } from "../problem.ts";
import { badUserInput } from "./clientErrors.ts";
import type { RequestContext } from "./createContext.ts";
import { isSameEvent, readEntries } from "./ledgerResolvers.ts";
import type { ChangeParent } from "./parents.ts";
import type { ChangeResolvers, MutationResolvers } from "./schema-types.ts";

/** Each decision waits for those before it. */
export const mutationResolvers: MutationResolvers = {
  merge: (_, { entities, reason }, context) => decide(context, { type: "merge", entities }, reason),
  keepApart: (_, { one, other, reason }, context) => decide(context, { type: "apart", entities: [one, other] }, reason),
  split: (_, { entity, names, mentions, reason }, context) =>
    decide(context, { type: "split", entity, names, mentions }, reason),
  rename: (_, { entity, name, reason }, context) => decide(context, { type: "rename", entity, text: name }, reason),
  retype: (_, { entity, kind, reason }, context) => decide(context, { type: "retype", entity, text: kind }, reason),
  hide: (_, { entity, reason }, context) => decide(context, { type: "hide", entity }, reason),
  note: (_, { entity, text, reason }, context) => decide(context, { type: "note", entity, text }, reason),
  tag: (_, { entity, tag, reason }, context) => decide(context, { type: "tag", entity, text: tag }, reason),
  acceptSuggestion: async (_, { a, b, reason }, context) => {
    const [one, other] = await context.view.findEntities([a, b]);
    const entities = (one?.mentions ?? 0) >= (other?.mentions ?? 0) ? [a, b] : [b, a];
    return decide(context, { type: "merge", entities }, reason);
  },
  rejectSuggestion: (_, { a, b, reason }, context) => decide(context, { type: "apart", entities: [a, b] }, reason),
  undo: (_, { entry, reason }, context) =>
    follow(context, (changes) => changes.revise("undo", { author: AUTHOR, reason }, entry ?? undefined)),
  redo: (_, { entry, reason }, context) =>
    follow(context, (changes) => changes.revise("redo", { author: AUTHOR, reason }, entry ?? undefined)),
};

/** There are no accounts: whoever is at this machine. */
const AUTHOR = "viewer";

function decide(context: RequestContext, choice: Choice, reason: string): Promise<ChangeParent> {
  return follow(context, (changes) => changes.decide(choice, { author: AUTHOR, reason }));
}

async function follow(
  context: RequestContext,
  work: (changes: Changes) => Promise<LedgerEvent>,
): Promise<ChangeParent> {
  const { changes } = context;
  if (!changes) throw badUserInput("This server was started without --allow-changes.");
  try {
    return { event: await work(changes) };
  } catch (error) {
    if (error instanceof Problem) throw badUserInput(error.message);
    throw error;
  } finally {
    context.forget();
  }
}

export const changeResolvers: ChangeResolvers = {
  entry: async ({ event }, _, { view }) => {
    const entry = (await readEntries(view)).find(isSameEvent(event.id));
    if (!entry) throw new Error(`The ledger does not hold ${event.id}.`);
    return entry;
  },
  version: (_, _arguments, { version }) => version(),
  entity: async ({ event: { action } }, _, { view, entities }) => {
    const ref = isRevision(action) ? null : action.names[0];
    const id = ref ? await view.findByName(ref) : null;
    return id === null ? null : entities.load(id);
  },
};
