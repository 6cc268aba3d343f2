import type { Paragraph, Print } from "../model.ts";
import { readOwnWords } from "../segment/readOwnWords.ts";
import { hashWords, mixBits } from "./hashWords.ts";
import { SignatureMaker } from "./signShingles.ts";

/**
 * Makes an article's print from its own words: without headline, boilerplate and dateline, in one form of case,
 * whatever quotation marks, dashes and white space.
 *
 * A shingle is a run of `SHINGLE` words inside a paragraph, or all words of a shorter paragraph; a print of fewer than
 * `LEAST_WORDS` words has none, and no signature. Of a document of more than `MOST_SHINGLES` those with the least hashes
 * are kept (Broder's sample 1997): any two documents keep the same ones of what they share, so that shares of a sample
 * stand for shares of the whole.
 */
export function printDocument(text: string, paragraphs: readonly Paragraph[]): Print {
  const sample = new Sample(paragraphs.length);
  const signature = new SignatureMaker();
  const add = (shingle: number, place: number) => {
    signature.add(shingle);
    sample.add(shingle, place);
  };
  const isOwn = ({ role }: Paragraph) => role === "TEXT" || role === "SUBHEADING";
  const places = paragraphs.flatMap((paragraph, place) => (isOwn(paragraph) ? [place] : []));
  let turn = 0;
  let words = 0;
  for (const own of readOwnWords(text, paragraphs.filter(isOwn))) {
    const place = places[turn++] ?? 0;
    const run: number[] = [];
    hashWords(own, (word) => {
      words++;
      run.push(word);
      if (run.length > SHINGLE) run.shift();
      if (run.length === SHINGLE) add(hashRun(run), place);
    });
    if (run.length > 0 && run.length < SHINGLE) add(hashRun(run), place);
  }
  return words < LEAST_WORDS ? NO_PRINT : sample.toPrint(signature.toSignature());
}

/** Words. */
const SHINGLE = 3;
const LEAST_WORDS = 50;
const MOST_SHINGLES = 65_536;

const NO_PRINT: Print = {
  signature: new Uint16Array(),
  shingles: new Uint32Array(),
  counts: new Uint32Array(),
  bound: 2 ** 32,
};

/** MurmurHash3's body (Austin Appleby 2011). */
function hashRun(words: readonly number[]): number {
  let hash = 0;
  for (const word of words) {
    const bits = Math.imul(word, 0xcc9e2d51);
    hash ^= Math.imul((bits << 15) | (bits >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  return mixBits(hash ^ words.length);
}

/** Shingles below a bound that is halved whenever there are too many. */
class Sample {
  #bound = 2 ** 32;
  #shingles: number[] = [];
  #places: number[] = [];
  readonly #paragraphs: number;

  constructor(paragraphs: number) {
    this.#paragraphs = paragraphs;
  }

  add(shingle: number, paragraph: number): void {
    if (shingle >= this.#bound) return;
    this.#shingles.push(shingle);
    this.#places.push(paragraph);
    while (this.#shingles.length > MOST_SHINGLES) this.#halve();
  }

  toPrint(signature: Uint16Array): Print {
    const counts = new Uint32Array(this.#paragraphs);
    for (const place of this.#places) counts[place] = (counts[place] ?? 0) + 1;
    return { signature, shingles: Uint32Array.from(this.#shingles), counts, bound: this.#bound };
  }

  #halve(): void {
    this.#bound /= 2;
    const isKept = (_: number, i: number) => (this.#shingles[i] ?? 0) < this.#bound;
    this.#places = this.#places.filter(isKept);
    this.#shingles = this.#shingles.filter(isKept);
  }
}
