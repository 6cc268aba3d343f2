import { isHtml } from "../html/isHtml.ts";
import { findTable } from "./findTable.ts";

/** The kinds of text. TEXT is plain text and Markdown, LINES are JSON Lines, TABLE is CSV and its like. */
export type TextFormat =
  "TEXT" | "HTML" | "JSON" | "LINES" | "TABLE" | "FEED" | "MAIL" | "MAILBOX" | "RTF" | "FLAT_ODT";

/** A kind of text that is not read, with its article. */
export interface UnreadText {
  readonly kind: string;
  readonly advice: string | null;
}

/** Tells what kind of text it is by how it begins, in time linear in its length. `title`: the file's name. */
export function findTextFormat(head: string, title: string): TextFormat | UnreadText {
  const text = head.replace(/^[\uFEFF\s]+/, "");
  const type = /\.([a-z0-9]{1,10})$/i.exec(title)?.[1]?.toLowerCase() ?? "";
  if (text.startsWith("{\\rtf")) return "RTF";
  if (text.startsWith("<")) return findMarkup(text, type);
  if (/^From \S.{0,200}\d\d:\d\d.{0,60}\r?\n(?:>?[\w-]{1,60}:|[\w-]{1,60}:)/.test(text)) return "MAILBOX";
  if (isMail(text, type)) return "MAIL";
  const json = findJson(text, type);
  if (json !== null) return json;
  if (isHtml(head) || (HTML_TYPES.has(type) && /<\/?[a-z][a-z0-9]*[\s>/]/i.test(text))) return "HTML";
  if (findTable(text, TABLE_TYPES.has(type)) !== null) return "TABLE";
  if (CODE_TYPES.has(type) || /^#!\s*\/\S*bin\//.test(text)) return { kind: "program code or settings", advice: null };
  return "TEXT";
}

const HTML_TYPES = new Set(["html", "htm", "xhtml", "mhtml"]);
const TABLE_TYPES = new Set(["csv", "tsv", "tab", "psv"]);
/** Content alone tells no prose from them; what begins otherwise is read whatever it is called. */
const CODE_TYPES = new Set(
  "js mjs cjs ts tsx jsx css scss less py rb php pl java c h cc cpp hpp cs go rs swift kt sh bash bat ps1 sql ini cfg conf toml yaml yml lock map".split(
    " ",
  ),
);

function findMarkup(text: string, type: string): TextFormat | UnreadText {
  // What stands before the first element tells nothing: declarations, comments, processing instructions.
  const root = /<([a-z][\w:.-]{0,60})/i.exec(stripProlog(text))?.[1]?.toLowerCase() ?? "";
  if (root === "rss" || root === "feed" || root.endsWith(":feed") || root === "rdf:rdf") return "FEED";
  if (root === "office:document") return "FLAT_ODT";
  if (isHtml(text) || HTML_TYPES.has(type)) return "HTML";
  if (text.startsWith("<?xml")) {
    return { kind: `XML of a kind that is not read (<${root}>)`, advice: "convert it to HTML or plain text first" };
  }
  return root === "svg" ? { kind: "a drawing (SVG)", advice: null } : "TEXT";
}

function stripProlog(text: string): string {
  let at = 0;
  for (;;) {
    const start = /^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
    at += start;
    const end = PROLOG.find(([open]) => text.startsWith(open, at));
    if (!end) return text.slice(at, at + 400);
    const close = text.indexOf(end[1], at + end[0].length);
    if (close < 0) return "";
    at = close + end[1].length;
  }
}

const PROLOG = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/** A mail's head: fields that only mail has, one a line, until a blank line. */
function isMail(text: string, type: string): boolean {
  const names = new Set<string>();
  for (const line of text.slice(0, 32_000).split(/\r\n|[\r\n]/, 200)) {
    if (line === "") break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([A-Za-z][\w-]{1,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    names.add(name);
  }
  const has = (...fields: readonly string[]) => fields.some((field) => names.has(field));
  if (!has("from", "sender", "return-path", "to")) return false;
  if (has("message-id", "received", "mime-version", "return-path", "content-type", "x-mailer")) return true;
  return (type === "eml" || type === "mht") && has("subject", "date");
}

/** A list or an object of JSON; a text may begin with a bracket too. */
function findJson(text: string, type: string): "JSON" | "LINES" | null {
  const isNamed = type === "json" || type === "jsonl" || type === "ndjson" || type === "geojson";
  if (type === "jsonl" || type === "ndjson") return "LINES";
  if (!/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{\]"]|$))/.test(text)) return isNamed ? "JSON" : null;
  if (!isNamed && !/^[[{\s]*"(?:[^"\\\n]|\\.){0,200}"\s*[:,\]]/.test(text) && !/^[[{\s]*[\]}]\s*$/.test(text))
    return null;
  return isLines(text) ? "LINES" : "JSON";
}

/** The first line is a whole value, and another one begins after it. */
function isLines(text: string): boolean {
  const end = text.indexOf("\n");
  if (end < 0 || !text.startsWith("{")) return false;
  try {
    JSON.parse(text.slice(0, end));
  } catch {
    return false;
  }
  return /^\s*\{/.test(text.slice(end, end + 1000));
}
