import { build, type BuildReport } from "../pipeline.ts";
import { UsageProblem } from "../problem.ts";
import { checkPaths, PIPE } from "../read/listInputs.ts";
import { parseSettings } from "../settings.ts";
import { openWorkspace } from "../store/openWorkspace.ts";
import type { Workspace } from "../store/Workspace.ts";
import { printable } from "./printable.ts";
import { openProgress } from "./openProgress.ts";
import { count, describeGraph, describeUnrecognized } from "./words.ts";

export interface BuildFlags {
  readonly workspace: string;
  readonly set: readonly string[];
  readonly as?: string;
}

export async function buildCommand(paths: readonly string[], flags: BuildFlags): Promise<void> {
  const workspace = await openWorkspaceFor(paths, flags);
  try {
    const report = await buildWithProgress(workspace, paths, flags);
    const statistics = await workspace.statistics();
    console.log(`${describeReport(report)} ${describeGraph(statistics, flags.workspace)}`);
    const unrecognized = describeUnrecognized(statistics);
    if (unrecognized !== null) console.log(unrecognized);
    tellRefused(report);
  } finally {
    await workspace.close();
  }
}

/** Settings and paths are checked before the workspace is made, so that a mistyped one leaves nothing behind. */
export async function openWorkspaceFor(paths: readonly string[], flags: BuildFlags): Promise<Workspace> {
  parseSettings(flags.set);
  if (paths.includes(PIPE) && process.stdin.isTTY) {
    throw new UsageProblem(
      "- reads JSON Lines from standard input, but that is this terminal; pipe something in: cat news.jsonl | comention build -",
    );
  }
  await checkPaths(paths, flags.as === undefined ? {} : { as: flags.as });
  return openWorkspace(flags.workspace, "write");
}

/**
 * Builds with a progress line on a terminal. Ctrl-C while files are read says what is kept; later it ends the program
 * at once, as it would by itself: the graph is stored whole or not at all.
 */
export async function buildWithProgress(
  workspace: Workspace,
  paths: readonly string[],
  flags: BuildFlags,
): Promise<BuildReport> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const progress = openProgress();
  try {
    return await build(workspace, paths, {
      ...(flags.as === undefined ? {} : { as: flags.as }),
      settings: parseSettings(flags.set),
      ...(paths.includes(PIPE) ? { piped: process.stdin } : {}),
      signal: stop.signal,
      onProgress: (step) => {
        if (step.stage !== "reading") process.off("SIGINT", onInterrupt);
        progress.show(step);
      },
      onOutdated: (outdated, of) =>
        console.error(
          `${outdated} of ${count(of, "text")} in the workspace were read by another version or recogniser and are read again.`,
        ),
    });
  } finally {
    progress.close();
    // Whoever writes to it is not waited for.
    if (paths.includes(PIPE)) process.stdin.destroy();
    process.off("SIGINT", onInterrupt);
  }
}

/** Lists what was not read, once, and sets the exit code. */
export function tellRefused({ refused, records }: BuildReport): void {
  if (refused.length === 0) return;
  // A line of the list may stand for some records of a file whose others were read.
  const things =
    records > 0 ? "Of what was given, this could not be read" : `${count(refused.length, "file")} could not be read`;
  console.error(`${things}:`);
  for (const { name, reason } of refused.slice(0, MOST_LISTED)) console.error(`  ${printable(name)}: ${reason}`);
  if (refused.length > MOST_LISTED) console.error(`  … and ${refused.length - MOST_LISTED} more`);
  process.exitCode = 1;
}

const MOST_LISTED = 50;

function describeReport({ made, unchanged, records }: BuildReport): string {
  const read = `Read ${count(made, records > 0 ? "text" : "file")}`;
  return unchanged > 0 ? `${read}, ${unchanged.toLocaleString("en-US")} unchanged.` : `${read}.`;
}
