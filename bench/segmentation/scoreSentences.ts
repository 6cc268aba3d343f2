import type { Span } from "../../src/model.ts";
import type { Paragraph } from "./toParagraphs.ts";

/** How often a splitter was right, in counts that add up. */
export interface SentenceCounts {
  /** The corpus's sentences, and those of them that were found with both their ends. */
  readonly sentences: number;
  readonly right: number;
  /** Places inside paragraphs where a sentence ends: the corpus's, the splitter's, and those of both. */
  readonly gold: number;
  readonly found: number;
  readonly shared: number;
}

/** Counts one paragraph. */
export function countSentences({ sentences }: Paragraph, found: readonly Span[]): SentenceCounts {
  const keys = new Set(found.map(toKey));
  const goldEnds = new Set(sentences.slice(0, -1).map(({ end }) => end));
  const ends = found.slice(0, -1).map(({ end }) => end);
  return {
    sentences: sentences.length,
    right: sentences.filter((sentence) => keys.has(toKey(sentence))).length,
    gold: goldEnds.size,
    found: ends.length,
    shared: ends.filter((end) => goldEnds.has(end)).length,
  };
}

export function addSentenceCounts(counts: readonly SentenceCounts[]): SentenceCounts {
  const sum = (key: keyof SentenceCounts) => counts.reduce((n, count) => n + count[key], 0);
  return {
    sentences: sum("sentences"),
    right: sum("right"),
    gold: sum("gold"),
    found: sum("found"),
    shared: sum("shared"),
  };
}

function toKey({ start, end }: Span): string {
  return `${start} ${end}`;
}
