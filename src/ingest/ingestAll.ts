import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import ingestInThread, { type IngestOutcome } from "./ingestWorker.ts";
import type { Source } from "../model.ts";
import type { FileTask, TextTask } from "./ingestSource.ts";

/** A file, or the name of a text that the workspace holds, which is read when its turn comes. */
export type IngestTask = FileTask | { readonly stored: string; readonly known: string };

export interface IngestOptions {
  readonly readStored: (name: string) => Promise<Source | null>;
  /** Ends the work at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Below this many bytes the start of threads costs more than it saves. */
const WORTH_THREADS = 1_000_000;
/** What a stored text is reckoned at, in bytes, before it is read. */
const USUAL_LENGTH = 10_000;

/**
 * Ingests the tasks, over threads where there is enough to do, and yields each outcome as it is ready, in any order.
 * At most two tasks a thread are under way, so memory does not grow with their number.
 */
export async function* ingestAll(
  tasks: readonly IngestTask[],
  { readStored, signal }: IngestOptions,
): AsyncGenerator<{ readonly task: IngestTask; readonly outcome: IngestOutcome }> {
  const bytes = tasks.reduce((sum, task) => sum + ("file" in task ? task.file.bytes : USUAL_LENGTH), 0);
  const prepare = async (task: IngestTask): Promise<FileTask | TextTask | null> => {
    if ("file" in task) return task;
    const source = await readStored(task.stored);
    return source && { source, known: task.known };
  };
  if (bytes < WORTH_THREADS) {
    for (const task of tasks) {
      if (signal?.aborted) return;
      const ready = await prepare(task);
      yield { task, outcome: ready ? await ingestInThread(ready) : { made: null } };
    }
    return;
  }
  const threads = Math.min(availableParallelism(), tasks.length);
  const pool = new Tinypool({
    // The same folder holds .ts in a checkout and .js in the package.
    filename: new URL(`./ingestWorker${import.meta.url.slice(-3)}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    // The pool ends a thread in the midst of its task when told to stop.
    const options = signal ? { signal } : {};
    yield* inFlight(tasks, 2 * threads, async (task) => {
      const ready = await prepare(task);
      return { task, outcome: ready ? ((await pool.run(ready, options)) as IngestOutcome) : { made: null } };
    });
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await pool.destroy();
  }
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
