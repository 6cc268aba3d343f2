import type { Span } from "../model.ts";
import { endsSentence } from "./endsSentence.ts";
import type { Line } from "./findLines.ts";

/** One line, or the lines of one hard-wrapped paragraph. */
export interface Block extends Span {
  /** Blank lines before it. */
  readonly gap: number;
}

/**
 * Joins the lines of hard-wrapped paragraphs; where text is not hard-wrapped, each line is a block of its own.
 *
 * A run of lines without a blank one between them counts as wrapped when many of its lines of 40 to 130 characters go on
 * in lower case on the next line, and no line is longer.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const width = findFileWidth(text, lines);
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    const run = lines.slice(from, to);
    const runWidth = width ?? (isWrapped(text, run) ? longest(run) : null);
    for (const [i, line] of run.entries()) {
      const previous = run[i - 1];
      const block = blocks.at(-1);
      if (runWidth !== null && previous && block && continues(text, previous, line, runWidth)) {
        blocks[blocks.length - 1] = { ...block, end: line.end };
      } else blocks.push({ start: line.start, end: line.end, gap: line.gap });
    }
    from = to;
  }
  return blocks;
}

/** The width to which the whole text is wrapped; null where it is not. */
function findFileWidth(text: string, lines: readonly Line[]): number | null {
  return isWrapped(text, lines) ? longest(lines) : null;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let continuing = 0;
  for (const [i, line] of lines.entries()) {
    if (lengthOf(line) > WIDEST) return false;
    const next = lines[i + 1];
    if (next?.gap !== 0) continue;
    pairs++;
    if (lengthOf(line) >= NARROWEST && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) {
      if (!endsSentence(text.slice(line.start, line.end))) continuing++;
    }
  }
  return continuing >= 2 && continuing >= pairs * 0.3;
}

const NARROWEST = 40;
const WIDEST = 130;
const LIST_ITEM = /^(?:[-*+•‣◦·–—] |\d{1,3}[.)] |#{1,6} |>|[A-Za-z][ A-Za-z]{1,15}: )/;

/** A line goes on on the next one when that one's first word would not have fitted. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + WIDEST));
  if (LIST_ITEM.test(words)) return false;
  if (next.indent >= 2 && next.indent > line.indent && endsSentence(text.slice(line.start, line.end))) return false;
  const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
  if (lengthOf(line) + 1 + firstWord > width) return true;
  // Ragged: wrapped by hand, or to a shorter line here than elsewhere.
  const ragged = /^\p{Ll}/u.test(words) || lengthOf(line) > width * 0.8;
  return ragged && lengthOf(line) >= NARROWEST && !endsSentence(text.slice(line.start, line.end));
}

function lengthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

function longest(lines: readonly Line[]): number {
  return lines.reduce((width, line) => Math.max(width, lengthOf(line)), 0);
}
