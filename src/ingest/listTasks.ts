import { digest } from "../digest.ts";
import { decodeText } from "../read/decodeText.ts";
import { findFormat } from "../read/fileType.ts";
import { type FieldMap, findField, parseFieldMap } from "../read/json/fieldMap.ts";
import { type JsonRecord, parseRecord } from "../read/json/readRecord.ts";
import { holdsRecords, readRecordLines, readRecords } from "../read/json/readRecords.ts";
import type { Input, Refusal } from "../read/listInputs.ts";
import { RefusedFile } from "../read/RefusedFile.ts";
import type { IngestSize, IngestTask } from "./ingestAll.ts";

export interface TaskListOptions {
  readonly inputs: readonly Input[];
  /** JSON Lines from a pipe, and the name that begins their sources' names. */
  readonly piped: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> } | null;
  /** Source name → fingerprint of what the workspace holds. */
  readonly known: ReadonlyMap<string, string>;
  /** Names of what the workspace holds that newer parts would make otherwise. */
  readonly outdated: readonly string[];
  readonly maxBytes: number;
  /** The setting `fields`. */
  readonly fields: string;
  readonly onRefused: (refusal: Refusal) => void;
}

/** What there is to ingest, found out as it goes: files with records are read while their records are worked on. */
export interface TaskList {
  readonly tasks: AsyncIterable<IngestTask>;
  readonly size: IngestSize;
  /** Tasks as far as they are known by now. */
  readonly total: () => number;
  /** Records met so far, those that could not be read among them. */
  readonly records: () => number;
  /** Names of known sources whose file was read to its end and holds them no more. */
  readonly gone: () => readonly string[];
  /** Tells that the record of that name has no text, so that a known source of the name is gone. */
  readonly forget: (name: string) => void;
}

export function listTasks(options: TaskListOptions): TaskList {
  const { inputs, piped, known, outdated, maxBytes, fields, onRefused } = options;
  const files = inputs.filter((input) => !holdsRecords(input));
  const containers = inputs.filter(holdsRecords);
  const fieldMap = parseFieldMap(fields);
  const seen = new Set<string>();
  const ended: string[] = [];
  let records = 0;

  async function* list(): AsyncGenerator<IngestTask> {
    for (const file of files) yield { file, maxBytes, known: known.get(file.name) ?? null };
    for (const file of containers) yield* guard(file.name, readRecords(file, { maxBytes, fields: fieldMap }), true);
    if (piped)
      yield* guard(
        piped.name,
        nameRecords(piped.name, readRecordLines(piped.name, piped.chunks, maxBytes), fieldMap),
        false,
      );
    const given = new Set(files.map((file) => file.name));
    const gone = new Set(findGone());
    for (const name of outdated) {
      if (!given.has(name) && !seen.has(name) && !gone.has(name)) yield { stored: name, known: known.get(name) ?? "" };
    }
  }

  /** Yields the records as tasks; a file that fails in the midst is refused, and nothing of it is taken for gone. */
  async function* guard(
    name: string,
    found: AsyncIterable<JsonRecord | Refusal>,
    isFile: boolean,
  ): AsyncGenerator<IngestTask> {
    const before = records;
    try {
      for await (const record of found) {
        records++;
        if (known.has(record.name)) seen.add(record.name);
        if ("reason" in record) onRefused(record);
        else yield { record, fields, known: known.get(record.name) ?? null };
      }
      if (isFile) ended.push(name);
      else if (records === before) onRefused({ name, reason: "it is empty" });
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      onRefused({ name, reason: error.reason });
    }
  }

  function findGone(): readonly string[] {
    const whole = new Set(ended);
    return [...known.keys()].filter((name) => {
      const end = name.lastIndexOf(MEMBER);
      return whole.has(end < 0 ? name : name.slice(0, end)) && !seen.has(name);
    });
  }

  return {
    tasks: list(),
    size: measure(options, containers.length > 0),
    total: () => files.length + records + outdated.length,
    records: () => records,
    gone: findGone,
    forget: (name) => void seen.delete(name),
  };
}

/** Between a file's name and a member's. */
const MEMBER = "!/";

function measure({ inputs, piped, outdated, maxBytes }: TaskListOptions, hasContainers: boolean): IngestSize {
  const bytes = inputs.reduce((sum, file) => sum + file.bytes, 0) + outdated.length * USUAL_LENGTH;
  // A small page may be a large tree.
  const least = inputs.some(({ path }) => findFormat(path) !== "TEXT") ? 6e6 : 0;
  const largest = inputs.reduce((most, file) => Math.max(most, Math.min(file.bytes, maxBytes)), least);
  const isOpen = piped !== null || hasContainers;
  return {
    bytes: piped ? Infinity : bytes,
    largest: outdated.length > 0 || piped ? Infinity : largest,
    count: isOpen ? Infinity : inputs.length + outdated.length,
  };
}

/** What a stored text is reckoned at, in bytes, before it is read. */
const USUAL_LENGTH = 10_000;

/**
 * Names piped records by their id, their URL or a hash of all of them, so that a second pipe adds to the first. A record
 * that came before is left out; another one of the same name is told apart by a hash.
 */
async function* nameRecords(
  root: string,
  records: AsyncIterable<JsonRecord | Refusal>,
  fields: FieldMap,
): AsyncGenerator<JsonRecord | Refusal> {
  const given = new Map<string, string>();
  for await (const record of records) {
    const line = `line ${record.name.slice(root.length + MEMBER.length)}`;
    if ("reason" in record) {
      yield { name: root, reason: `${line}: ${record.reason}` };
      continue;
    }
    const hash = digest([record.json], 12);
    let name: string;
    try {
      name = `${root}${MEMBER}${findMember(parseRecord(root, decodeText(record.json).text), fields) ?? hash}`;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      yield { name: root, reason: `${line}: ${error.reason}` };
      continue;
    }
    const before = given.get(name);
    if (before !== undefined && before !== hash) name += `~${hash}`;
    if (given.get(name) === hash) continue;
    given.set(name, hash);
    yield { ...record, name };
  }
}

function findMember(record: object, fields: FieldMap): string | null {
  for (const names of [fields.id, fields.url]) {
    const value = findField(record, names);
    if (typeof value !== "number" && typeof value !== "string") continue;
    const member = String(value).trim();
    if (member !== "") return member.length > 300 || /\p{C}/u.test(member) ? digest([member], 12) : member;
  }
  return null;
}
