/** The user's decisions: written to the ledger, then followed. */

import { randomUUID } from "node:crypto";
import type { Changes, Choice, Decision, LedgerEvent, MentionRef, NameRef, Signature } from "./decisions.ts";
import { ENTITY_KINDS } from "./model.ts";
import { derive } from "./pipeline.ts";
import { Problem, UsageProblem } from "./problem.ts";
import { foldLedger } from "./ledger/foldLedger.ts";
import type { Workspace } from "./store/Workspace.ts";
import type { WorkspaceView } from "./view.ts";

/**
 * Writes a decision to the ledger and derives the graph anew.
 * @throws UsageProblem when it is about nothing, or cannot be followed; then nothing is written.
 */
export async function decide(workspace: Workspace, choice: Choice, signature: Signature): Promise<LedgerEvent> {
  const event = toEvent(await toDecision(workspace, choice), signature);
  await append(workspace, [event]);
  return event;
}

/**
 * Undoes a decision, or does an undone one again: the last one, or the one with the id.
 * @throws UsageProblem when there is none.
 */
export async function revise(
  workspace: Workspace,
  type: "undo" | "redo",
  signature: Signature,
  id?: string,
): Promise<LedgerEvent> {
  const { active, undone, nextUndo, nextRedo } = foldLedger(await workspace.readLedger());
  const event = id ?? (type === "undo" ? nextUndo : nextRedo);
  if (event === null) throw new UsageProblem(`There is nothing to ${type}.`);
  const known = type === "undo" ? active.map((decision) => decision.id) : undone;
  if (!known.includes(event)) {
    const state = type === "undo" ? "holds" : "was undone";
    throw new UsageProblem(`No decision ${event} ${state}; comention ledger list shows them with their ids.`);
  }
  const revision = toEvent({ type, event }, signature);
  await append(workspace, [revision]);
  return revision;
}

/** Takes decisions one after the other, however many are asked for at once. */
export function openChanges(workspace: Workspace): Changes {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    decide: (choice, signature) => queue(() => decide(workspace, choice, signature)),
    revise: (type, signature, id) => queue(() => revise(workspace, type, signature, id)),
  };
}

/** Adds the events of another ledger, those that are new here, and derives the graph anew; says how many were new. */
export async function importLedger(workspace: Workspace, events: readonly LedgerEvent[]): Promise<number> {
  const added = await workspace.appendLedger(events);
  await derive(workspace, await workspace.readSettings());
  return added;
}

async function append(workspace: Workspace, events: readonly LedgerEvent[]): Promise<void> {
  await workspace.appendLedger(events);
  await derive(workspace, await workspace.readSettings());
}

function toEvent(action: LedgerEvent["action"], { author, reason = "" }: Signature): LedgerEvent {
  return { id: randomUUID(), time: new Date().toISOString(), author, reason, action };
}

async function toDecision(view: WorkspaceView, choice: Choice): Promise<Decision> {
  switch (choice.type) {
    case "merge": {
      const ids = [...new Set(choice.entities)];
      if (ids.length < 2) throw new UsageProblem("To merge takes two entities or more.");
      return { type: "merge", names: await Promise.all(ids.map((id) => toNameRef(view, id))) };
    }
    case "apart": {
      const [one, other] = choice.entities;
      if (one === other) throw new UsageProblem("To keep apart takes two entities; split parts one.");
      return { type: "apart", names: [await toNameRef(view, one), await toNameRef(view, other)] };
    }
    case "split":
      return { type: "split", names: await toSplit(view, choice.entity, choice.names ?? [], choice.mentions ?? []) };
    case "hide":
      return { type: "hide", names: [await toNameRef(view, choice.entity)] };
    default:
      return {
        type: choice.type,
        names: [await toNameRef(view, choice.entity)],
        text: choice.type === "retype" ? toKind(choice.text) : toWords(choice.text),
      };
  }
}

/** The name that an entity is mentioned by most; with a place where others go by it, too. */
async function toNameRef(view: WorkspaceView, id: string): Promise<NameRef> {
  const names = await view.listNames(id);
  const own = names.find(({ isShared }) => !isShared);
  const [first] = names;
  if (!first) throw new UsageProblem(`There is no entity ${id}.`);
  // A name of its own, where it has one that counts for something, outlives a text that is taken away.
  if (own && own.mentions * 10 >= first.mentions) return { kind: own.kind, name: own.name };
  return { kind: first.kind, name: first.name, mention: first.first };
}

async function toSplit(
  view: WorkspaceView,
  id: string,
  words: readonly string[],
  places: readonly MentionRef[],
): Promise<readonly NameRef[]> {
  const names = await view.listNames(id);
  if (names.length === 0) throw new UsageProblem(`There is no entity ${id}.`);
  const byName = words.map((word): NameRef => {
    const found = names.find(({ name }) => name === word);
    if (found) return { kind: found.kind, name: found.name };
    throw new UsageProblem(
      `${id} goes by no name "${word}"; its names are ${names.map(({ name }) => `"${name}"`).join(", ")}.`,
    );
  });
  const isAll = names.every(({ name }) => words.includes(name));
  if (isAll) throw new UsageProblem(`These are all names of ${id}: there is nothing to split them from.`);
  const byPlace = await Promise.all(
    places.map(async (mention): Promise<NameRef> => {
      const found = await view.findMention(mention);
      if (found?.entity !== id) {
        throw new UsageProblem(`${mention.source} does not name ${id} from ${mention.start} to ${mention.end}.`);
      }
      return { kind: found.kind, name: found.name, mention };
    }),
  );
  if (byName.length + byPlace.length === 0) throw new UsageProblem("To split takes names or mentions to split off.");
  return [...byName, ...byPlace];
}

function toKind(text: string): string {
  const kind = ENTITY_KINDS.find((one) => one === text.toUpperCase());
  if (kind) return kind;
  throw new UsageProblem(`A kind is one of ${ENTITY_KINDS.join(", ")}, but it is "${text}".`);
}

/** UTF-16 units of a name, a tag or a note. */
const MOST_LENGTH = 2000;

function toWords(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim();
  if (words === "") throw new UsageProblem("The text is empty.");
  if (words.length > MOST_LENGTH) throw new Problem(`The text has more than ${MOST_LENGTH} characters.`);
  return words;
}
