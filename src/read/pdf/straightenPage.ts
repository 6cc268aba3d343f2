import type { PdfPage, Run } from "./PdfPage.ts";

/** A run of a page that stands upright: x grows to the right, y downwards, both from its upper left corner, in points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isArtifact: boolean;
}

export interface StraightPage {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/**
 * Turns a page so that most of its text stands upright, and leaves out what does not, what lies outside of the page, what
 * is drawn twice for a shadow, and what is invisible, unless that is the page's text: that of a scanned page.
 */
export function straightenPage({ runs, box }: PdfPage): StraightPage {
  const shown = dropInvisible(runs);
  const quarter = findQuarter(shown);
  const [ux, uy] = DIRECTIONS[quarter] ?? [1, 0];
  const turn = (x: number, y: number) => ({ x: x * ux + y * uy, up: y * ux - x * uy });
  const [a, b] = [turn(box[0], box[1]), turn(box[2], box[3])];
  const [left, top] = [Math.min(a.x, b.x), Math.max(a.up, b.up)];
  const [width, height] = [Math.abs(b.x - a.x), Math.abs(b.up - a.up)];
  const pieces: Piece[] = [];
  const last = new Map<string, Piece>();
  for (const run of shown) {
    if (run.dx * ux + run.dy * uy < UPRIGHT || run.size < SMALLEST) continue;
    const at = turn(run.x, run.y);
    const piece = {
      text: run.text,
      left: at.x - left,
      right: at.x - left + run.length,
      y: top - at.up,
      size: run.size,
      isBold: run.isBold,
      isArtifact: run.isArtifact,
    };
    if (piece.right < 0 || piece.left > width || piece.y < 0 || piece.y - piece.size > height) continue;
    const before = last.get(run.text);
    last.set(run.text, piece);
    if (!before || !isShadow(before, piece)) pieces.push(piece);
  }
  return { pieces, width, height };
}

const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** Cosine of the most that a line may lean: a scanned page lies askew. */
const UPRIGHT = Math.cos((5 * Math.PI) / 180);
/** In points. */
const SMALLEST = 1;

function dropInvisible(runs: readonly Run[]): readonly Run[] {
  const visible = runs.filter(({ isInvisible }) => !isInvisible);
  const isLayer = countLetters(visible) * 5 < countLetters(runs) - countLetters(visible);
  return isLayer ? runs : visible;
}

function countLetters(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** By how many quarter turns most of the text is turned. */
function findQuarter(runs: readonly Run[]): number {
  const letters = [0, 0, 0, 0];
  for (const { dx, dy, text } of runs) {
    const i = DIRECTIONS.findIndex(([ux, uy]) => dx * ux + dy * uy >= UPRIGHT);
    if (i >= 0) letters[i] = (letters[i] ?? 0) + text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

function isShadow(a: Piece, b: Piece): boolean {
  return Math.abs(a.left - b.left) < 0.15 * b.size && Math.abs(a.y - b.y) < 0.15 * b.size && b.right > b.left;
}
