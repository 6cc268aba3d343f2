import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../src/pipeline.ts";
import { openWorkspace } from "../../src/store/openWorkspace.ts";
import { recognize } from "../peers/compromise.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * Prints the time of a build of the sample corpus beside compromise alone, asked for people, places and organizations
 * in the same texts: the least that any program would have to do to get names out of them in Node.
 */
export async function compareBuild(choice: string, rounds: number): Promise<void> {
  const texts = readdirSync(DATA, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file) => readFileSync(join(DATA, file), "utf8"));
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const [ours = Number.NaN, theirs = Number.NaN] = await timeInTurn(
    [
      { name: "comention", run: () => timeBuild(choice) },
      { name: "compromise", run: () => measure(() => texts.forEach(recognize)) },
    ],
    rounds,
  );
  console.log(`${texts.length} texts, ${kilobytes.toFixed(0)} kB, medians of ${rounds}, warm, one thread`);
  console.log(`comention build, files to measured graph  ${ours.toFixed(0).padStart(6)} ms`);
  console.log(`compromise, names alone                   ${theirs.toFixed(0).padStart(6)} ms`);
  console.log(`ratio                                     ${(ours / theirs).toFixed(2).padStart(6)}`);
}

/** From files to a stored, measured graph; opening and closing of the workspace is not counted. */
async function timeBuild(recognizer: string): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), "comention-bench-"));
  const workspace = await openWorkspace(directory, "write");
  const time = await measure(() => build(workspace, [DATA], { settings: { recognizer } }));
  await workspace.close();
  rmSync(directory, { recursive: true });
  return time;
}
