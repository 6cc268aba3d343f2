import { draw, drawZipf, makeWords } from "./makeWords.ts";
import { SMALL_WORDS, STOCK_PHRASES } from "./phrases.ts";

/** An article's paragraphs, each a list of words with their signs. */
export type Paragraphs = readonly (readonly string[])[];

/** What the articles of one beat share: words, phrases, names. */
export interface Beat {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly names: readonly string[];
}

/** What happened: what every report of it says in the same words. */
export interface Event {
  readonly beat: Beat;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly quotes: readonly (readonly string[])[];
}

const COMMON = makeWords(4000, 11);

export function makeBeats(count: number): readonly Beat[] {
  return Array.from({ length: count }, (_, i) => ({
    words: makeWords(1500, 100 + i),
    // Some are said everywhere, some on one beat alone.
    phrases: [...STOCK_PHRASES.slice(0, 15), ...STOCK_PHRASES.slice(15 + ((i * 3) % 12), 18 + ((i * 3) % 12))],
    names: makeWords(300, 500 + i).map((word) => word[0]?.toUpperCase() + word.slice(1)),
  }));
}

export function makeEvent(random: () => number, beats: readonly Beat[]): Event {
  const beat = draw(random, beats);
  const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const drawName = () => beat.names[drawZipf(random, beat.names.length)] ?? "";
  return {
    beat,
    names: times(6, () => `${drawName()} ${drawName()}`),
    numbers: times(4, () => String(2 + Math.floor(random() ** 2 * 9000))),
    quotes: times(2, () => writeClause(random, beat, 10 + Math.floor(random() * 12))),
  };
}

/** Writes a report of the event: 3 to 14 paragraphs of 1 to 3 sentences, or as many as asked for. */
export function writeArticle(
  random: () => number,
  event: Event,
  paragraphs = 3 + Math.floor(random() ** 1.5 * 12),
): Paragraphs {
  // Where the quotes go.
  const places = event.quotes.map(() => Math.floor(random() * paragraphs));
  return Array.from({ length: paragraphs }, (_, place) => {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => writeSentence(random, event));
    for (const [i, quote] of event.quotes.entries()) {
      if (places[i] === place) sentences.push(["“", ...quote, ",”", draw(random, event.names), "said."]);
    }
    return sentences.flat();
  });
}

function writeSentence(random: () => number, { beat, names, numbers }: Event): readonly string[] {
  const words = [...writeClause(random, beat, 8 + Math.floor(random() * 18))];
  if (random() < 0.7) words.splice(Math.floor(random() * words.length), 0, ...draw(random, names).split(" "));
  if (random() < 0.3) words.splice(Math.floor(random() * words.length), 0, draw(random, numbers));
  if (random() < 0.35) words.push(...draw(random, beat.phrases).split(" "));
  const [first = "", ...rest] = words;
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest.slice(0, -1), `${rest.at(-1) ?? ""}.`];
}

function writeClause(random: () => number, beat: Beat, length: number): readonly string[] {
  return Array.from({ length }, () => drawWord(random, beat));
}

/** About as often a small word, a word of the beat and one of the whole language as in news. */
export function drawWord(random: () => number, beat: Beat): string {
  const sort = random();
  const words = sort < 0.48 ? SMALL_WORDS : sort < 0.75 ? beat.words : COMMON;
  return words[drawZipf(random, words.length)] ?? "";
}
