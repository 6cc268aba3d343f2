import { writeFileWhole } from "../export/writeFileWhole.ts";
import type { FileEnd, Refusal } from "../model.ts";
import type { BuildReport } from "../pipeline.ts";
import type { Workspace } from "../store/Workspace.ts";
import { printable } from "./printable.ts";
import { count } from "./words.ts";

/** "Read 12 files, 3 unchanged."; where files hold several texts "Read 340 texts in 12 files, 21 unchanged." */
export function describeBuild({ files, made }: BuildReport): string {
  const read = files.filter(({ end }) => end === "done" || end === "partial");
  const isOneEach = files.every(({ end, texts }) => texts <= 1 && end !== "partial") && made === read.length;
  const told = isOneEach ? count(made, "file") : count(made, "text");
  const left = files.reduce((sum, { texts }) => sum + texts, 0) - made;
  const where = !isOneEach && left <= 0 && read.length > 1 ? ` in ${count(read.length, "file")}` : "";
  return `Read ${told}${where}${left > 0 ? `, ${left.toLocaleString("en-US")} unchanged` : ""}.`;
}

/** Lists what was not read, once, and sets the exit code. */
export function tellUnread({ files }: BuildReport): void {
  const unread = files.filter(({ end }) => end === "partial" || end === "refused");
  if (unread.length === 0) return;
  const isWhole = unread.every(({ end, refused }) => end === "refused" && refused.length === 0);
  console.error(
    isWhole ? `${count(unread.length, "file")} could not be read:` : "Of what was given, this could not be read:",
  );
  const lines = listUnread(unread);
  for (const line of lines.slice(0, MOST_LISTED)) console.error(`  ${line}`);
  if (lines.length > MOST_LISTED)
    console.error(`  … and ${lines.length - MOST_LISTED} more; --report FILE writes them`);
  process.exitCode = 1;
}

/** Says how many decisions of the user cannot be followed. */
export async function tellUnfit(workspace: Pick<Workspace, "readUnfit">): Promise<void> {
  const unfit = await workspace.readUnfit();
  if (unfit.length === 0) return;
  console.error(
    `${count(unfit.length, "decision")} cannot be followed as texts are now; comention ledger list says which, and why.`,
  );
}

const MOST_LISTED = 50;
/** Of one file. */
const MOST_OF_FILE = 20;
/** From so many on, what was not read for one reason is told in one line. */
const LEAST_GROUP = 4;

function listUnread(unread: readonly FileEnd[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const refusal of unread.flatMap(listRefusals)) {
    const why = explain(refusal);
    const names = groups.get(why) ?? [];
    groups.set(why, names);
    names.push(printable(refusal.name));
  }
  return [...groups].flatMap(([why, names]) =>
    names.length < LEAST_GROUP
      ? names.map((name) => `${name}: ${why}`)
      : [`${names.length.toLocaleString("en-US")} times, ${names.slice(0, 2).join(", ")}, …: ${why}`],
  );
}

function listRefusals({ name, reason, advice, refused, refusedCount }: FileEnd): readonly Refusal[] {
  const own = reason === null ? [] : [{ name, reason, advice }];
  const more = refusedCount - MOST_OF_FILE;
  return [...own, ...refused.slice(0, MOST_OF_FILE), ...(more > 0 ? [{ name, ...tellMore(more) }] : [])];
}

function tellMore(more: number): { readonly reason: string } {
  return { reason: `${more.toLocaleString("en-US")} more of the things in it could not be read` };
}

function explain({ reason, advice }: Refusal): string {
  return typeof advice === "string" ? `${reason}; ${advice}` : reason;
}

/**
 * Writes how each file ended, a JSON line each, ordered by name; what stands in a file and was not read comes after it, of
 * very much the first, and how many more there are.
 * @throws Problem when the file cannot be written
 */
export async function writeReport(file: string, { files }: Pick<BuildReport, "files">): Promise<void> {
  await writeFileWhole(file, toLines(files));
}

async function* toLines(files: readonly FileEnd[]): AsyncGenerator<string> {
  for (const { name, end, reason, advice, texts, refused, refusedCount } of files) {
    yield `${JSON.stringify({ name, end, reason, advice, texts, unread: refusedCount })}\n`;
    for (const inner of refused) {
      yield `${JSON.stringify({ name: inner.name, end: "refused", reason: inner.reason, advice: inner.advice ?? null, in: name })}\n`;
    }
    const more = refusedCount - refused.length;
    if (more > 0) yield `${JSON.stringify({ name, end: "refused", ...tellMore(more), advice: null, in: name })}\n`;
  }
}
