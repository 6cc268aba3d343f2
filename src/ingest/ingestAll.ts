import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import { Tinypool } from "tinypool";
import type { Source } from "../model.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { inFlight } from "./inFlight.ts";
import { hashParts, replaceParts } from "./ingestSource.ts";
import { ingestTask, type IngestOutcome, type TextTask } from "./ingestTask.ts";

/** A text that was read, of a file; or the name of one that the workspace holds, which is read when its turn comes. */
export type IngestTask = (TextTask & { readonly file: string }) | { readonly stored: string; readonly known: string };

/** What there will be to do, where tasks come one by one. */
export interface IngestSize {
  /** Of all together. */
  readonly bytes: number;
  /** Of the largest; more than that is worked on by a thread of its own. */
  readonly largest: number;
}

export interface IngestOptions {
  /** The setting `recognizer`: each thread opens its own. */
  readonly choice: string;
  /** The same, opened. */
  readonly recognizer: Recognizer;
  /** Threads to work in, where there is enough to do for them. @default one a processor core, at most 8 */
  readonly threads?: number;
  readonly size: IngestSize;
  readonly readStored: (name: string) => Promise<Source | null>;
  /** Ends the work at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Below this many bytes the start of threads costs more than it saves. */
const WORTH_THREADS = { model: 100_000, rules: 1_000_000 };
/** Each thread holds some 150 MB of its own. */
const MOST_THREADS = 8;

/** How many threads work on texts, and processes on files. */
export function countThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/**
 * Ingests the tasks, over threads where there is enough to do, and yields each outcome as it is ready, in any order.
 * At most two tasks a thread are under way, so memory does not grow with their number.
 */
export async function* ingestAll(
  tasks: AsyncIterable<IngestTask>,
  { choice, recognizer, threads = countThreads(), size, readStored, signal }: IngestOptions,
): AsyncGenerator<{ readonly task: IngestTask; readonly outcome: IngestOutcome }> {
  const parts = hashParts(recognizer);
  const prepare = async (task: IngestTask): Promise<TextTask | null> => {
    if (!("stored" in task)) return { source: task.source, fingerprint: task.fingerprint };
    const source = await readStored(task.stored);
    return source && { source, fingerprint: replaceParts(task.known, parts) };
  };
  if (size.bytes < (choice === "rules" ? WORTH_THREADS.rules : WORTH_THREADS.model)) {
    const work = async (task: IngestTask) => {
      const ready = await prepare(task);
      return { task, outcome: ready ? await ingestTask(ready, recognizer) : { made: null } };
    };
    try {
      yield* inFlight(tasks, 1, work, signal);
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
    return;
  }
  // Rules may be ended in the midst of a task. A thread that runs a network must not: the whole process would go with it.
  const isEndable = choice === "rules";
  const options = isEndable && signal ? { signal } : {};
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const setStop = () => Atomics.store(stop, 0, 1);
  signal?.addEventListener("abort", setStop);
  const pools = { usual: openThreads(threads, size.largest), large: null as Tinypool | null };
  const underWay = new Set<Promise<IngestOutcome>>();
  const run = async (task: TextTask): Promise<IngestOutcome> => {
    const isLarge = task.source.text.length > size.largest;
    const pool = isLarge ? (pools.large ??= openThreads(1, Infinity)) : pools.usual;
    const outcome = pool.run({ task, choice, stop }, options) as Promise<IngestOutcome>;
    underWay.add(outcome);
    try {
      return await outcome;
    } finally {
      underWay.delete(outcome);
    }
  };
  try {
    const work = async (task: IngestTask) => {
      const ready = await prepare(task);
      signal?.throwIfAborted();
      return { task, outcome: ready ? await run(ready) : { made: null } };
    };
    yield* inFlight(tasks, 2 * threads, work, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener("abort", setStop);
    setStop();
    if (!isEndable) await Promise.allSettled(underWay);
    await Promise.all([pools.usual.destroy(), pools.large?.destroy()]);
  }
}

/** Threads that start when there is work for them. */
function openThreads(most: number, largest: number): Tinypool {
  return new Tinypool({
    // The same folder holds .ts in a checkout and .js in the package.
    filename: new URL(`./ingestWorker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: most,
    resourceLimits: limitMemory(largest),
  });
}

/**
 * What a thread may hold, in megabytes: garbage is collected the earlier the less that is. Left to itself a thread takes
 * as much again as it needs. A text of unknown length sets no limit.
 */
function limitMemory(largest: number): ResourceLimits {
  const maxYoungGenerationSizeMb = 6;
  if (largest === Infinity) return { maxYoungGenerationSizeMb };
  return { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: Math.ceil(160 + (70 * largest) / 1e6) };
}
