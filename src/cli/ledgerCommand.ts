import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { decide, importLedger, revise } from "../decide.ts";
import { type Choice, isRevision, type LedgerEvent, type MentionRef, type Signature } from "../decisions.ts";
import { toJsonLine } from "../export/toJsonLine.ts";
import { writeFileWhole, writeStream } from "../export/writeFileWhole.ts";
import { describeAction } from "../ledger/describeAction.ts";
import { foldLedger } from "../ledger/foldLedger.ts";
import { parseLedger } from "../ledger/parseLedger.ts";
import { Problem, UsageProblem } from "../problem.ts";
import { openWorkspace } from "../store/openWorkspace.ts";
import type { Workspace } from "../store/Workspace.ts";
import { tellUnfit } from "./buildReport.ts";
import { findEntity } from "./findEntity.ts";
import { printable } from "./printable.ts";
import { count } from "./words.ts";

export interface LedgerFlags {
  readonly workspace: string;
  readonly author?: string;
  readonly reason?: string;
}

export interface SplitFlags extends LedgerFlags {
  readonly name?: readonly string[];
  readonly mention?: readonly string[];
}

/** Decides, says what came of it, and what of the ledger does not fit any more. */
export async function decideCommand(toChoice: (workspace: Workspace) => Promise<Choice>, flags: LedgerFlags) {
  await withWorkspace(flags, "write", async (workspace) => {
    const { action } = await decide(workspace, await toChoice(workspace), toSignature(flags));
    console.log(printable(`Done: ${describeAction(action)}. ${await describeOutcome(workspace, action)}`));
    await tellUnfit(workspace);
  });
}

/** Undoes or does again: the last one, or the one of this number or id. */
export async function reviseCommand(type: "undo" | "redo", entry: string | undefined, flags: LedgerFlags) {
  await withWorkspace(flags, "write", async (workspace) => {
    const events = await workspace.readLedger();
    const id = entry !== undefined && /^\d+$/.test(entry) ? events[Number(entry) - 1]?.id : entry;
    if (entry !== undefined && id === undefined) throw new UsageProblem(`The ledger has no entry ${entry}.`);
    const { action } = await revise(workspace, type, toSignature(flags), id);
    const revised = isRevision(action) ? events.find((event) => event.id === action.event) : undefined;
    const words = revised ? describeAction(revised.action) : "";
    console.log(printable(`${type === "undo" ? "Undone" : "Done again"}: ${words}.`));
    await tellUnfit(workspace);
  });
}

/** Lists all entries, oldest first: their numbers, whether they hold, and why one cannot be followed. */
export async function listCommand(flags: LedgerFlags) {
  await withWorkspace(flags, "read", async (workspace) => {
    const events = await workspace.readLedger();
    if (events.length === 0) console.log("Nothing has been decided yet; comention ledger --help shows how to.");
    const active = new Set(foldLedger(events).active.map(({ id }) => id));
    const unfit = new Map((await workspace.readUnfit()).map(({ id, reason }) => [id, reason]));
    const numbers = new Map(events.map(({ id }, i) => [id, i + 1]));
    for (const { id, time, author, reason, action } of events) {
      const what = isRevision(action)
        ? `${action.type} ${numbers.get(action.event) ?? action.event}`
        : describeAction(action);
      const state = isRevision(action) ? "" : active.has(id) ? "" : " [undone]";
      const why = active.has(id) && unfit.has(id) ? ` [does not fit: ${unfit.get(id)}]` : "";
      const said = reason === "" ? "" : ` (${reason})`;
      const day = time.slice(0, 16).replace("T", " ");
      console.log(printable(`${String(numbers.get(id)).padStart(4)}  ${day}  ${author}  ${what}${said}${state}${why}`));
    }
  });
}

