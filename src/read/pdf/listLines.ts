import { findColumns } from "./findColumns.ts";
import { joinRows, type Segment } from "./joinRows.ts";
import type { StraightPage } from "./straightenPage.ts";

/** What lines stand in: a column of a page, or the page's whole width. Edges in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line of text as it is read. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline, from the page's upper edge down, in points. */
  readonly y: number;
  /** Of most of its letters, in points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isArtifact: boolean;
  readonly isRightToLeft: boolean;
  /** Whether it is of several cells, as the row of a table. */
  readonly isRow: boolean;
  /** The same object for all lines of one. */
  readonly column: Column;
}

/** Lists the lines of a page in the order of reading: one column after the other, each from the top down. */
export function listLines({ pieces, height }: StraightPage): readonly Line[] {
  const segments = joinRows(pieces);
  const from = countHead(segments, height);
  const to = segments.length - countHead(segments.slice(from).map(turnOver(height)).reverse(), height);
  const stretches = [segments.slice(0, from), ...findColumns(segments.slice(from, to)), segments.slice(to)];
  return stretches.filter((stretch) => stretch.length > 0).flatMap(toLines);
}

/** Of the height: where running heads stand. */
const MARGIN = 0.12;
/** Of the size: how far they are from the text. */
const APART = 2;

/** How many of the first segments stand in rows at the page's edge apart from the rest: no part of any column. */
function countHead(segments: readonly Segment[], height: number): number {
  let rows = 0;
  for (const [i, { row, y, size }] of segments.entries()) {
    const last = segments[i - 1];
    if (!last || last.row === row) continue;
    if (last.y > height * MARGIN || ++rows > 3) return 0;
    if (y - last.y > APART * Math.max(size, last.size)) return i;
  }
  return 0;
}

function turnOver(height: number): (segment: Segment) => Segment {
  return (segment) => ({ ...segment, y: height - segment.y });
}

/** Of the size: a narrower gap in a line is a wide space. */
const CELL_GAP = 1.6;

function toLines(segments: readonly Segment[]): readonly Line[] {
  const rows = new Map<number, Segment[]>();
  for (const segment of segments) {
    const row = rows.get(segment.row);
    if (row) row.push(segment);
    else rows.set(segment.row, [segment]);
  }
  const joined = [...rows.values()].map(joinCells);
  const column = {
    left: findEdge(joined.map(({ left }) => left)),
    right: -findEdge(joined.map(({ right }) => -right)),
  };
  return joined.map((line) => ({ ...line, column }));
}

function joinCells(cells: readonly Segment[]): Omit<Line, "column"> {
  const rightToLeft = cells.filter((cell) => cell.isRightToLeft).length * 2 > cells.length;
  const isSpread = isJustified(cells);
  let text = "";
  let isRow = false;
  let longest = cells[0];
  let last: Segment | undefined;
  for (const cell of rightToLeft ? cells.toReversed() : cells) {
    if (last) {
      const gap = rightToLeft ? last.left - cell.right : cell.left - last.right;
      const isCell = gap > CELL_GAP * Math.max(cell.size, last.size) && !isSpread && !BULLET.test(text);
      isRow ||= isCell;
      text += isCell ? " | " : " ";
    }
    text += cell.text;
    if (cell.text.length > (longest?.text.length ?? 0)) longest = cell;
    last = cell;
  }
  return {
    text,
    left: cells.reduce((least, cell) => Math.min(least, cell.left), Infinity),
    right: cells.reduce((most, cell) => Math.max(most, cell.right), -Infinity),
    y: longest?.y ?? 0,
    size: longest?.size ?? 0,
    isBold: cells.every(({ isBold }) => isBold),
    isArtifact: cells.every(({ isArtifact }) => isArtifact),
    isRightToLeft: rightToLeft,
    isRow,
  };
}

/** Of the size. */
const WIDEST_SPACE = 4;

/** Whether all the gaps of a line are the same, and all that they part are words: it is spread to the column's width. */
function isJustified(cells: readonly Segment[]): boolean {
  if (cells.length < 3 || cells.some(({ text }) => text.includes(" "))) return false;
  const gaps = cells.slice(1).map(({ left }, i) => left - (cells[i]?.right ?? 0));
  const [least, most] = [Math.min(...gaps.slice(0, 50)), Math.max(...gaps.slice(0, 50))];
  return most <= least * 1.2 && most <= WIDEST_SPACE * (cells[0]?.size ?? 0);
}

/** The mark of a list's item, which often stands apart. */
const BULLET = /^(?:[•‣◦▪●■○–—*-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])$/;

/** The edge on the left that most lines keep to: the least but for a few that hang out. */
function findEdge(edges: readonly number[]): number {
  const sorted = edges.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 20)] ?? 0;
}
