import type { Said, Source } from "../../model.ts";
import { decodeText } from "../decodeText.ts";
import { refuseAs } from "../html/refuseAs.ts";
import { readDate } from "../readDate.ts";
import { readNames } from "../readNames.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { type FieldMap, findField } from "./fieldMap.ts";
import { readLanguage, readLine, readUrl } from "./fieldValues.ts";
import { putTitle, readBody } from "./writeBody.ts";

/** One record of a file or of standard input, before it is read. */
export interface JsonRecord {
  /** The source's name: `news.jsonl!/17`. */
  readonly name: string;
  /** UTF-8 as a rule. */
  readonly json: Uint8Array;
  /** What the file is encoded in, where that is not UTF-8 and was undone. */
  readonly encoding: string | null;
}

/** A record that has none of the fields where a text is looked for. */
export class TextlessRecord extends RefusedFile {}

/** Reads a record as one article. Throws a RefusedFile for what is no JSON object, and a TextlessRecord. */
export function readRecord({ name, json, encoding }: JsonRecord, fields: FieldMap): Source {
  const decoded = decodeText(json);
  return toRecordSource(name, parseRecord(name, decoded.text), { encoding: encoding ?? decoded.encoding, fields });
}

export interface RecordOptions {
  /** What its file is encoded in, as WHATWG names it. */
  readonly encoding: string;
  readonly fields: FieldMap;
}

/** Makes one article of a record. Throws a RefusedFile for what is no object, and a TextlessRecord. */
export function toRecordSource(name: string, record: unknown, { encoding, fields }: RecordOptions): Source {
  if (!isRecord(record)) throw new RefusedFile(name, NO_RECORD);
  const body = refuseAs(name, () => readBody(findField(record, fields.text)));
  if (body === null) throw new TextlessRecord(name, `it has no text (looked for ${fields.text.join(", ")})`);
  const said: Said = {
    title: readLine(findField(record, fields.title)),
    author: readNames(findField(record, fields.author)),
    url: readUrl(findField(record, fields.url)),
    outlet: readNames(findField(record, fields.outlet)),
    date: readDate(findField(record, fields.date)),
    language: readLanguage(findField(record, fields.language)),
  };
  return { name, ...putTitle(said.title, body), encoding, said };
}

/** Parses a record's JSON. Throws a RefusedFile that says what is wrong with it. */
export function parseRecord(name: string, json: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RefusedFile(name, `it is no valid JSON: ${explainJson(cause)}`, { cause });
  }
  if (isRecord(value)) return value;
  throw new RefusedFile(name, NO_RECORD);
}

const NO_RECORD = "it is no JSON object with fields, such as a text and a title";

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parser's own words, without the text that it quotes. */
export function explainJson(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words
    .replace(/, ?(?:\.\.\.)?".*$/s, "")
    .replace(/ is not valid JSON$/, "")
    .slice(0, 120);
}
