import { build, type BuildReport, StoppedProblem } from "../pipeline.ts";
import { UsageProblem } from "../problem.ts";
import { checkPaths, PIPE } from "../read/listInputs.ts";
import { parseSettings } from "../settings.ts";
import { openWorkspace } from "../store/openWorkspace.ts";
import type { Workspace } from "../store/Workspace.ts";
import { openProgress } from "./openProgress.ts";
import { describeBuild, tellUnfit, tellUnread, writeReport } from "./buildReport.ts";
import { count, describeGraph, describeUnrecognized } from "./words.ts";

export interface BuildFlags {
  readonly workspace: string;
  readonly set: readonly string[];
  readonly as?: string;
  /** A file to write how each file ended to. */
  readonly report?: string;
}

export async function buildCommand(paths: readonly string[], flags: BuildFlags): Promise<void> {
  const workspace = await openWorkspaceFor(paths, flags);
  try {
    const report = await buildWithProgress(workspace, paths, flags);
    const statistics = await workspace.statistics();
    console.log(`${describeBuild(report)} ${describeGraph(statistics, flags.workspace)}`);
    const unrecognized = describeUnrecognized(statistics);
    if (unrecognized !== null) console.log(unrecognized);
    if (report.files.length === 0 && !paths.includes(PIPE)) {
      console.error("Nothing to read was found there; hidden files and READMEs are left out of folders.");
    }
    tellUnread(report);
    await tellUnfit(workspace);
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
  const onInterrupt = () => {
    console.error("Stopping: what was read is kept. Ctrl-C again ends it at once.");
    stop.abort();
  };
  process.once("SIGINT", onInterrupt);
  const progress = openProgress();
  try {
    const report = await build(workspace, paths, {
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
    if (flags.report !== undefined) await writeReport(flags.report, report);
    return report;
  } catch (error) {
    if (error instanceof StoppedProblem && flags.report !== undefined) await writeReport(flags.report, error);
    throw error;
  } finally {
    progress.close();
    // Whoever writes to it is not waited for.
    if (paths.includes(PIPE)) process.stdin.destroy();
    process.off("SIGINT", onInterrupt);
  }
}
