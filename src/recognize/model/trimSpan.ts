import type { Span } from "../../model.ts";

/**
 * Leaves out what stands around a name and is none of it: "the" and other small words, a possessive ending, white space,
 * marks, and a bracket or a quotation mark whose other half lies outside. The span may come out empty.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const words = text.slice(start, end);
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    const tail = lead < words.length ? (TRAILING.exec(words)?.[0].length ?? 0) : 0;
    if (lead > 0 || tail > 0) {
      start += lead;
      end -= tail;
    } else if (isHalf(words.at(0), words.slice(1))) start++;
    else if (isHalf(words.at(-1), words.slice(0, -1))) end--;
    else return { start, end };
  }
}

const LEADING = /^(?:(?:the|an?|of|and|in|at|on|for|to|by|with|from)(?=\s|$)|[\s\-‐‑–—,;:.!?…*•|/\\'’]+)/i;
const TRAILING = /(?:['’]s?|[\s\-‐‑–—,;:!?…*•|/\\]+|(?<=\s)(?:the|an?|of|and|in|at|on|for|to|by|with|from))$/;

/** Whether a character is half of a pair whose other half `rest` does not hold. */
function isHalf(character: string | undefined, rest: string): boolean {
  if (character === undefined) return false;
  const other = PAIRS.get(character);
  return other !== undefined && !rest.includes(other);
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "“”", "«»", "‹›"].flatMap(([open = "", close = ""]): [string, string][] => [
    [open, close],
    [close, open],
  ]),
).set('"', '"');
