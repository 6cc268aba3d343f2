import { isRightToLeft } from "./cleanGlyph.ts";
import type { Piece } from "./straightenPage.ts";
import { toLogicalOrder } from "./toLogicalOrder.ts";

/** Text on one baseline without a wide gap in it. */
export interface Segment extends Piece {
  /** Equal for those of one page that stand on one baseline. */
  readonly row: number;
  readonly isRightToLeft: boolean;
}

/** Joins the pieces of a page to segments, ordered by row, then from left to right. */
export function joinRows(pieces: readonly Piece[]): readonly Segment[] {
  const segments: Segment[] = [];
  const initials = findInitials(pieces);
  const rows = groupRows(initials.length > 0 ? pieces.filter((piece) => !initials.includes(piece)) : pieces);
  for (const [row, own] of rows.entries()) {
    let open: Piece[] = [];
    for (const piece of own.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
      const last = open.at(-1);
      if (last && piece.left - last.right > GUTTER * Math.max(piece.size, last.size)) {
        segments.push(toSegment(open, row));
        open = [];
      }
      open.push(piece);
    }
    if (open.length > 0) segments.push(toSegment(open, row));
  }
  return addInitials(segments, initials);
}

/** Of the size: a wider gap may be one between columns. */
const GUTTER = 0.8;
/** Of the size: a gap that is a space. */
const SPACE = 0.15;
/** Of the size: how far the baselines of a row may be apart. */
const LEVEL = 0.3;

/** Rows from the top down; marks that are raised stand in the row that they belong to. */
function groupRows(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= LEVEL * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else if (row && piece.y - row.y <= 0.55 * piece.size && row.size <= 0.8 * piece.size && areMarks(row.pieces)) {
      // Raised marks, right above the row that they belong to.
      row.pieces.push(piece);
      Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces);
}

/** Whether all of a row are so short as notes' numbers: above the large letters of a title may be another column's line. */
function areMarks(pieces: readonly Piece[]): boolean {
  return pieces.length <= 20 && pieces.every(({ text }) => text.trim().length <= 5);
}

function toSegment(pieces: readonly Piece[], row: number): Segment {
  const size = findSize(pieces);
  const base = pieces.find((piece) => piece.size >= 0.9 * size) ?? pieces[0];
  const letters = countLetters(pieces);
  const [rightToLeft, leftToRight] = countDirections(pieces);
  const parts: string[] = [];
  let last: Piece | null = null;
  let right = -Infinity;
  for (const piece of pieces) {
    if (last && isNoteMark(piece, last, size, base?.y ?? 0)) continue;
    if (last && piece.left - right > SPACE * Math.min(piece.size, last.size)) parts.push(" ");
    parts.push(piece.text);
    right = Math.max(right, piece.right);
    last = piece;
  }
  const bold = countLetters(pieces.filter(({ isBold }) => isBold));
  return {
    text: rightToLeft > 0 ? toLogicalOrder(parts, rightToLeft > leftToRight) : parts.join(""),
    left: pieces[0]?.left ?? 0,
    right,
    y: base?.y ?? 0,
    size,
    isBold: bold * 5 > letters * 4,
    isArtifact: pieces.every(({ isArtifact }) => isArtifact),
    row,
    isRightToLeft: rightToLeft > leftToRight,
  };
}

/** The size of most of the letters. */
function findSize(pieces: readonly Piece[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of pieces) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/** A raised small number behind a word points at a note; it is none of the text. */
function isNoteMark(piece: Piece, last: Piece, size: number, y: number): boolean {
  return (
    piece.size < 0.8 * size &&
    y - piece.y > 0.15 * size &&
    /^[\d,*†‡§]{1,5}$/.test(piece.text) &&
    // "km²" is no note.
    /(?:\p{L}{4}|[.,;:!?"”’»)])$/u.test(last.text)
  );
}

/** The letters that are written from right to left, and those from left to right. */
function countDirections(pieces: readonly Piece[]): readonly [number, number] {
  const rightToLeft = countLetters(pieces.filter(({ text }) => isRightToLeft(text)));
  if (rightToLeft === 0) return [0, 1];
  const others = pieces.filter(({ text }) => !isRightToLeft(text));
  return [rightToLeft, others.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)];
}

function countLetters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** First letters that are some lines tall. */
function findInitials(pieces: readonly Piece[]): readonly Piece[] {
  const middle = findSize(pieces);
  return pieces
    .filter(({ text, size }) => size >= 1.8 * middle && /^["“„«]?\p{Lu}$/u.test(text))
    .slice(0, MOST_INITIALS);
}

const MOST_INITIALS = 10;

/** Puts each of them before the first of the lines beside it; where there is none, it stands for itself. */
function addInitials(segments: readonly Segment[], initials: readonly Piece[]): readonly Segment[] {
  const out = [...segments];
  for (const initial of initials) {
    const top = initial.y - 0.75 * initial.size;
    const at = out.findIndex(
      ({ left, y, size }) =>
        size < initial.size / 1.5 &&
        left >= initial.right - 0.2 * size &&
        left - initial.right < size &&
        Math.abs(y - 0.75 * size - top) < 0.6 * size,
    );
    const beside = out[at];
    if (beside) out[at] = { ...beside, text: initial.text + beside.text, left: initial.left };
    else {
      const before = out.findIndex(({ y }) => y >= initial.y);
      // A row of its own: the numbers of the others count from 0.
      const own = toSegment([initial], -1 - out.length);
      out.splice(before < 0 ? out.length : before, 0, own);
    }
  }
  return out;
}
