import { countWords, endsSentence } from "./endsSentence.ts";
import { readByline } from "./findByline.ts";
import { readDateline } from "./findDateline.ts";
import { readMetadata, readMetadataLine, type Metadata } from "./findMetadata.ts";
import { findUrlDate } from "./findUrlDate.ts";
import type { MarkedBlock } from "./markBlocks.ts";

/** What an article says of itself before its text begins. */
export interface Head extends Metadata {
  /** The index of its first own block: its headline, its standfirst or the beginning of its text. */
  readonly first: number;
  /** Indexes of its headline and standfirst. */
  readonly headlines: readonly number[];
}

/** Reads an article's head; `metadata` and bylines before and below the headline are heard, in this order. */
export function findHead(text: string, blocks: readonly MarkedBlock[]): Head {
  const read = (i: number) => {
    const block = blocks[i];
    return block ? text.slice(block.start, Math.min(block.end, block.start + 500)) : "";
  };
  const first = blocks.findIndex((block) => block.mark === "PLAIN" || block.mark === "HEADING");
  const lines = blocks.flatMap((block, i) => (block.mark === "METADATA" ? (readMetadataLine(read(i)) ?? []) : []));
  const metadata = readMetadata(lines);
  if (first < 0) return { ...metadata, first: 0, headlines: [] };
  const headlines = findHeadlines(text, blocks, first, metadata.title);
  const bylines = listBylines(blocks, first, headlines).flatMap((i) => readByline(read(i)) ?? []);
  const opening = blocks.findIndex((block, i) => i >= first && block.mark === "PLAIN" && !headlines.includes(i));
  const dateline = readDateline(read(opening));
  return {
    first,
    headlines,
    title: metadata.title ?? (headlines[0] === undefined ? null : read(headlines[0])),
    author: metadata.author ?? bylines.find((byline) => byline.author !== null)?.author ?? null,
    outlet: metadata.outlet ?? dateline?.outlet ?? null,
    url: metadata.url,
    date:
      metadata.date ??
      bylines.find((byline) => byline.date !== null)?.date ??
      dateline?.date ??
      (metadata.url === null ? null : findUrlDate(metadata.url)),
  };
}

/** The headline, where the first block is one, and the standfirst below it. */
function findHeadlines(text: string, blocks: readonly MarkedBlock[], first: number, title: string | null): number[] {
  const all = (i: number) => text.slice(blocks[i]?.start, blocks[i]?.end);
  const isTitle = title !== null && toPlain(all(first)) === toPlain(title);
  if (!isTitle && !isHeadline(text, blocks, first)) return [];
  const second = blocks.findIndex((block, i) => i > first && block.mark !== "BYLINE");
  return second > first && isStandfirst(text, blocks, second) ? [first, second] : [first];
}

function toPlain(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function isHeadline(text: string, blocks: readonly MarkedBlock[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.end - block.start > 220) return false;
  const line = text.slice(block.start, block.end);
  if (block.mark !== "HEADING") {
    if (/^(?:[-*+•‣◦–—]\s|\d{1,3}[.)]\s)|[,;:]$/u.test(line)) return false;
    if (endsSentence(line) && !(/[?!…？！]["'”’»]?$/u.test(line) && countWords(line) <= 20)) return false;
  }
  // A headline stands over text; a list of words has none.
  return blocks
    .slice(at + 1)
    .some(({ start, end, mark }) => mark === "PLAIN" && endsSentence(text.slice(Math.max(start, end - 40), end)));
}

function isStandfirst(text: string, blocks: readonly MarkedBlock[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block?.mark !== "PLAIN" || !next || block.end - block.start > 300) return false;
  const line = text.slice(block.start, block.end);
  if (/^(?:[-*+•‣◦–—]\s|\d{1,3}[.)]\s)|[,;:]$/u.test(line) || readDateline(line)) return false;
  if (/^([*_]{1,3})\S.*\S\1$/s.test(line)) return true;
  const aboveByline = next.mark === "BYLINE" && blocks[at - 1]?.mark !== "BYLINE";
  if (endsSentence(line)) return aboveByline || (block.gap === 0 && next.gap > 0 && line.length <= 200);
  return block.gap === 0 || aboveByline || countWords(line) >= 8;
}

/** The bylines before the headline and right below it, with the standfirst between. */
function listBylines(blocks: readonly MarkedBlock[], first: number, headlines: readonly number[]): readonly number[] {
  const indexes = [...blocks.keys()].slice(0, first);
  let i = first;
  while (i < blocks.length && (headlines.includes(i) || blocks[i]?.mark === "BYLINE")) indexes.push(i++);
  return indexes.filter((index) => blocks[index]?.mark === "BYLINE");
}
