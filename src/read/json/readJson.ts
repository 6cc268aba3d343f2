import type { Refusal } from "../../model.ts";
import type { Content, Found, Reader } from "../Content.ts";
import { decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";
import type { FieldMap } from "./fieldMap.ts";
import { findRecords } from "./findRecords.ts";
import { listRecordLines, toFound } from "./readJsonLines.ts";
import { explainJson, type JsonRecord } from "./readRecord.ts";

/** Reads a JSON value: each record of the list that it is or holds is a source, named by its number; or it is one itself. */
export const readJson: Reader = async function* (content, { maxBytes, fields }): AsyncGenerator<Found> {
  for await (const record of listRecords(content, maxBytes, fields)) yield toFound(record, fields);
};

async function* listRecords(
  { name: file, whole }: Content,
  maxBytes: number,
  fields: FieldMap,
): AsyncGenerator<JsonRecord | Refusal> {
  const bytes = await whole();
  const { text, encoding } = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!isLines(text)) throw new RefusedFile(file, `it is no valid JSON: ${explainJson(cause)}`, { cause });
    // JSON Lines under the name of JSON.
    return yield* listRecordLines(file, listOne(bytes), maxBytes);
  }
  const records = findRecords(value, fields);
  const isOne = !Array.isArray(records);
  for (const [i, record] of (isOne ? [records] : records).entries()) {
    const name = isOne ? file : `${file}!/${i + 1}`;
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
