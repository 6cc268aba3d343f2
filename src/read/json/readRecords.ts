import type { FileHandle } from "node:fs/promises";

import { decodeText } from "../decodeText.ts";
import { explainFileError } from "../explainFileError.ts";
import { findFormat } from "../fileType.ts";
import type { Input, Refusal } from "../listInputs.ts";
import { openFile, readBytes, tellLimit } from "../readBytes.ts";
import { RefusedFile } from "../RefusedFile.ts";
import type { FieldMap } from "./fieldMap.ts";
import { findRecords } from "./findRecords.ts";
import { explainJson, type JsonRecord } from "./readRecord.ts";
import { splitLines, toUtf8 } from "./splitLines.ts";

export interface ReadRecordsOptions {
  /** Records of more bytes are refused; so are JSON files that hold them as one value. */
  readonly maxBytes: number;
  readonly fields: FieldMap;
}

/** Whether a file holds records, each of which is a source of its own. */
export function holdsRecords({ path }: Input): boolean {
  const format = findFormat(path);
  return format === "JSON" || format === "LINES";
}

/**
 * Lists the records of a file, one by one, and what of it cannot be read. JSON Lines are streamed: no more than a record
 * is held. Throws a RefusedFile where the file as a whole cannot be read.
 */
export async function* readRecords(input: Input, options: ReadRecordsOptions): AsyncGenerator<JsonRecord | Refusal> {
  if (findFormat(input.path) === "LINES") yield* readFileLines(input, options);
  else yield* readValue(input, options);
}

/** Lists the records of JSON Lines; each is named by its line, below `name`. */
export async function* readRecordLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<JsonRecord | Refusal> {
  let encoding: string | null = null;
  const utf8 = toUtf8(chunks, (found) => (encoding = found));
  let isFirst = true;
  for await (const { number, bytes } of splitLines(utf8, maxBytes)) {
    const member = `${name}!/${number}`;
    if (isFirst && bytes && bytes.length < 4 && /^\s*[[{]\s*$/.test(String.fromCharCode(...bytes))) {
      throw new RefusedFile(name, "it is one JSON value over many lines, not one record a line; name it .json");
    }
    isFirst = false;
    if (bytes) yield { name: member, json: bytes, encoding };
    else yield { name: member, reason: `it is ${tellLimit(maxBytes)}` };
  }
}

async function* readFileLines(input: Input, { maxBytes }: ReadRecordsOptions): AsyncGenerator<JsonRecord | Refusal> {
  let file: FileHandle | undefined;
  try {
    file = await openFile(input);
    let isEmpty = true;
    for await (const record of readRecordLines(
      input.name,
      file.createReadStream({ autoClose: false, highWaterMark: CHUNK }),
      maxBytes,
    )) {
      isEmpty = false;
      yield record;
    }
    if (isEmpty) throw new RefusedFile(input.name, "it is empty");
  } catch (cause) {
    throw cause instanceof RefusedFile ? cause : new RefusedFile(input.name, explainFileError(cause), { cause });
  } finally {
    await file?.close();
  }
}

/** Bytes. */
const CHUNK = 262_144;

async function* readValue(input: Input, options: ReadRecordsOptions): AsyncGenerator<JsonRecord | Refusal> {
  const bytes = await readBytes(input, options.maxBytes);
  if (bytes.length === 0) throw new RefusedFile(input.name, "it is empty");
  const { text, encoding } = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!isLines(text)) throw new RefusedFile(input.name, `it is no valid JSON: ${explainJson(cause)}`, { cause });
    // JSON Lines under the name of JSON.
    return yield* readRecordLines(input.name, listOne(bytes), options.maxBytes);
  }
  const records = findRecords(value, options.fields);
  const isOne = !Array.isArray(records);
  for (const [i, record] of (isOne ? [records] : records).entries()) {
    const name = isOne ? input.name : `${input.name}!/${i + 1}`;
    const json = print(record);
    if (json) yield { name, json, encoding: encoding === "utf-8" ? null : encoding };
    else yield { name, reason: "it is nested too deep" };
  }
}

/** Null for a value that is nested too deep to be printed. */
function print(record: unknown): Uint8Array | null {
  try {
    return new TextEncoder().encode(JSON.stringify(record));
  } catch {
    return null;
  }
}

function isLines(text: string): boolean {
  const end = text.indexOf("\n");
  if (end < 0 || !text.startsWith("{")) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

async function* listOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