/** Lists what the program would not join by itself, the likeliest first, each with what speaks for it and against it. */
export async function suggestionsCommand(flags: LedgerFlags & { readonly first: string }) {
  const limit = Number(flags.first);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageProblem(`--first must be a number from 1 up, but it is "${flags.first}".`);
  await withWorkspace(flags, "read", async (workspace) => {
    const { items, totalCount } = await workspace.pageSuggestions(null, { offset: 0, limit });
    console.log(totalCount === 0 ? "There are no suggestions." : `${count(totalCount, "suggestion")}:`);
    for (const { one, other, a, b, probability, reasons } of items) {
      console.log(printable(`  ${Math.round(100 * probability)} %  ${one} (${a}) and ${other} (${b})`));
      for (const { text, weight } of reasons) console.log(printable(`        ${weight >= 0 ? "+" : "−"} ${text}`));
    }
    if (totalCount > 0)
      console.log("comention ledger accept A B merges two, comention ledger reject A B keeps them apart.");
  });
}

/** Writes the ledger, a JSON line an entry. */
export async function exportLedgerCommand(flags: LedgerFlags & { readonly output?: string }) {
  await withWorkspace(flags, "read", async (workspace) => {
    const events = await workspace.readLedger();
    const lines = (async function* () {
      for (const { id, time, author, reason, action } of events) yield toJsonLine({ id, time, author, reason, action });
    })();
    if (flags.output === undefined) await writeStream(lines, process.stdout);
    else await writeFileWhole(flags.output, lines);
  });
}

/** Adds the entries of a file that are new here, and follows them. */
export async function importLedgerCommand(file: string, flags: LedgerFlags) {
  const events = parseLedger(await readText(file), file);
  await withWorkspace(flags, "write", async (workspace) => {
    const added = await importLedger(workspace, events);
    const known = events.length - added;
    console.log(
      `${count(added, "new entry").replace("entrys", "entries")}${known > 0 ? `, ${known} known already` : ""}.`,
    );
    await tellUnfit(workspace);
  });
}

/** Of accepting a suggestion, the one with more mentions gives its name. */
export async function toMerge(workspace: Workspace, words: readonly string[], isSuggestion = false): Promise<Choice> {
  const found = [];
  for (const word of words) found.push(await findEntity(workspace, word));
  if (isSuggestion) found.sort((a, b) => b.mentions - a.mentions);
  return { type: "merge", entities: found.map(({ id }) => id) };
}

/** "seeds/000.txt:120-134" */
export function parsePlace(text: string): MentionRef {
  const [, source = "", start = "", end = ""] = /^(.+):(\d+)-(\d+)$/.exec(text) ?? [];
  if (source === "")
    throw new UsageProblem(`A mention is SOURCE:START-END, such as news/1.txt:120-134, but it is "${text}".`);
  return { source, start: Number(start), end: Number(end) };
}

async function withWorkspace(
  { workspace: directory }: LedgerFlags,
  mode: "read" | "write",
  work: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  // To write makes a workspace where there is none, and here that would be a slip.
  await (await openWorkspace(directory, "read")).close();
  const workspace = await openWorkspace(directory, mode);
  try {
    await work(workspace);
  } finally {
    await workspace.close();
  }
}

function toSignature({ author, reason }: LedgerFlags): Signature {
  return { author: author ?? userName(), reason: reason ?? "" };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // Of users without an account, as in some containers.
    return "unknown";
  }
}

async function describeOutcome(workspace: Workspace, action: LedgerEvent["action"]): Promise<string> {
  const [ref] = isRevision(action) ? [] : action.names;
  const id = ref ? await workspace.findByName(ref) : null;
  const [entity] = id === null ? [] : await workspace.findEntities([id]);
  if (!entity) return "";
  return `${entity.name} (${entity.id}) has ${count(entity.mentions, "mention")} and goes by ${entity.aliases.join(", ")}.`;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Problem(`${file} could not be read; name a file that comention ledger export wrote.`, { cause: error });
  }
}
