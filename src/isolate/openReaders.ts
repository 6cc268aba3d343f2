import type { Writable } from "node:stream";
import { type Fault, FileProgress } from "./FileProgress.ts";
import type { ReadBatch, ReadEnd, ReadLimits, ReadRequest } from "./messages.ts";
import { type Failure, ReaderFailed, ReaderProcess } from "./ReaderProcess.ts";

/** A file to read, or what comes through a pipe. */
export interface ReadTask {
  /** The source's name, or what begins its sources' names. */
  readonly name: string;
  /** Absolute; null for a pipe. */
  readonly path: string | null;
  /** In bytes, as far as is known. */
  readonly bytes: number;
  /** What comes through the pipe. */
  readonly piped?: AsyncIterable<Uint8Array>;
  /** The setting `fields`. */
  readonly fields: string;
  /** The file's fingerprint when it was last read. */
  readonly known: string | null;
}

/** Processes that read files, each started when it is needed and used for many files. */
export interface Readers {
  /** Reads a file in batches; returns how it ended. Whatever the file does to its process, it throws nothing of it. */
  readonly read: (task: ReadTask) => AsyncGenerator<ReadBatch, ReadEnd>;
  /** Ends the processes. */
  readonly close: () => void;
}

/** After so many files a process makes place for a fresh one. */
const MOST_FILES = 1000;
/** Bytes a second that a file is hashed with, on a slow disk. */
const HASHED = 10_000_000;

/** @param roots absolute paths of what may be read: the files and folders that were given */
export function openReaders(roots: readonly string[], limits: ReadLimits): Readers {
  const idle: ReaderProcess[] = [];
  const all = new Set<ReaderProcess>();
  let isClosed = false;

  const take = (): ReaderProcess => {
    const found = idle.pop();
    if (found?.isAlive) return found;
    if (found) all.delete(found);
    const reader = new ReaderProcess(roots, limits);
    all.add(reader);
    return reader;
  };
  const giveBack = (reader: ReaderProcess): void => {
    if (reader.isAlive && reader.filesRead < MOST_FILES) return void idle.push(reader);
    reader.kill();
    all.delete(reader);
  };

  async function* read(task: ReadTask): AsyncGenerator<ReadBatch, ReadEnd> {
    const progress = new FileProgress(task.name);
    // Of reading alone: whoever works on what was read may take what it takes.
    let milliseconds = limits.minutes * 60_000;
    for (;;) {
      const reader = take();
      const { name, path, fields, known } = task;
      const request: ReadRequest = { name, path, fields, known, ...progress.begin() };
      if (task.piped) void feed(reader, task.piped);
      const batches = reader.read(request, limits, task.bytes / HASHED);
      try {
        for (;;) {
          const since = performance.now();
          const { value, done } = await batches.next();
          if (done) return value;
          milliseconds -= performance.now() - since;
          yield progress.take(value);
          if (milliseconds < 0) {
            const reason = `it took more than ${limits.minutes} minutes to read`;
            return refuse(reader, { reason, advice: raise("max-minutes") });
          }
        }
      } catch (error) {
        // Nobody waits any more for what a process that was ended had in hand.
        if (!(error instanceof ReaderFailed) || isClosed) throw error;
        const fault = explainFailure(error.failure, limits);
        const final = path === null ? fault : progress.fail(fault, reader.isWhole);
        if (final) {
          const held = progress.release();
          if (held) yield held;
          return refuse(reader, final);
        }
      } finally {
        // In the midst of a file this ends the process.
        await batches.return({ state: "UNCHANGED" });
        giveBack(reader);
      }
    }
  }

  return {
    read,
    close: () => {
      isClosed = true;
      for (const reader of all) reader.kill();
    },
  };
}

/** Sends a pipe's bytes on, as fast as they are taken. */
async function feed({ input }: ReaderProcess, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  if (!input) return;
  // A process that is gone takes nothing more; that it is gone is told elsewhere.
  input.on("error", () => {});
  try {
    for await (const chunk of chunks) {
      if (input.destroyed) return;
      if (!input.write(chunk)) await waitForRoom(input);
    }
  } catch {
    // A pipe that breaks is at its end: what came through it holds.
  }
  input.end();
}

function waitForRoom(input: Writable): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      input.off("drain", goOn).off("close", goOn);
      resolve();
    };
    input.on("drain", goOn).on("close", goOn);
  });
}

function explainFailure(failure: Failure, limits: ReadLimits): Fault {
  if (failure === "TIME") {
    return { reason: `it took more than ${limits.seconds} seconds to read`, advice: raise("max-seconds") };
  }
  if (failure === "MEMORY") {
    const most = limits.memoryMb.toLocaleString("en-US");
    return { reason: `it took more than ${most} MB of memory to read`, advice: raise("max-memory-mb") };
  }
  return {
    reason: "its parser crashed on it",
    advice: "it may be damaged: open it with the program that made it and save it anew",
  };
}

function raise(setting: string): string {
  return `if it is worth it, raise the limit (build --set ${setting}=NUMBER)`;
}

function refuse({ fingerprint }: ReaderProcess, fault: Fault): ReadEnd {
  return { state: "REFUSED", ...fault, fingerprint };
}
