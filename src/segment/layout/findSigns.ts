import { countWords, endsSentence } from "../endsSentence.ts";
import { readByline } from "../findByline.ts";
import { readDateline } from "../findDateline.ts";
import { isPageHead } from "../boilerplate.ts";
import type { MarkedBlock } from "../markBlocks.ts";
import { reintroducesNames } from "../reintroducesNames.ts";

export const SIGNS = ["metadata", "headed", "archive", "anew"] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Finds where articles begin by clear signs alone: index of a block → the sign. Most sources are one article, and one that has no clear
 * sign of another beginning has none: an essay's sub-headings, a book's chapters and minutes are no signs.
 *
 * Signs are: a header of metadata; a headline with a byline or a dateline under it, at least twice; on a page that says
 * in its head that it is an archive, a lone long line without a full stop between paragraphs; without such a head, lines
 * like that which mostly introduce again, by full name, persons whom the text before had come to call by their last.
 */
export function findSigns(text: string, blocks: readonly MarkedBlock[]): ReadonlyMap<number, Sign> {
  const first = blocks.findIndex((block) => block.mark === "PLAIN" || block.mark === "HEADING");
  const signs = new Map<number, Sign>();
  const add = (start: number, sign: Sign) => void (start > first && !signs.has(start) && signs.set(start, sign));
  for (const [i, block] of blocks.entries()) {
    if (block.mark === "METADATA" && first >= 0 && blocks[i - 1]?.mark !== "METADATA") add(i, "metadata");
  }
  const headed = findHeaded(text, blocks).filter((start) => blocks[start - 1]?.mark !== "METADATA");
  const isArchive = blocks.slice(0, 2).some((block) => block.mark === "FURNITURE" && isPageHead(read(text, block)));
  if (headed.length > 1 || isArchive) for (const start of headed) add(start, "headed");
  const lone = findLoneLines(text, blocks);
  if (isArchive || (signs.size === 0 && beginAnew(text, blocks, lone, first))) {
    const heads = new Set(headed.flatMap((start) => [start, start + 1, start + 2]));
    for (const start of lone) if (!heads.has(start)) add(start, isArchive ? "archive" : "anew");
  }
  return signs;
}

/** Headlines with a byline or a dateline under them. */
function findHeaded(text: string, blocks: readonly MarkedBlock[]): readonly number[] {
  const starts: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (!isUnderHeadline(text, block, blocks[i - 1])) continue;
    let start = i;
    while (start > 0 && i - start < 2 && isHeadlineLike(text, blocks[start - 1])) start--;
    if (start === i || (start > 0 && blocks[start]?.gap === 0 && blocks[start - 1]?.mark === "PLAIN")) continue;
    if (endedBefore(text, blocks, start)) starts.push(start);
  }
  return starts;
}

function isUnderHeadline(text: string, block: MarkedBlock, previous: MarkedBlock | undefined): boolean {
  if (block.mark === "BYLINE") {
    // A date alone may head the entries of a diary, too.
    const byline = readByline(read(text, block));
    return byline !== null && (byline.certain || byline.author !== null) && previous?.mark !== "BYLINE";
  }
  if (block.mark !== "PLAIN" || !previous) return false;
  const dateline = readDateline(text.slice(block.start, Math.min(block.end, block.start + 160)));
  return dateline !== null && (dateline.date !== null || dateline.outlet !== null);
}

/** Lone long lines without a full stop, between a paragraph that ended and one that follows. */
function findLoneLines(text: string, blocks: readonly MarkedBlock[]): readonly number[] {
  const starts: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (
      block.mark !== "PLAIN" ||
      !isHeadlineLike(text, block) ||
      (i > 0 && block.gap === 0) ||
      countWords(read(text, block)) < STANDFIRST_WORDS
    )
      continue;
    const next = blocks[i + 1];
    if (next?.mark !== "PLAIN" || next.gap === 0 || next.end - next.start < SHORTEST_OPENING) continue;
    if (!endsSentence(text.slice(Math.max(next.start, next.end - 40), next.end))) continue;
    // A short headline may stand above its standfirst.
    const above = blocks[i - 1];
    const start = above && (above.gap > 0 || i === 1) && isHeadlineLike(text, above) ? i - 1 : i;
    if (endedBefore(text, blocks, start)) starts.push(start);
  }
  return starts;
}

const STANDFIRST_WORDS = 8;
const SHORTEST_OPENING = 60;

function isHeadlineLike(text: string, block: MarkedBlock | undefined): boolean {
  if (block?.mark === "HEADING") return true;
  if (block?.mark !== "PLAIN" || block.end - block.start > 220) return false;
  const line = read(text, block);
  return !/^(?:[-*+•‣◦–—]\s|\d{1,3}[.)]\s)|[,;:]$/u.test(line) && (!endsSentence(line) || /[?!]$/.test(line));
}

/** Whether what stands above came to an end: a sentence's, a list's or a teaser's. */
function endedBefore(text: string, blocks: readonly MarkedBlock[], start: number): boolean {
  const above = blocks[start - 1];
  if (above?.mark !== "PLAIN") return true;
  const line = text.slice(Math.max(above.start, above.end - 40), above.end);
  return endsSentence(line) || /^(?:[-*+•‣◦–—]|\d{1,3}[.)])\s/u.test(text.slice(above.start, above.start + 5));
}

/**
 * Whether lone lines begin articles although no page head says so. The text begins with one, and of the others at least
 * two, and half of all, are printed twice or introduce names again; or they are long, as no sub-headings are, and
 * teasers stand below half of them.
 */
function beginAnew(text: string, blocks: readonly MarkedBlock[], lone: readonly number[], first: number): boolean {
  if (lone[0] !== first || lone.length < 3) return false;
  const lines = new Set<string>();
  let anew = 0;
  let teased = 0;
  let long = 0;
  for (const [n, start] of lone.entries()) {
    const line = read(text, blocks[start]);
    const begin = blocks[start]?.start ?? 0;
    const before = text.slice(Math.max(blocks[lone[n - 1] ?? first]?.start ?? 0, begin - 20_000), begin);
    const after = text.slice(begin, blocks[start + 1]?.end).slice(0, 2000);
    if (n > 0 && (lines.has(line) || reintroducesNames(before, after))) anew++;
    if (blocks.slice(start, lone[n + 1]).some((block) => block.mark === "TEASER")) teased++;
    if (countWords(line) >= STANDFIRST_WORDS + 2) long++;
    lines.add(line);
  }
  // Two, because one section of an essay may well name someone in full again.
  const half = lone.length / 2;
  return (anew > 1 && anew >= half - 1) || (teased >= half && long >= half);
}

function read(text: string, block: MarkedBlock | undefined): string {
  return block ? text.slice(block.start, Math.min(block.end, block.start + 500)) : "";
}
