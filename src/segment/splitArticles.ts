import type { Label } from "./layout/openLayoutModel.ts";
import type { MarkedBlock } from "./markBlocks.ts";

/** The blocks of one article, with those above it that tell of it. */
export type ArticleBlocks = readonly MarkedBlock[];

/**
 * Splits the blocks of a page into those of its articles, by what the layout model takes each for. What says who wrote
 * it and when belongs to the article below where its headline has no such line under it, else to the one above.
 *
 * @param labels one for each block
 */
export function splitArticles(blocks: readonly MarkedBlock[], labels: readonly Label[]): readonly ArticleBlocks[] {
  const starts = findStarts(blocks, labels);
  const first = blocks.findIndex((_, i) => labels[i] === "OWN" || labels[i] === "START");
  const begins = starts.filter((start) => start > first).map((start) => findBegin(blocks, labels, start));
  return [0, ...begins].map((begin, i) => blocks.slice(begin, begins[i] ?? blocks.length));
}

/** A headline right under another is its standfirst. */
function findStarts(blocks: readonly MarkedBlock[], labels: readonly Label[]): readonly number[] {
  const starts: number[] = [];
  for (const [i, label] of labels.entries()) {
    if (label === "START" && labels[i - 1] !== "START") starts.push(i);
    else if (blocks[i]?.mark === "METADATA" && blocks[i - 1]?.mark !== "METADATA" && nextOwn(labels, i) === "OWN")
      starts.push(i);
  }
  return starts;
}

function nextOwn(labels: readonly Label[], from: number): Label | undefined {
  return labels.slice(from, from + 30).find((label) => label === "OWN" || label === "START");
}

/** Moves up over the lines that tell of the article below. */
function findBegin(blocks: readonly MarkedBlock[], labels: readonly Label[], start: number): number {
  const isTold = labels.slice(start + 1, start + 3).includes("BYLINE");
  let begin = start;
  while (labels[begin - 1] === "BYLINE" && (blocks[begin - 1]?.mark === "METADATA" || !isTold)) begin--;
  return begin;
}
