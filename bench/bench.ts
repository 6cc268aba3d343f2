/**
 * Speed of a build beside a named peer in the same run: medians of five, in turn, on the sample corpus.
 *
 * The peer is compromise alone, asked for people, places and organizations in the same texts: the least that any
 * program would have to do to get names out of them in Node.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import { build } from "../src/pipeline.ts";
import { openWorkspace } from "../src/store/openWorkspace.ts";

const RUNS = 5;
const DATA = fileURLToPath(new URL("../data", import.meta.url));

const texts = readdirSync(DATA, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(txt|md)$/.test(file))
  .map((file) => readFileSync(join(DATA, file), "utf8"));
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;

/** Milliseconds for all texts with compromise alone. */
async function timeCompromise(): Promise<number> {
  const started = performance.now();
  for (const text of texts) {
    const document = nlp(text);
    document.people().json();
    document.places().json();
    document.organizations().json();
  }
  return performance.now() - started;
}

/** Milliseconds from files to a stored, measured graph. */
async function timeBuild(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), "comention-bench-"));
  const workspace = await openWorkspace(directory, "write");
  const started = performance.now();
  await build(workspace, [DATA]);
  const time = performance.now() - started;
  await workspace.close();
  rmSync(directory, { recursive: true });
  return time;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await timeCompromise();
await timeBuild();
const ours: number[] = [];
const theirs: number[] = [];
for (let run = 0; run < RUNS; run++) {
  ours.push(await timeBuild());
  theirs.push(await timeCompromise());
}
const [build5, compromise5] = [median(ours), median(theirs)];
console.log(`${texts.length} texts, ${kilobytes.toFixed(0)} kB, medians of ${RUNS}, warm, one thread`);
console.log(`comention build, files to measured graph  ${build5.toFixed(0).padStart(6)} ms`);
console.log(`compromise, names alone                   ${compromise5.toFixed(0).padStart(6)} ms`);
console.log(`ratio                                     ${(build5 / compromise5).toFixed(2).padStart(6)}`);
