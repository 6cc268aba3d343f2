import type { Span } from "../model.ts";
import { breaksSentence } from "./breaksSentence.ts";
import { findCloserEnd, isStop } from "./sentenceMarks.ts";
import { isWhiteSpace, trimSpan } from "./whiteSpace.ts";

/**
 * Splits a paragraph into sentences: in order, inside it, and together all of it but the white space between them.
 *
 * A sentence ends after a stop and the closing quotation marks and footnotes that follow it, where white space and
 * something that can begin a sentence come next. Rules of our own: Intl.Segmenter breaks at "Dr. Smith", "U.S.
 * President" and "J. Edgar". The work grows with the length of the text, whatever stands in it: each stop is looked at
 * once, with a few dozen units about it.
 */
export function splitSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const whole = trimSpan(text, paragraph);
  const limit = whole.end;
  let start = whole.start;
  for (let i = start; i < limit; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    const stop = i;
    while (i + 1 < limit && isStop(text.charCodeAt(i + 1))) i++;
    const stopEnd = i + 1;
    const end = findCloserEnd(text, { start, stopEnd, limit });
    if (end >= limit) break;
    i = end - 1;
    let next = end;
    while (isWhiteSpace(text.charCodeAt(next))) next++;
    if (!breaksSentence(text, { paragraph: whole.start, start, stop, stopEnd, end, next, limit })) continue;
    sentences.push({ start, end });
    start = next;
    i = start - 1;
  }
  if (start < limit) sentences.push({ start, end: limit });
  return sentences;
}
