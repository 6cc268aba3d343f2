import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadBatch, ReadEnd, ReadLimits } from "../../src/isolate/messages.ts";
import { openReaders, type ReadTask } from "../../src/isolate/openReaders.ts";
import { readFile } from "../../src/isolate/readFile.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";
import { makeFiles } from "../reading/makeFiles.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

/** Of each format. */
const FILES = 100;

/**
 * Prints the files of each format that are read in a second: one after the other by a process of their own and by this
 * one, with the price of the first; and by processes of their own as a build has them, four at a time.
 */
export async function compareIsolation(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "comention-bench-"));
  try {
    const tasks = new Map<string, ReadTask[]>();
    for (let i = 0; i < FILES; i++) {
      for (const [format, content] of makeFiles(i)) {
        const path = join(folder, `${i}.${format}`);
        writeFileSync(path, content);
        const task = { name: `${i}.${format}`, path, bytes: statSync(path).size, fields: "", known: null };
        tasks.set(format, [...(tasks.get(format) ?? []), task]);
      }
    }
    console.log(`\nReading ${FILES} files of each format medians of ${rounds}, files a second`);
    console.log("format   kB a file   own process   this process    price   four at a time");
    for (const [format, own] of tasks) await compare(format, own, folder, rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(format: string, tasks: readonly ReadTask[], folder: string, rounds: number): Promise<void> {
  const limits = listLimits();
  const readers = openReaders([folder], limits);
  const readSome = async (own: readonly ReadTask[]) => {
    for (const task of own) check(await readAway(readers.read(task)), task.name);
  };
  const [isolated = Number.NaN, direct = Number.NaN, together = Number.NaN] = await timeInTurn(
    [
      { name: "own process", run: () => measure(() => readSome(tasks)) },
      {
        name: "this process",
        run: () =>
          measure(async () => {
            for (const { name, path, fields, known } of tasks) {
              const batches = readFile({ name, path, fields, known, from: 0, careful: 0, output: 0 }, limits, () => {});
              check((await readAway(batches)).end, name);
            }
          }),
      },
      {
        name: "four at a time",
        run: () =>
          measure(() => Promise.all([0, 1, 2, 3].map((first) => readSome(tasks.filter((_, i) => i % 4 === first))))),
      },
    ],
    rounds,
  );
  readers.close();
  const size = tasks.reduce((sum, { bytes }) => sum + bytes, 0) / tasks.length / 1000;
  const rate = (milliseconds: number) => ((1000 * tasks.length) / milliseconds).toFixed(0);
  const price = `${(100 * (isolated / direct - 1)).toFixed(0)} %`;
  console.log(
    `${format.padEnd(7)}${size.toFixed(1).padStart(11)}${rate(isolated).padStart(14)}${rate(direct).padStart(15)}${price.padStart(9)}${rate(together).padStart(17)}`,
  );
}

/** Reads on to the end, and gives that. */
async function readAway<End>(batches: AsyncGenerator<ReadBatch, End>): Promise<End> {
  for (;;) {
    const { value, done } = await batches.next();
    if (done) return value;
  }
}

function check({ state }: ReadEnd, name: string): void {
  if (state !== "READ") throw new Error(`${name} was not read.`);
}

function listLimits(): ReadLimits {
  return {
    sourceMb: DEFAULT_SETTINGS["max-source-mb"],
    outputMb: DEFAULT_SETTINGS["max-output-mb"],
    unpackedMb: DEFAULT_SETTINGS["max-unpacked-mb"],
    entries: DEFAULT_SETTINGS["max-entries"],
    depth: DEFAULT_SETTINGS["max-depth"],
    memoryMb: DEFAULT_SETTINGS["max-memory-mb"],
    seconds: DEFAULT_SETTINGS["max-seconds"],
    minutes: DEFAULT_SETTINGS["max-minutes"],
  };
}
