import type { Readers, ReadTask } from "../isolate/openReaders.ts";
import type { ReadBatch, ReadEnd } from "../isolate/messages.ts";
import type { FileRecord, Refusal } from "../model.ts";
import type { Input } from "../read/listInputs.ts";
import type { IngestTask } from "./ingestAll.ts";
import { mergeStreams } from "./mergeStreams.ts";
import type { FileTracker } from "./trackFiles.ts";

export interface TaskListOptions {
  readonly inputs: readonly Input[];
  /** JSON Lines from a pipe, and the name that begins their sources' names. */
  readonly piped: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> } | null;
  readonly readers: Readers;
  /** How many files are read at once. */
  readonly most: number;
  /** What the workspace keeps of files, by their names. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /** Source name → fingerprint of what the workspace holds. */
  readonly known: ReadonlyMap<string, string>;
  /** Names of what the workspace holds that newer parts would make otherwise. */
  readonly outdated: readonly string[];
  /** The setting `fields`. */
  readonly fields: string;
  /** Names what ingests: the end of every source's fingerprint. */
  readonly parts: string;
  readonly tracker: FileTracker;
  /** Told as reading goes on. */
  readonly onRead?: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** What there is to ingest, found out as it goes: files are read while their texts are worked on. */
export interface TaskList {
  readonly tasks: AsyncIterable<IngestTask>;
  /** Texts that were read and had not changed. */
  readonly unchanged: () => number;
  /** Bytes read so far, of the files' own. */
  readonly bytes: () => number;
  /** Names of known sources whose file was read to its end and holds them no more. */
  readonly gone: () => readonly string[];
}

type ReadEvent = { readonly task: ReadTask } & ({ readonly batch: ReadBatch } | { readonly end: ReadEnd });

export function listTasks(options: TaskListOptions): TaskList {
  const { inputs, piped, readers, most, files, known, outdated, fields, parts, tracker, onRead, signal } = options;
  /** What came up in this build, a text or something that could not be read, and in which file. */
  const seen = new Map<string, string>();
  const refusedNames = new Set<string>();
  const whole = new Set<string>();
  const underWay = new Map<string, number>();
  let [unchanged, bytesDone] = [0, 0];

  async function* list(): AsyncGenerator<IngestTask> {
    for await (const event of mergeStreams(listFiles(), most, read, signal)) {
      const { name, bytes } = event.task;
      if ("end" in event) {
        underWay.delete(name);
        bytesDone += bytes;
        if (event.end.state === "READ" && event.task.path !== null) whole.add(name);
        tracker.end(name, event.end, files.get(name) ?? null);
      } else {
        underWay.set(name, Math.min(bytes, event.batch.bytes));
        yield* take(name, event.batch);
      }
      onRead?.();
    }
    const gone = new Set(findGone());
    for (const name of outdated) {
      if (!seen.has(name) && !gone.has(name)) yield { stored: name, known: known.get(name) ?? "" };
    }
  }

  function* listFiles(): Generator<ReadTask> {
    for (const { name, path, bytes } of inputs) {
      yield { name, path, bytes, fields, known: files.get(name)?.fingerprint ?? null };
    }
    if (piped) yield { name: piped.name, path: null, bytes: 0, piped: piped.chunks, fields, known: null };
  }

  async function* read(task: ReadTask): AsyncGenerator<ReadEvent, void> {
    const batches = readers.read(task);
    for (;;) {
      const { value, done } = await batches.next();
      if (done) return yield { task, end: value };
      yield { task, batch: value };
    }
  }

  function* take(file: string, { sources, refused }: ReadBatch): Generator<IngestTask> {
    for (const refusal of refused) {
      // What the workspace holds under the name of a record without a text is another record's.
      if (refusal.isTextless !== true) {
        seen.set(refusal.name, file);
        refusedNames.add(refusal.name);
      }
      tracker.refuse(file, refusal);
    }
    for (const { source, hash } of sources) {
      const fingerprint = `${hash} ${parts}`;
      const before = known.get(source.name) ?? null;
      const other = seen.get(source.name);
      if (other !== undefined) {
        // Of the same file: read again after a process came to grief over what stands behind it.
        if (other !== file) tracker.refuse(file, refuseTwin(source.name, other));
        continue;
      }
      seen.set(source.name, file);
      tracker.addText(file);
      if (fingerprint !== before) yield { source, fingerprint, file };
      else {
        unchanged++;
        tracker.settleText(file);
      }
    }
  }

  function findGone(): readonly string[] {
    return [...known.keys()].filter((name) => {
      if (seen.has(name)) return false;
      const holders = listHolders(name);
      // What could not be read may still hold it.
      return holders.some((holder) => whole.has(holder)) && !holders.some((holder) => refusedNames.has(holder));
    });
  }

  return {
    tasks: list(),
    unchanged: () => unchanged,
    bytes: () => [...underWay.values()].reduce((sum, bytes) => sum + bytes, bytesDone),
    gone: findGone,
  };
}

function refuseTwin(name: string, other: string): Refusal {
  return {
    name,
    reason: `what stands in ${other} has the same name`,
    advice: "rename the file or the folder that it stands in",
  };
}

/** Between a file's name and a member's. */
const MEMBER = "!/";

/** The names of what a source stands in, and its own: `a.zip!/b.eml` stands in `a.zip`. */
function listHolders(name: string): readonly string[] {
  const holders = [name];
  for (let at = name.indexOf(MEMBER); at >= 0; at = name.indexOf(MEMBER, at + 1)) holders.push(name.slice(0, at));
  return holders;
}
