import { STOP_WORDS } from "./stopWords.ts";

/** A letter of any script, then letters, marks, apostrophes and hyphens. */
const WORD = /(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{L}\p{M}'’-]*(?![\p{L}\p{N}])/gu;
const CAPITAL = /^\p{Lu}/u;
const ENDING = /['’-]s?$/u;
const MOST_UNITS = 30;

/**
 * Lists the words of a text that may tell what it is about: in lower case, without stop words, words of one or two
 * letters, and words with a digit. Words with a capital are left out, for they are names, titles and weekdays, or begin
 * a sentence and stand elsewhere too.
 */
export function listWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [match] of text.normalize("NFC").matchAll(WORD)) {
    if (CAPITAL.test(match)) continue;
    const word = match.replace(ENDING, "").toLowerCase();
    const isShort = word.length < 3 && /^\p{Script=Latin}/u.test(word);
    if (isShort || word.length > MOST_UNITS || STOP_WORDS.has(word.replaceAll("’", "'"))) continue;
    words.push(word);
  }
  return words;
}
