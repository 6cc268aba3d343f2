import type { Span } from "../model.ts";
import { splitSentences } from "./splitSentences.ts";
import { isWhiteSpace, trimSpan } from "./whiteSpace.ts";

/** The most UTF-16 units that a paragraph has. */
export const LONGEST_PARAGRAPH = 4000;

/**
 * Cuts what is longer than a paragraph may be: at the end of a sentence, else at white space, else between characters.
 * The pieces are in order, and together all of it but the white space between them.
 */
export function cutParagraph(text: string, paragraph: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = trimSpan(text, paragraph);
  const { end } = trimSpan(text, paragraph);
  while (end - start > LONGEST_PARAGRAPH) {
    const cut = findCut(text, start);
    pieces.push(trimSpan(text, { start, end: cut }));
    start = trimSpan(text, { start: cut, end }).start;
  }
  if (start < end) pieces.push({ start, end });
  return pieces;
}

function findCut(text: string, start: number): number {
  const limit = start + LONGEST_PARAGRAPH;
  const least = start + LONGEST_PARAGRAPH / 2;
  // The last sentence of the window may go on behind it.
  const sentence = splitSentences(text, { start, end: limit }).at(-2);
  if (sentence && sentence.end > least) return sentence.end;
  for (let cut = limit; cut > least; cut--) if (isWhiteSpace(text.charCodeAt(cut))) return cut;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
