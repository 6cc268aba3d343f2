import { isRightToLeft } from "./cleanGlyph.ts";

/**
 * Turns the pieces of a line, from left to right as they are seen, into the order in which they are read: right-to-left
 * pieces are one character each. Numbers and words of other scripts keep their own order.
 */
export function toLogicalOrder(parts: readonly string[], isLineRightToLeft: boolean): string {
  const items = attachMarks(parts.flatMap(splitItem));
  if (isLineRightToLeft) return reverseAround(items);
  // A word of Hebrew in a line of English: what stands from its first letter to its last is turned round.
  const out: string[] = [];
  for (let i = 0; i < items.length;) {
    let end = i + 1;
    for (let n = i; isRightToLeft(items[i] ?? "") && n < items.length; n++) {
      if (isRightToLeft(items[n] ?? "")) end = n + 1;
      else if (/\p{L}/u.test(items[n] ?? "")) break;
    }
    out.push(end > i + 1 ? reverseAround(items.slice(i, end)) : (items[i] ?? ""));
    i = end;
  }
  return out.join("");
}

/** One right-to-left character, or a stretch without any: its words, and what stands between them. */
function splitItem(part: string): readonly string[] {
  if (isRightToLeft(part)) return [part];
  return part.match(/[\p{L}\p{M}\p{N}]+(?:[.,:/'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** A mark belongs to the letter that is drawn under it, which comes right before it or after it. */
function attachMarks(items: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let marks = "";
  for (const item of items) {
    if (/^\p{M}+$/u.test(item)) marks += item;
    else {
      joined.push(item + (isRightToLeft(item) ? marks : ""));
      marks = "";
    }
  }
  if (marks !== "") joined.push((joined.pop() ?? "") + marks);
  return joined;
}

function reverseAround(items: readonly string[]): string {
  const out: string[] = [];
  for (let end = items.length; end > 0;) {
    const last = items[end - 1] ?? "";
    if (!LEFT_TO_RIGHT.test(last) || isRightToLeft(last)) {
      out.push(MIRRORED.get(last) ?? last);
      end--;
      continue;
    }
    // Words of another script that follow one another are read from left to right.
    let start = end - 1;
    for (let n = start; n >= 0; n--) {
      const item = items[n] ?? "";
      if (isRightToLeft(item) || MIRRORED.has(item)) break;
      if (LEFT_TO_RIGHT.test(item)) start = n;
    }
    out.push(items.slice(start, end).join(""));
    end = start;
  }
  return out.join("");
}

const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
const MIRRORED: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(
    ([a = "", b = ""]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
);
