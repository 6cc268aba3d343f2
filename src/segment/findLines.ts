import type { Span } from "../model.ts";
import { isWhiteSpace, trimSpan } from "./whiteSpace.ts";

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Blank lines before it; a form feed counts as one. */
  readonly gap: number;
  /** White space before its first character, in UTF-16 units. */
  readonly indent: number;
}

/**
 * Lists the lines that are not blank, in order. A line of no-break spaces is blank.
 *
 * In a list of very many very short lines (a dictionary, a column of numbers) lines are packed together, so that such a
 * file does not become millions of paragraphs.
 */
export function findLines(text: string): readonly Line[] {
  const packed = isColumn(text);
  const lines: Line[] = [];
  let breaks = 1;
  for (let start = 0; start <= text.length;) {
    const end = findLineEnd(text, start);
    const { start: from, end: to } = trimSpan(text, { start, end });
    if (from < to) {
      const last = lines.at(-1);
      if (packed && last && to - last.start < PACKED_LENGTH) lines[lines.length - 1] = { ...last, end: to };
      else lines.push({ start: from, end: to, gap: breaks - 1, indent: from - start });
      breaks = 0;
    }
    breaks++;
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function findLineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/** More than 100,000 lines of fewer than 25 characters on average. */
function isColumn(text: string): boolean {
  let lines = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLineBreak(code)) inside = false;
    else if (!inside && !isWhiteSpace(code)) {
      inside = true;
      lines++;
    }
  }
  return lines > 100_000 && text.length < lines * 25;
}

const PACKED_LENGTH = 2000;
