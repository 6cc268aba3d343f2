import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import { Tinypool } from "tinypool";
import type { Source } from "../model.ts";
import { openRecognizer } from "../recognize/openRecognizer.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import { inFlight } from "./inFlight.ts";
import type { FileTask, RecordTask, TextTask } from "./ingestSource.ts";
import { ingestTask, type IngestOutcome } from "./ingestTask.ts";

/** A file, a record, or the name of a text that the workspace holds, which is read when its turn comes. */
export type IngestTask = FileTask | RecordTask | { readonly stored: string; readonly known: string };

/** What there will be to do, where tasks come one by one. */
export interface IngestSize {
  /** Of all together. */
  readonly bytes: number;
  /** Of the largest; Infinity where nobody knows. */
  readonly largest: number;
  /** Tasks; Infinity where nobody knows. */
  readonly count: number;
}

export interface IngestOptions {
  /** The setting `recognizer`: each thread opens its own. */
  readonly choice: string;
  /** The same, opened, for work without threads. @default opened by `choice` */
  readonly recognizer?: Recognizer;
  /** Threads to work in, where there is enough to do for them. @default one a processor core, at most 8 */
  readonly threads?: number;
  /** @default summed up from the tasks */
  readonly size?: IngestSize;
  readonly readStored: (name: string) => Promise<Source | null>;
  /** Ends the work at once. */
  readonly signal?: AbortSignal | undefined;
}

type Work = FileTask | RecordTask | TextTask;

const UNKNOWN_SIZE: IngestSize = { bytes: Infinity, largest: Infinity, count: Infinity };

/** Sums up what is to do. */
function measureTasks(tasks: readonly IngestTask[]): IngestSize {
  let bytes = 0;
  let largest = 0;
  for (const task of tasks) {
    const length = "file" in task ? task.file.bytes : "record" in task ? task.record.json.length : USUAL_LENGTH;
    bytes += length;
    largest = Math.max(largest, "stored" in task ? Infinity : length);
  }
  return { bytes, largest, count: tasks.length };
}

/** Below this many bytes the start of threads costs more than it saves. */
const WORTH_THREADS = { model: 100_000, rules: 1_000_000 };
/** Each thread holds some 150 MB of its own. */
const MOST_THREADS = 8;
/** What a stored text is reckoned at, in bytes, before it is read. */
const USUAL_LENGTH = 10_000;

/**
 * Ingests the tasks, over threads where there is enough to do, and yields each outcome as it is ready, in any order.
 * At most two tasks a thread are under way, so memory does not grow with their number.
 */
export async function* ingestAll(
  tasks: Iterable<IngestTask> | AsyncIterable<IngestTask>,
  { choice, recognizer, threads: most, size, readStored, signal }: IngestOptions,
): AsyncGenerator<{ readonly task: IngestTask; readonly outcome: IngestOutcome }> {
  const { bytes, largest, count } = size ?? (Symbol.iterator in tasks ? measureTasks([...tasks]) : UNKNOWN_SIZE);
  const prepare = async (task: IngestTask): Promise<Work | null> => {
    if (!("stored" in task)) return task;
    const source = await readStored(task.stored);
    return source && { source, known: task.known };
  };
  if (bytes < (choice === "rules" ? WORTH_THREADS.rules : WORTH_THREADS.model)) {
    const opened = recognizer ?? openRecognizer(choice);
    const work = async (task: IngestTask) => {
      const ready = await prepare(task);
      return { task, outcome: ready ? await ingestTask(ready, opened) : { made: null } };
    };
    try {
      yield* inFlight(tasks, 1, work, signal);
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
    return;
  }
  const threads = Math.min(most ?? Math.min(availableParallelism(), MOST_THREADS), count);
  const pool = new Tinypool({
    // The same folder holds .ts in a checkout and .js in the package.
    filename: new URL(`./ingestWorker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: limitMemory(largest),
  });
  // Rules may be ended in the midst of a task. A thread that runs a network must not: the whole process would go with it.
  const isEndable = choice === "rules";
  const options = isEndable && signal ? { signal } : {};
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const setStop = () => Atomics.store(stop, 0, 1);
  signal?.addEventListener("abort", setStop);
  const underWay = new Set<Promise<IngestOutcome>>();
  const run = async (task: Work): Promise<IngestOutcome> => {
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
    await pool.destroy();
  }
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
