import type { Markup, Said, Source } from "../../model.ts";
import { decodeText } from "../decodeText.ts";
import { readFragment } from "../html/readFragment.ts";
import { refuseAs } from "../html/refuseAs.ts";
import { readDate } from "../readDate.ts";
import { readNames } from "../readNames.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { type FieldMap, findField } from "./fieldMap.ts";

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
  const record = parseRecord(name, decoded.text);
  const body = refuseAs(name, () => readText(findField(record, fields.text)));
  if (body === null) throw new TextlessRecord(name, `it has no text (looked for ${fields.text.join(", ")})`);
  const said: Said = {
    title: readLine(findField(record, fields.title)),
    author: readNames(findField(record, fields.author)),
    url: readUrl(findField(record, fields.url)),
    outlet: readNames(findField(record, fields.outlet)),
    date: readDate(findField(record, fields.date)),
    language: readLanguage(findField(record, fields.language)),
  };
  return { name, ...putTitle(said.title, body), encoding: encoding ?? decoded.encoding, said };
}

/** Parses a record's JSON. Throws a RefusedFile that says what is wrong with it. */
export function parseRecord(name: string, json: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RefusedFile(name, `it is no valid JSON: ${explainJson(cause)}`, { cause });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new RefusedFile(name, "it is no JSON object with fields, such as a text and a title");
}

/** The parser's own words, without the text that it quotes. */
export function explainJson(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words
    .replace(/, ?(?:\.\.\.)?".*$/s, "")
    .replace(/ is not valid JSON$/, "")
    .slice(0, 120);
}

interface Body {
  readonly text: string;
  readonly markup: readonly Markup[];
}

function readText(value: unknown): Body | null {
  const parts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");
  const text = clean(parts.join("\n\n"));
  if (!/\S/.test(text)) return null;
  if (!HTML.test(text)) return { text, markup: [{ start: 0, end: text.length, role: "TEXT", level: 0 }] };
  const page = readFragment(text);
  return page.text === "" ? null : page;
}

/** An end tag or a lone paragraph or break: a "<" in a plain text is none. */
const HTML =
  /<\/(?:p|div|span|a|strong|em|b|i|h[1-6]|ul|ol|li|blockquote|figure|table|article|body)>|<br\s{0,3}\/?>|<p>/i;

/** Puts a record's title before its text, as its headline, unless the text begins with it. */
function putTitle(title: string | null, { text, markup }: Body): Body {
  if (title === null) return { text, markup };
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  if (text.startsWith(title, lead)) {
    const end = lead + title.length;
    // A title that goes on as the first sentence is no line of its own.
    if (!/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200))) return { text, markup };
    const rest = markup.flatMap((part): readonly Markup[] =>
      part.end <= end ? [] : [{ ...part, start: Math.max(part.start, end) }],
    );
    return { text, markup: [{ start: lead, end, role: "HEADLINE", level: 1 }, ...rest] };
  }
  const moved = title.length + 2;
  return {
    text: `${title}\n\n${text}`,
    markup: [
      { start: 0, end: title.length, role: "HEADLINE", level: 1 },
      ...markup.map((part) => ({ ...part, start: part.start + moved, end: part.end + moved })),
    ],
  };
}

function readLine(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = /<\w|&#?\w{2,8};/.test(value) ? readFragment(value.slice(0, 2000)).text : value;
  const line = clean(text).replace(/\s+/g, " ").trim().slice(0, 500);
  return /[\p{L}\p{N}]/u.test(line) ? line.toWellFormed() : null;
}

function readUrl(value: unknown): string | null {
  return typeof value === "string" && /^(?:https?:\/\/|www\.)\S{1,2000}$/i.test(value.trim())
    ? value.trim().toWellFormed()
    : null;
}

function readLanguage(value: unknown): string | null {
  return typeof value === "string" ? (/^[a-z]{2}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null) : null;
}

/** As every text: escapes in JSON can make characters that no text holds. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
