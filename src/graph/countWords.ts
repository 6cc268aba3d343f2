import { listWords } from "./listWords.ts";

/** One paragraph that names at least one entity. */
export interface ParagraphText {
  /** Distinct ids of the entities it names. */
  readonly entities: readonly string[];
  readonly text: string;
}

/** Batches of paragraphs; each story should come once, and in an order that is always the same. */
export type ParagraphTexts = Iterable<readonly ParagraphText[]> | AsyncIterable<readonly ParagraphText[]>;

export interface WordCounts {
  /** Word → how often it stands in any paragraph. */
  readonly all: Map<string, number>;
  readonly total: number;
  /** By community: word → how often it stands in its paragraphs. */
  readonly byCommunity: readonly Map<string, number>[];
  /** By community: the words of its paragraphs. */
  readonly totals: readonly number[];
}

export interface CountOptions {
  /** Counters above which the rarest words are forgotten, at about 100 bytes each. @default 1,000,000 */
  readonly mostCounters?: number;
}

/**
 * Counts words by community. A paragraph belongs to each community of which it names two members, and to that of its
 * only entity.
 *
 * @param placeOf the place of an entity's community, from 0 up to `communities`
 */
export async function countWords(
  paragraphs: ParagraphTexts,
  placeOf: ReadonlyMap<string, number>,
  communities: number,
  { mostCounters = 1_000_000 }: CountOptions = {},
): Promise<WordCounts> {
  const all = new Map<string, number>();
  const byCommunity = Array.from({ length: communities }, () => new Map<string, number>());
  const totals = new Array<number>(communities).fill(0);
  let total = 0;
  let counters = 0;
  for await (const batch of paragraphs) {
    for (const { entities, text } of batch) {
      const words = listWords(text);
      const places = listPlaces(entities, placeOf);
      total += words.length;
      for (const place of places) totals[place] = (totals[place] ?? 0) + words.length;
      for (const word of words) {
        counters += increment(all, word);
        for (const place of places) counters += increment(byCommunity[place], word);
      }
      if (counters > mostCounters) counters = forgetRarest([all, ...byCommunity], mostCounters / 2);
    }
  }
  return { all, total, byCommunity, totals };
}

function listPlaces(entities: readonly string[], placeOf: ReadonlyMap<string, number>): readonly number[] {
  const counts = new Map<number, number>();
  for (const entity of new Set(entities)) {
    const place = placeOf.get(entity);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const least = new Set(entities).size === 1 ? 1 : 2;
  return [...counts].filter(([, count]) => count >= least).map(([place]) => place);
}

/** @returns how many counters were added, 1 or 0 */
function increment(counts: Map<string, number> | undefined, word: string): number {
  const count = counts?.get(word) ?? 0;
  counts?.set(word, count + 1);
  return count === 0 ? 1 : 0;
}

/** Drops counters of 1, then of 2 and so on until few enough are left (lossy counting, Manku and Motwani 2002). */
function forgetRarest(maps: readonly Map<string, number>[], most: number): number {
  const size = (): number => maps.reduce((sum, counts) => sum + counts.size, 0);
  for (let least = 2; size() > most; least++) {
    for (const counts of maps) {
      for (const [word, count] of counts) if (count < least) counts.delete(word);
    }
  }
  return size();
}
