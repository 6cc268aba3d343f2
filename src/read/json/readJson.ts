import type { Found, Reader } from "../Content.ts";
import { decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { findRecords } from "./findRecords.ts";
import { findSource } from "./findSource.ts";
import { listRecordLines, toFound } from "./readJsonLines.ts";
import { explainJson, toRecordSource } from "./readRecord.ts";

/** Reads a JSON value: each record of the list that it is or holds is a source, named by its number; or it is one itself. */
export const readJson: Reader = async function* (content, { maxBytes, fields }): AsyncGenerator<Found> {
  const { name: file } = content;
  const bytes = await content.whole();
  const { text, encoding } = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!isLines(text)) throw new RefusedFile(file, `it is no valid JSON: ${explainJson(cause)}`, { cause });
    // JSON Lines under the name of JSON.
    for await (const record of listRecordLines(file, listOne(bytes), maxBytes)) yield toFound(record, fields);
    return;
  }
  const records = findRecords(value, fields);
  const isOne = !Array.isArray(records);
  for (const [i, record] of (isOne ? [records] : records).entries()) {
    const name = isOne ? file : `${file}!/${i + 1}`;
    yield findSource(name, () => toRecordSource(name, record, { encoding, fields }));
  }
};

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
