/**
 * Reads every file of a folder as a build does, one after the other in processes of their own, and prints how each ended
 * and by how much this process grew meanwhile, as one line of JSON.
 *
 *     node test/torture/readFolder.ts FOLDER SECONDS MINUTES
 */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openReaders } from "../../src/isolate/openReaders.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";

/** How reading a folder went. */
export interface FolderReading {
  /** How files ended: how many were read whole, in part, or refused. */
  readonly done: number;
  readonly partial: number;
  readonly refused: number;
  /** The file through which the process grew most, and by how many bytes. */
  readonly growth: readonly [string, number];
  /** By how many bytes it was larger after the last file than after the first. */
  readonly remaining: number;
  /** The file that took longest, and how long, in seconds. */
  readonly slowest: readonly [string, number];
  /** Reasons, and in how many files each stood first. */
  readonly reasons: Readonly<Record<string, number>>;
}

const folder = resolve(process.argv[2] ?? ".");
const readers = openReaders([folder], {
  sourceMb: DEFAULT_SETTINGS["max-source-mb"],
  outputMb: DEFAULT_SETTINGS["max-output-mb"],
  unpackedMb: DEFAULT_SETTINGS["max-unpacked-mb"],
  entries: DEFAULT_SETTINGS["max-entries"],
  depth: DEFAULT_SETTINGS["max-depth"],
  memoryMb: DEFAULT_SETTINGS["max-memory-mb"],
  minutes: Number(process.argv[4] ?? DEFAULT_SETTINGS["max-minutes"]),
  seconds: Number(process.argv[3] ?? DEFAULT_SETTINGS["max-seconds"]),
});

let peak = 0;
const measure = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
const timer = setInterval(measure, 10);
const ends = { done: 0, partial: 0, refused: 0 };
const reasons: Record<string, number> = {};
let slowest: readonly [string, number] = ["", 0];
let growth: readonly [string, number] = ["", 0];
let first = 0;

for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  const started = performance.now();
  const before = process.memoryUsage.rss();
  peak = before;
  const batches = readers.read({ name, path, bytes: statSync(path).size, fields: "", known: null });
  let [sources, refused] = [0, 0];
  for (;;) {
    const { value, done } = await batches.next();
    measure();
    if (done) {
      if (value.state === "UNCHANGED") throw new Error(`${name} is told as unchanged.`);
      if (value.state === "REFUSED") {
        const reason = value.reason.replace(/\d[\d,.]*/g, "N").replace(/\(.*\)/, "(…)");
        reasons[reason] = (reasons[reason] ?? 0) + 1;
      }
      ends[
        value.state === "REFUSED" && sources === 0
          ? "refused"
          : refused > 0 || value.state === "REFUSED"
            ? "partial"
            : "done"
      ]++;
      break;
    }
    sources += value.sources.length;
    refused += value.refused.length;
    if (!value.sources.every(({ source }) => source.text.isWellFormed()))
      throw new Error(`${name} is not well-formed.`);
  }
  const seconds = (performance.now() - started) / 1000;
  if (seconds > slowest[1]) slowest = [name, seconds];
  // What the first one takes is the program's own.
  if (first === 0) first = process.memoryUsage.rss();
  else if (peak - before > growth[1]) growth = [name, peak - before];
}
clearInterval(timer);
readers.close();
const reading: FolderReading = { ...ends, growth, remaining: process.memoryUsage.rss() - first, slowest, reasons };
process.stdout.write(`${JSON.stringify(reading)}\n`);
