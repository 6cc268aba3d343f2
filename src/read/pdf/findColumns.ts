import type { Segment } from "./joinRows.ts";

/**
 * Parts the segments of a page, ordered by row, into stretches that are read one after the other, each from the top down:
 * columns, and what spans them. A table's columns are none.
 *
 * A gutter is looked for where many lines begin or end one below the other; what crosses it stands between bands of
 * columns, and each column is looked at in turn.
 */
export function findColumns(segments: readonly Segment[], depth = 0): readonly (readonly Segment[])[] {
  if (segments.length === 0) return [];
  const bands = depth < DEEPEST && segments.length >= LEAST_SEGMENTS ? findBands(segments) : [];
  if (bands.length === 0) return [segments];
  const isRightToLeft = segments.filter((segment) => segment.isRightToLeft).length * 2 > segments.length;
  const found: (readonly Segment[])[] = [];
  let at = 0;
  for (const { from, to, gutter } of bands) {
    found.push(...findColumns(segments.slice(at, from), depth + 1));
    const band = segments.slice(from, to);
    const left = band.filter(({ right }) => right <= gutter);
    const right = band.filter(({ right }) => right > gutter);
    for (const column of isRightToLeft ? [right, left] : [left, right]) found.push(...findColumns(column, depth + 1));
    at = to;
  }
  found.push(...findColumns(segments.slice(at), depth + 1));
  return found;
}

/** Pages of more columns than that are tables. */
const DEEPEST = 6;
const LEAST_SEGMENTS = 4;
/** Gutters that are tried. */
const MOST_GUTTERS = 12;

/** Segments from one index to another that stand on both sides of a gutter, at this place. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

function findBands(segments: readonly Segment[]): readonly Band[] {
  let best: readonly Band[] = [];
  let most = 0;
  for (const [left, right] of listGutters(segments)) {
    const bands = cutBands(segments, left, right);
    const letters = bands.reduce((sum, { from, to }) => sum + countLetters(segments.slice(from, to)), 0);
    if (letters > most) [best, most] = [bands, letters];
  }
  return best;
}

/** Strips left of where many segments begin, and right of where many end. */
function listGutters(segments: readonly Segment[]): readonly (readonly [number, number])[] {
  const em = segments.map(({ size }) => size).sort((a, b) => a - b)[segments.length >> 1] ?? 10;
  const edge = segments.reduce((least, { left }) => Math.min(least, left), Infinity);
  const end = segments.reduce((most, { right }) => Math.max(most, right), -Infinity);
  const count = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
    const near = (value: number) =>
      (counts.get(value - 1) ?? 0) + (counts.get(value) ?? 0) + (counts.get(value + 1) ?? 0);
    return [...counts.keys()]
      .filter((value) => near(value) >= 2 && value > edge + 3 * em && value < end - 3 * em)
      .sort((a, b) => near(b) - near(a) || a - b)
      .slice(0, MOST_GUTTERS);
  };
  return [
    ...count(segments.map(({ left }) => left)).map((at) => [at - 0.7 * em, at - 1.5] as const),
    ...count(segments.map(({ right }) => right)).map((at) => [at + 1.5, at + 0.7 * em] as const),
  ];
}

/** The stretches that nothing crosses the strip in and that read as columns. */
function cutBands(segments: readonly Segment[], left: number, right: number): readonly Band[] {
  const bands: Band[] = [];
  const gutter = (left + right) / 2;
  let from = 0;
  // A row that crosses with any of its segments is no part of a column.
  const crossing = new Set(segments.filter((s) => s.left < right && s.right > left).map(({ row }) => row));
  const close = (to: number) => {
    if (to - from >= LEAST_SEGMENTS && isColumns(segments.slice(from, to), gutter)) bands.push({ from, to, gutter });
  };
  for (const [i, { row }] of segments.entries()) {
    if (!crossing.has(row)) continue;
    close(i);
    from = i + 1;
  }
  close(segments.length);
  return bands;
}

/**
 * Whether both sides are lines of prose, which fill most of their width and stand close to one another; the cells of a
 * table do neither.
 */
function isColumns(band: readonly Segment[], gutter: number): boolean {
  const parts = [band.filter(({ right }) => right <= gutter), band.filter(({ right }) => right > gutter)];
  // What stands above or below all of the other side, such as a list above a table, tells nothing.
  const from = Math.max(...parts.map((part) => part[0]?.y ?? Infinity));
  const to = Math.min(...parts.map((part) => part.at(-1)?.y ?? -Infinity));
  const sides = parts.map((part) => toSide(part.filter(({ y, size }) => y >= from - size && y <= to + size)));
  const [left, right] = sides;
  if (!left || !right || right.left - left.right > WIDEST_GUTTER * left.size) return false;
  return sides.every(({ rows, full }) => full * 2 >= rows && (rows >= 2 || band.length >= LEAST_SEGMENTS * 2));
}

/** Of the size. */
const WIDEST_GUTTER = 6;

/** A side of a gutter: its edges, its rows, and how many of those are full lines. */
function toSide(segments: readonly Segment[]) {
  const left = segments.reduce((least, segment) => Math.min(least, segment.left), Infinity);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const rows = Map.groupBy(segments, ({ row }) => row);
  const widest = segments.reduce((most, segment) => Math.max(most, segment.right - segment.left), 0);
  const isFull = (parts: readonly Segment[], width: number) => {
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last && last.right - first.left >= 0.6 * width && countLetters(parts) >= 15;
  };
  // A side may have columns in turn, whose lines need not stand beside one another.
  const full = [...rows.values()].filter(
    (row) => isFull(row, right - left) || row.every((segment) => isFull([segment], widest)),
  );
  return { left, right, size: segments[0]?.size ?? 0, rows: rows.size, full: full.length };
}

function countLetters(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
