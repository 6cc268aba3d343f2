import { seededRandom } from "../../src/graph/seededRandom.ts";

/** Draws an index below `size`: the first most often, the n-th 1/n as often as that (Zipf's law). */
export function drawZipf(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** random()) - 1);
}

export function draw<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There must be something to draw from.");
  return item;
}

/** Makes words that no language has, distinct, of two to four syllables. */
export function makeWords(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length: syllables }, () => draw(random, STARTS) + draw(random, ENDS)).join(""));
  }
  return [...words];
}

const STARTS = "b c d f g h j k l m n p r s t v w br cr dr fl gr pl pr sh st th tr".split(" ");
const ENDS = "a e i o u al an ar en er in is on or um us".split(" ");
