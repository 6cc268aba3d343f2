/** The user's decisions: written to the ledger, then followed. */

import { randomUUID } from "node:crypto";
import type { Changes, Choice, Decision, LedgerEvent, MentionRef, NameRef, Signature } from "./decisions.ts";
import { ENTITY_KINDS } from "./model.ts";
import { derive } from "./pipeline.ts";
import { UsageProblem } from "./problem.ts";
import { toNodeKey } from "./resolve/collectNames.ts";
import { isShortForm } from "./resolve/parseNode.ts";
import { cleanText, MOST_LENGTH } from "./ledger/cleanText.ts";
import { foldLedger } from "./ledger/foldLedger.ts";
import type { Workspace } from "./store/Workspace.ts";
import type { EntityName, WorkspaceView } from "./view.ts";

/**
 * Writes a decision to the ledger and derives the graph anew.
 * @throws UsageProblem when it is about nothing, or cannot be followed; then nothing is written.
 */
export async function decide(workspace: Workspace, choice: Choice, signature: Signature): Promise<LedgerEvent> {
  const event = toEvent(await toDecision(workspace, choice), signature, await workspace.readLedger());
  await follow(workspace, event);
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
  const events = await workspace.readLedger();
  const { active, undone, nextUndo, nextRedo } = foldLedger(events);
  const event = id ?? (type === "undo" ? nextUndo : nextRedo);
  if (event === null) throw new UsageProblem(`There is nothing to ${type}.`);
  const known = type === "undo" ? active.map((decision) => decision.id) : undone;
  if (!known.includes(event)) {
    const state = type === "undo" ? "holds" : "was undone";
    throw new UsageProblem(`No decision ${event} ${state}; comention ledger list shows them with their ids.`);
  }
  const revision = toEvent({ type, event }, signature, events);
  await follow(workspace, revision);
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

/**
 * Adds the events of another ledger, those that are new here, and derives the graph anew; says how many were new. Events
 * count in the order of their times, wherever they come from: two workspaces that give each other theirs agree.
 */
export async function importLedger(workspace: Workspace, events: readonly LedgerEvent[]): Promise<number> {
  const added = await workspace.appendLedger(events);
  await derive(workspace, await workspace.readSettings());
  return added;
}

/** Derives the graph that follows an event, and writes both; a decision that cannot be followed is not written. */
async function follow(workspace: Workspace, event: LedgerEvent): Promise<void> {
  await derive(workspace, await workspace.readSettings(), {}, event);
}

function toEvent(
  action: LedgerEvent["action"],
  { author, reason = "" }: Signature,
  events: readonly LedgerEvent[],
): LedgerEvent {
  const said = cleanText(reason);
  if (said.length > MOST_LENGTH) throw new UsageProblem(`The reason has more than ${MOST_LENGTH} characters.`);
  // After all that was decided, even within one millisecond, or where a clock was set back.
  const last = Date.parse(events.at(-1)?.time ?? "");
  const time = new Date(Math.max(Date.now(), Number.isNaN(last) ? 0 : last + 1)).toISOString();
  return { id: randomUUID(), time, author: cleanText(author).slice(0, MOST_LENGTH) || "unknown", reason: said, action };
}

async function toDecision(view: WorkspaceView, choice: Choice): Promise<Decision> {
  switch (choice.type) {
    case "merge": {
      const ids = [...new Set(choice.entities)];
      if (ids.length > MOST_MERGED) throw new UsageProblem(`At most ${MOST_MERGED} entities are merged at once.`);
      if (ids.length === 1 && choice.entities.length > 1) throw new UsageProblem(`These are one already: ${ids[0]}.`);
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

/** The name that an entity is called by, or else mentioned by most; with a place where others go by it, too. */
async function toNameRef(view: WorkspaceView, id: string): Promise<NameRef> {
  const [names, [entity]] = [await view.listNames(id), await view.findEntities([id])];
  const first = names.find(({ name }) => name === entity?.name) ?? names[0];
  // "Defense Ministry" is that of one country here, and of another in texts to come.
  const isOwn = ({ isShared, kind, name }: EntityName) => !isShared && !isShortForm(kind, name);
  const own = first && isOwn(first) ? first : names.find(isOwn);
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
  const byName: NameRef[] = [];
  for (const word of words) {
    const found = names.filter(({ name }) => name === word);
    if (found.length === 0) {
      throw new UsageProblem(
        `${id} goes by no name "${word}"; its names are ${names.map(({ name }) => `"${name}"`).join(", ")}. What is short for one of them is split off by its places.`,
      );
    }
    for (const one of found) byName.push(...(await toSplitRefs(view, id, one, names, words)));
  }
  const isAll = names.every(({ name }) => words.includes(name));
  if (isAll) throw new UsageProblem(`These are all names of ${id}: there is nothing to split them from.`);
  if (places.length > MOST_MENTIONS) throw new UsageProblem(`At most ${MOST_MENTIONS} mentions are split off at once.`);
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

/** A name; or its places, where the name is another's, too, or the program takes it for one with a name that stays. */
async function toSplitRefs(
  view: WorkspaceView,
  id: string,
  { kind, name, isShared }: EntityName,
  names: readonly EntityName[],
  words: readonly string[],
): Promise<readonly NameRef[]> {
  const key = toNodeKey(kind, name);
  const isLike = names.some((other) => !words.includes(other.name) && toNodeKey(other.kind, other.name) === key);
  if (!isShared && !isLike) return [{ kind, name }];
  const places = await view.listPlaces(id, name);
  if (places.length > MOST_PLACES) {
    throw new UsageProblem(
      `"${name}" stands for others, too, and in more than ${MOST_PLACES} places for ${id}; split those.`,
    );
  }
  return places.map((mention) => ({ kind, name, mention }));
}

const MOST_PLACES = 10_000;
/** Mentions that are split off at once. */
const MOST_MENTIONS = 1000;
/** Entities that are merged at once. */
const MOST_MERGED = 100;

function toKind(text: string): string {
  const kind = ENTITY_KINDS.find((one) => one === text.toUpperCase());
  if (kind) return kind;
  throw new UsageProblem(`A kind is one of ${ENTITY_KINDS.join(", ")}, but it is "${text}".`);
}

function toWords(text: string): string {
  const words = cleanText(text);
  if (words === "") throw new UsageProblem("The text is empty.");
  if (words.length > MOST_LENGTH) throw new UsageProblem(`The text has more than ${MOST_LENGTH} characters.`);
  return words;
}
