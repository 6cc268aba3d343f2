import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import { Tinypool } from "tinypool";
import type { Source } from "../model.ts";
import { openRecognizer } from "../recognize/openRecognizer.ts";
import type { Recognizer } from "../recognize/Recognizer.ts";
import type { FileTask, TextTask } from "./ingestSource.ts";
import { ingestTask, type IngestOutcome } from "./ingestTask.ts";

/** A file, or the name of a text that the workspace holds, which is read when its turn comes. */
export type IngestTask = FileTask | { readonly stored: string; readonly known: string };

export interface IngestOptions {
  /** The setting `recognizer`: each thread opens its own. */
  readonly choice: string;
  /** The same, opened, for work without threads. @default opened by `choice` */
  readonly recognizer?: Recognizer;
  /** Threads to work in, where there is enough to do for them. @default one a processor core, at most 8 */
  readonly threads?: number;
  readonly readStored: (name: string) => Promise<Source | null>;
  /** Ends the work at once. */
  readonly signal?: AbortSignal | undefined;
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
  tasks: readonly IngestTask[],
  { choice, recognizer, threads: most, readStored, signal }: IngestOptions,
): AsyncGenerator<{ readonly task: IngestTask; readonly outcome: IngestOutcome }> {
  const bytes = tasks.reduce((sum, task) => sum + ("file" in task ? task.file.bytes : USUAL_LENGTH), 0);
  const prepare = async (task: IngestTask): Promise<FileTask | TextTask | null> => {
    if ("file" in task) return task;
    const source = await readStored(task.stored);
    return source && { source, known: task.known };
  };
  if (bytes < (choice === "rules" ? WORTH_THREADS.rules : WORTH_THREADS.model)) {
    const opened = recognizer ?? openRecognizer(choice);
    for (const task of tasks) {
      if (signal?.aborted) return;
      const ready = await prepare(task);
      yield { task, outcome: ready ? await ingestTask(ready, opened) : { made: null } };
    }
    return;
  }
  const threads = Math.min(most ?? Math.min(availableParallelism(), MOST_THREADS), tasks.length);
  const pool = new Tinypool({
    // The same folder holds .ts in a checkout and .js in the package.
    filename: new URL(`./ingestWorker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: limitMemory(tasks),
  });
  // Rules may be ended in the midst of a task. A thread that runs a network must not: the whole process would go with it.
  const isEndable = choice === "rules";
  const options = isEndable && signal ? { signal } : {};
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const setStop = () => Atomics.store(stop, 0, 1);
  signal?.addEventListener("abort", setStop);
  const underWay = new Set<Promise<IngestOutcome>>();
  const run = async (task: FileTask | TextTask): Promise<IngestOutcome> => {
    const outcome = pool.run({ task, choice, stop }, options) as Promise<IngestOutcome>;
    underWay.add(outcome);
    try {
      return await outcome;
    } finally {
      underWay.delete(outcome);
    }
  };
  try {
    yield* inFlight(tasks, 2 * threads, async (task) => {
      const ready = await prepare(task);
      signal?.throwIfAborted();
      const outcome = ready ? await run(ready) : { made: null };
      signal?.throwIfAborted();
      return { task, outcome };
    });
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
function limitMemory(tasks: readonly IngestTask[]): ResourceLimits {
  const maxYoungGenerationSizeMb = 6;
  let most = 0;
  for (const task of tasks) most = Math.max(most, "file" in task ? task.file.bytes / 1e6 : Infinity);
  if (most === Infinity) return { maxYoungGenerationSizeMb };
  return { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: Math.ceil(160 + 70 * most) };
}

/** Runs `work` on all items, at most `most` at a time, and yields results as they are ready. */
async function* inFlight<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running = new Map<number, Promise<{ readonly key: number; readonly result: R }>>();
  for (const [key, item] of items.entries()) {
    running.set(
      key,
      work(item).then((result) => ({ key, result })),
    );
    if (running.size >= most) yield take(await Promise.race(running.values()));
  }
  while (running.size > 0) yield take(await Promise.race(running.values()));

  function take({ key, result }: { readonly key: number; readonly result: R }): R {
    running.delete(key);
    return result;
  }
}
