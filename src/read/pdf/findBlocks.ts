import type { LinedPage } from "./findRunningHeads.ts";
import type { Line } from "./listLines.ts";

export interface PagedLine extends Line {
  /** Counted from 0. */
  readonly page: number;
}

/** The lines of a paragraph, a heading, a list's item or a table on one page, never none. */
export interface Block {
  readonly lines: readonly [PagedLine, ...PagedLine[]];
  readonly size: number;
  readonly isBold: boolean;
  /** Whether its lines are rows of cells, each for itself. */
  readonly isTable: boolean;
}

/** Parts lines into blocks: by their size and weight, the gaps between them, their indents and where they end early. */
export function findBlocks(pages: readonly LinedPage[], furniture: ReadonlySet<Line>): readonly Block[] {
  const leading = findLeading(pages);
  const blocks: Block[] = [];
  for (const [page, { lines }] of pages.entries()) {
    const own = lines.filter((line) => !furniture.has(line)).map((line) => ({ ...line, page }));
    let open: PagedLine[] = [];
    const close = () => {
      const [first, ...rest] = open;
      if (first) blocks.push(toBlock([first, ...rest]));
      open = [];
    };
    for (const [i, line] of own.entries()) {
      const last = open.at(-1);
      if (last && isBreak(open, last, line, own[i + 1], leading)) close();
      open.push(line);
    }
    close();
  }
  return blocks;
}

function toBlock(lines: readonly [PagedLine, ...PagedLine[]]): Block {
  return {
    lines,
    size: lines[0].size,
    isBold: lines.every(({ isBold }) => isBold),
    isTable: lines.every(({ isRow }) => isRow),
  };
}

/** For each size the distance of most of its lines, in sizes; none where that is what parts paragraphs of a line each. */
type Leading = ReadonlyMap<number, number>;

/** Lines at a distance from the one before, and how many of those before end a sentence. */
interface Pairs {
  readonly distance: number;
  count: number;
  ends: number;
}

function findLeading(pages: readonly LinedPage[]): Leading {
  const bySize = new Map<number, Map<number, Pairs>>();
  for (const { lines } of pages) {
    for (const [i, { y, size, column }] of lines.entries()) {
      const last = lines[i - 1];
      const distance = last?.column === column && isSameSize(last.size, size) ? (y - last.y) / size : 0;
      if (!last || distance < 0.8 || distance > 2.5) continue;
      const own = bySize.get(Math.round(size)) ?? new Map<number, Pairs>();
      bySize.set(Math.round(size), own);
      const rounded = Math.round(distance * 20) / 20;
      const pairs = own.get(rounded) ?? { distance: rounded, count: 0, ends: 0 };
      own.set(rounded, pairs);
      pairs.count++;
      if (endsSentence(last.text)) pairs.ends++;
    }
  }
  const usual = [...bySize].map(
    ([size, own]) => [size, [...own.values()].reduce((a, b) => (b.count > a.count ? b : a))] as const,
  );
  return new Map(usual.flatMap(([size, pairs]) => (partsParagraphs(pairs) ? [] : [[size, pairs.distance] as const])));
}

/** Wide lines that nearly all end sentences are no lines of one paragraph. */
function partsParagraphs({ distance, count, ends }: Pairs): boolean {
  return distance > 1.6 && ends > 0.6 * count;
}

function isBreak(
  open: readonly PagedLine[],
  last: PagedLine,
  line: PagedLine,
  next: PagedLine | undefined,
  leading: Leading,
): boolean {
  if (last.column !== line.column || !isSameSize(last.size, line.size)) return true;
  if (last.isBold !== line.isBold || last.isRow !== line.isRow) return true;
  const distance = (line.y - last.y) / line.size;
  if (distance <= 0 || distance > findLimit(open, line, leading)) return true;
  if (line.isRow) return false;
  return beginsItem(last, line) || beginsParagraph(open, last, line, next);
}

/** The distance that no line of the same paragraph exceeds, in sizes. */
function findLimit(open: readonly PagedLine[], line: PagedLine, leading: Leading): number {
  const [a, b] = open;
  const usual = leading.get(Math.round(line.size)) ?? 1.35;
  // Where a paragraph has two lines, it shows its own distance.
  return 1.25 * (a && b ? (b.y - a.y) / a.size : Math.min(usual, 2)) + 0.05;
}

export function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.06 * Math.max(a, b);
}

/** Whether a line begins with the mark of a list's item: a bullet, or a number after a line that is over. */
function beginsItem(last: Line, { text }: Line): boolean {
  if (/^[•‣◦▪●■○]/.test(text)) return true;
  return (
    /^(?:[–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\[\d{1,3}\])\s/.test(text) &&
    (endsSentence(last.text) || isShort(last))
  );
}

/** By its indent, or because the line before ends where another word would have fitted. */
function beginsParagraph(open: readonly PagedLine[], last: Line, line: Line, next: Line | undefined): boolean {
  const [at, before] = [indentOf(line), indentOf(last)];
  const isOver = endsSentence(last.text);
  const isFirst = open.length === 1;
  if (at >= 0.8 && at <= 8 && at - before >= 0.8) {
    const comesBack = next?.column === line.column && indentOf(next) <= at - 0.6;
    // The second line of what hangs out: an item of a list, an entry of a bibliography.
    if (!isFirst || (isOver && comesBack)) return isOver || isShort(last);
    return isOver && isShort(last);
  }
  // Out again: a quotation is over, or the next entry that hangs out begins.
  if (before - at >= 0.8 && !isFirst && (isOver || isShort(last))) return true;
  if (!isShort(last, firstWord(line.text).length)) return false;
  return (
    isOver ||
    (isShort(last, 12) &&
      lengthOf(last) < 0.6 * (last.column.right - last.column.left) &&
      /^[\p{Lu}\p{N}]/u.test(line.text))
  );
}

/** How far a line begins from the edge of its column where lines begin, in sizes. */
function indentOf({ left, right, column, size, isRightToLeft }: Line): number {
  return (isRightToLeft ? column.right - right : left - column.left) / size;
}

/** Whether a line ends so early that a word of some letters would have stood on it. */
export function isShort(line: Line, letters = 6): boolean {
  const { left, right, column, text, isRightToLeft } = line;
  const width = (right - left) / Math.max(1, text.length);
  const free = isRightToLeft ? left - column.left : column.right - right;
  return free > width * (letters + 2) && free > 0.06 * (column.right - column.left);
}

function firstWord(text: string): string {
  return /^\S{0,30}/.exec(text)?.[0] ?? "";
}

function lengthOf({ left, right }: Line): number {
  return right - left;
}

/** Whether a text ends as sentences do, with quotation marks, brackets and a note's number behind. */
export function endsSentence(text: string): boolean {
  return /[.!?…:؟۔。！？][\d"'”’“»«)\]]*$/.test(text.slice(-12));
}
