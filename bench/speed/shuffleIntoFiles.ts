import { seededRandom } from "../../src/graph/seededRandom.ts";

export interface ShuffleOptions {
  /** Characters that a file holds at least, but for the last. @default 5000 */
  readonly length?: number;
  /** @default 1 */
  readonly seed?: number;
}

/**
 * Yields the texts of files that hold the sentences, one a line, in a shuffled order, until `bytes` are reached. Where
 * the sentences don't suffice they come again in another order, so that no two files are alike.
 */
export function* shuffleIntoFiles(
  sentences: readonly string[],
  bytes: number,
  { length = 5000, seed = 1 }: ShuffleOptions = {},
): Generator<string> {
  const random = seededRandom(seed);
  let left = bytes;
  let text = "";
  while (left > 0 && sentences.length > 0) {
    for (const sentence of shuffle(sentences, random)) {
      text += `${sentence}\n`;
      left -= Buffer.byteLength(sentence) + 1;
      if (text.length < length && left > 0) continue;
      yield text;
      text = "";
      if (left <= 0) return;
    }
  }
}

/** Fisher and Yates's shuffle. */
function shuffle(items: readonly string[], random: () => number): readonly string[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] ?? "", shuffled[last] ?? ""];
  }
  return shuffled;
}
