import type { Refusal } from "../../model.ts";
import type { Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { LARGE_ADVICE, tellMegabytes } from "../refuseLarge.ts";
import type { FieldMap } from "./fieldMap.ts";
import { findSource } from "./findSource.ts";
import { type JsonRecord, readRecord } from "./readRecord.ts";
import { splitLines, toUtf8 } from "./splitLines.ts";

/** Reads JSON Lines: each record is a source, named by its line. No more than a record is held. */
export const readJsonLines: Reader = async function* ({ name, stream }, { maxBytes, fields }): AsyncGenerator<Found> {
  let isEmpty = true;
  for await (const record of listRecordLines(name, stream(), maxBytes)) {
    isEmpty = false;
    yield toFound(record, fields);
  }
  if (isEmpty) throw new RefusedFile(name, "it is empty");
};

/** Reads a record, where there is one; what is wrong with it is told. */
export function toFound(record: JsonRecord | Refusal, fields: FieldMap): Found {
  if ("reason" in record) return { refused: record };
  return findSource(record.name, () => readRecord(record, fields));
}

/** Lists the records of JSON Lines; each is named by its line, below `name`. */
export async function* listRecordLines(
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
      throw new RefusedFile(name, "it is one JSON value over many lines, not one record a line", {
        advice: "name it .json",
      });
    }
    isFirst = false;
    if (bytes) yield { name: member, json: bytes, encoding };
    else yield { name: member, reason: `it is larger than ${tellMegabytes(maxBytes)}`, advice: LARGE_ADVICE };
  }
}
