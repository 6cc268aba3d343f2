import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { Tinypool } from "tinypool";
import type { IngestOutcome } from "../../src/ingest/ingestTask.ts";
import type { IngestWork } from "../../src/ingest/ingestWorker.ts";
import type { CorpusDocument } from "../recognition/readCorpus.ts";
import { toDocument } from "../recognition/toDocument.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

/** Prints how much sooner two threads ingest the documents than one: the program's own worker and pool. */
export async function compareThreads(choice: string, corpus: readonly CorpusDocument[], rounds: number): Promise<void> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const works = corpus.map((made): IngestWork => ({
    task: { source: toDocument(made).source, fingerprint: "" },
    choice,
    stop,
  }));
  const [one = Number.NaN, two = Number.NaN] = await timeInTurn(
    [1, 2].map((threads) => ({ name: `${threads}`, run: () => timeThreads(threads, works) })),
    rounds,
  );
  console.log(
    `\n# Threads: ${works.length} texts ingested by ${basename(choice)}, medians of ${rounds}, ${availableParallelism()} processors\n` +
      `one ${(one / 1000).toFixed(1)} s, two ${(two / 1000).toFixed(1)} s: ${(one / two).toFixed(2)} times as fast`,
  );
}

/** New threads each time, loaded by another text: what they remember of the last round would be no work. */
async function timeThreads(threads: number, works: readonly IngestWork[]): Promise<number> {
  const pool = openPool(threads);
  const source = { name: "warm-up", text: "Ada Marlow left.", encoding: "utf-8" };
  const warmUps = works.slice(0, threads).map((work) => ({ ...work, task: { source, fingerprint: "" } }));
  await Promise.all(warmUps.map((work) => pool.run(work)));
  const time = await measure(() => ingest(pool, works));
  await pool.destroy();
  return time;
}

function openPool(threads: number): Tinypool {
  const filename = new URL("../../src/ingest/ingestWorker.ts", import.meta.url).href;
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}

/** At most two tasks a thread wait or run at a time, as in the program. */
async function ingest(pool: Tinypool, works: readonly IngestWork[]): Promise<void> {
  const queue = works.values();
  const takeTurns = async () => {
    for (const work of queue) {
      const outcome = (await pool.run(work)) as IngestOutcome;
      if ("problem" in outcome) throw new Error(outcome.problem);
    }
  };
  await Promise.all(Array.from({ length: 2 * pool.options.maxThreads }, takeTurns));
}
