import type { Hint } from "./hints.ts";
import type { Block, Page } from "./listBlocks.ts";

/** What of a page is prose, and what its hints say that can be believed. */
export interface Weights {
  /** For each block; null where nothing says what it is. */
  readonly hints: readonly (Hint | null)[];
  /** For each box. */
  readonly boxHints: readonly (Hint | null)[];
  /** The length of the prose in the blocks from one to before another, hinted ones left out. */
  readonly prose: (from: number, to: number) => number;
  /** How many of these blocks are prose. */
  readonly paragraphs: (from: number, to: number) => number;
  readonly length: (from: number, to: number) => number;
  readonly linked: (from: number, to: number) => number;
  readonly isProse: (block: number) => boolean;
}

/**
 * Weighs the blocks: prose is a paragraph of some length that reads as sentences and is no link, the measure by which
 * Kohlschütter, Fankhauser and Nejdl (2010, "Boilerplate detection using shallow text features") tell text from template.
 */
export function weighBlocks({ blocks, boxes }: Page): Weights {
  const least = blocks.some((block) => isProse(block, USUAL_PROSE)) ? USUAL_PROSE : 1;
  const raw = sumUp(blocks, (block) => (isProse(block, least) ? block.length : 0));
  const total = raw(0, blocks.length);
  const boxHints: (Hint | null)[] = [];
  for (const { hint, parent, from, to } of boxes) {
    const outer = boxHints[parent] ?? null;
    const share = total === 0 ? 0 : raw(from, to) / total;
    // What holds most of a page's prose is not beside it, whatever it is called.
    const own = hint !== null && share > MOST_PROSE[hint] ? null : hint;
    boxHints.push(isOutside(outer) ? outer : (own ?? outer));
  }
  const hints = blocks.map(
    ({ box, hint }) => (isOutside(boxHints[box] ?? null) ? null : hint) ?? boxHints[box] ?? null,
  );
  const own = blocks.map((block, i) => isProse(block, least) && OWN.has(hints[i] ?? null));
  return {
    hints,
    boxHints,
    prose: sumUp(blocks, ({ length }, i) => (own[i] ? length : 0)),
    paragraphs: sumUp(blocks, (_, i) => (own[i] ? 1 : 0)),
    length: sumUp(blocks, ({ length }) => length),
    linked: sumUp(blocks, ({ linked }) => linked),
    isProse: (block) => own[block] === true,
  };
}

/** Whether a hint says that something is not the article's own. */
export function isOutside(hint: Hint | null): boolean {
  return hint === "REMARKS" || hint === "EXTRA";
}

const OWN: ReadonlySet<Hint | null> = new Set([null, "STANDFIRST"]);
const MOST_PROSE: Readonly<Record<Hint, number>> = {
  REMARKS: 0.9,
  EXTRA: 0.4,
  CAPTION: 0.3,
  BYLINE: 0.2,
  STANDFIRST: 0.5,
  HEADLINE: 0.3,
};
const USUAL_PROSE = 50;

function isProse({ kind, length, linked, lines }: Block, least: number): boolean {
  if (kind === "HEADING" || kind === "ROW" || linked * 2 >= length) return false;
  if (least === 1) return true;
  if (length < (kind === "ITEM" ? 80 : least)) return false;
  return length >= 150 || /[.!?…。！？:"”»)]\]?$/u.test((lines.at(-1) ?? "").slice(-3));
}

/** Sums over ranges in constant time. */
function sumUp(blocks: readonly Block[], weigh: (block: Block, i: number) => number) {
  const sums = new Float64Array(blocks.length + 1);
  for (const [i, block] of blocks.entries()) sums[i + 1] = (sums[i] ?? 0) + weigh(block, i);
  return (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
}
