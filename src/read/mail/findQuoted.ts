import type { Markup, Span } from "../../model.ts";

/**
 * Finds in a message's text what is not its own words: what it answers to, which stands in a message of its own, and the
 * sender's signature. What it forwards stands nowhere else and is its text.
 */
export function findQuoted(text: string, isForward: boolean): readonly Span[] {
  const lines = listLines(text);
  const spans: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const rest = { start: line.start, end: text.length };
    const count = countAttribution(lines, i);
    if (line.text === "--" || line.text === "-- ") return [...spans, rest];
    if (line.text.startsWith(">") || SENT_FROM.test(line.text) || LIST_LINE.test(line.text)) spans.push(line);
    else if (count > 0) {
      // Where the words are marked as quoted, an answer may follow below.
      if (!isMarked(nextFilled(lines, i + count))) return [...spans, rest];
      spans.push({ start: line.start, end: lines[i + count - 1]?.end ?? line.end });
      i += count - 1;
    } else if (FORWARDED.test(line.text)) spans.push(line);
    else if (ORIGINAL.test(line.text) || (isQuotedHead(lines, i) && !isAfterMark(lines, i))) {
      if (!isForward) return [...spans, rest];
      if (ORIGINAL.test(line.text)) spans.push(line);
    }
  }
  return spans;
}

/** Marks stretches of a text as boilerplate, whatever they were. */
export function markQuoted(markup: readonly Markup[], quoted: readonly Span[]): readonly Markup[] {
  const marked: Markup[] = [];
  let next = 0;
  for (const part of markup) {
    let start = part.start;
    while ((quoted[next]?.end ?? Infinity) <= start) next++;
    for (let i = next; (quoted[i]?.start ?? Infinity) < part.end; i++) {
      const from = Math.max(start, quoted[i]?.start ?? start);
      const to = Math.min(part.end, quoted[i]?.end ?? part.end);
      if (from > start) marked.push({ ...part, start, end: from });
      if (to > from) marked.push({ start: from, end: to, role: "BOILERPLATE", level: 0 });
      start = Math.max(start, to);
    }
    if (start < part.end) marked.push({ ...part, start });
  }
  return marked;
}

interface Line extends Span {
  readonly text: string;
}

function listLines(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const found = { start, end, text: line.slice(0, LONGEST).replace(/^[ \t*_]+(?=\S)/, "") };
    start = end + 1;
    return found;
  });
}

/** UTF-16 units that are looked at. */
const LONGEST = 500;

const SENT_FROM =
  /^(?:sent from (?:my|mail|outlook|yahoo)|sent via|get outlook for|von meinem \S+ gesendet|gesendet mit der|diese nachricht wurde von meinem|envoyé de mon|enviado desde mi|отправлено (?:с|из) )/i;
/** What a newsletter says of itself: "Unsubscribe | View in browser". */
const LIST_LINE =
  /^[\[(]?(?:(?:click (?:here )?to )?unsubscribe\b|(?:view|open|read) (?:this|it)?\s?(?:e-?mail|message|newsletter)?\s?(?:in|on) (?:your|the|a)?\s?(?:web\s?)?browser\b|(?:manage|update|change) (?:your )?(?:e-?mail |subscription |mailing )?preferences\b|you (?:are receiving|received|get) this (?:e-?mail|message|newsletter) because\b|(?:newsletter )?abbestellen\b|im browser (?:ansehen|anzeigen|öffnen)\b|(?:отписаться|открыть в браузере)(?!\p{L})).{0,160}$/iu;

/** The line above what is forwarded. */
export const FORWARDED =
  /^(?:-{3,}\s*(?:forwarded|weitergeleitete|пересылаемое|message transféré|mensaje reenviado)[^-]{0,40}-{3,}$|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-mail):|начало переадресованного сообщения:)/i;
const ORIGINAL =
  /^-{2,}\s*(?:original message|original-nachricht|ursprüngliche nachricht|originalnachricht|message d.origine|mensaje original|исходное сообщение|оригинальное сообщение)\s*-{2,}$/i;
const WROTE =
  /(?:\bwrote|\bwrites|\bschrieb(?:\s.{1,80})?|\ba écrit|\bescribió|\bha scritto|пишет|написала?|написал\(а\)|писала?)\s*:\s*$/i;

/** How many lines, from this one on, say who wrote what follows: "On 5 Feb 2026, Ann wrote:". Mail programs break it. */
function countAttribution(lines: readonly Line[], i: number): number {
  let joined = "";
  for (let count = 1; count <= 3; count++) {
    const text = lines[i + count - 1]?.text ?? "";
    if (text === "" || text.startsWith(">")) return 0;
    joined += ` ${text}`;
    if (WROTE.test(text)) {
      // Prose has "He wrote:" too, without an hour, a year or an address; below it stands nothing that is marked.
      return WHEN.test(joined) || (count === 1 && isMarked(nextFilled(lines, i + 1))) ? count : 0;
    }
    // A sentence of the answer, right above.
    if (/[.!?:]$/.test(text)) return 0;
  }
  return 0;
}

const WHEN = /\d:\d\d|\b(?:19|20)\d\d\b|@/;

function isMarked(line: Line | undefined): boolean {
  return line?.text.startsWith(">") ?? false;
}

function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < from + 3; i++) if (lines[i]?.text !== "") return lines[i];
  return undefined;
}

const HEAD_FIELD =
  /^(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|datum|betreff|de|envoyé|à|objet|para|asunto|fecha|от|отправлено|кому|копия|дата|тема)\s?:\**\s/i;

/** The head of a message that an office program puts over it: three fields in a row. */
function isQuotedHead(lines: readonly Line[], i: number): boolean {
  if (!/^(?:from|von|de|от)\s?:/i.test(lines[i]?.text ?? "")) return false;
  return lines.slice(i, i + 4).filter(({ text }) => HEAD_FIELD.test(text)).length >= 3;
}

/** Whether it is the head of what is forwarded: who wrote to whom is told nowhere else. */
function isAfterMark(lines: readonly Line[], i: number): boolean {
  const before = lines.slice(Math.max(0, i - 3), i).findLast(({ text }) => text !== "");
  return before !== undefined && FORWARDED.test(before.text);
}
