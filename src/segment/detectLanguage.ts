import type { Paragraph } from "../model.ts";
import { openLanguageModel } from "./openLanguageModel.ts";

/**
 * Tells the language that an article's own prose is written in, as ISO 639-1 names it (`en`, `uk`); null where there is
 * too little prose to say, or where its stretches are not of one mind.
 *
 * Prose is what is left of the article's text without the sentences that are mostly capitals or figures: lists of
 * foreign names, tables and shouted lines are no sign of a language. At most 20,000 characters are looked at.
 */
export function detectLanguage(text: string, paragraphs: readonly Paragraph[]): string | null {
  const stretches = listStretches(text, paragraphs);
  if (stretches.length === 0) return null;
  const detect = openLanguageModel();
  const votes = new Map<string | null, number>();
  for (const stretch of stretches) {
    const language = detect(stretch);
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [first = null] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most));
  return (votes.get(first) ?? 0) >= stretches.length * LEAST_MAJORITY ? first : null;
}

/** What is looked at, in UTF-16 units. */
const MOST_SEEN = 20_000;
const MOST_STRETCHES = 8;
/** The share of the stretches that must be in the language. */
const LEAST_MAJORITY = 0.75;
/** The model reads this many bytes of UTF-8 at a time, and no more. A Chinese character says as much as three letters. */
const STRETCH_BYTES = 350;
/** Below this it is guesswork. */
const LEAST_BYTES = 200;

/** The article's first prose, in pieces of the length that the model reads. */
function listStretches(text: string, paragraphs: readonly Paragraph[]): readonly string[] {
  const stretches: string[] = [];
  let stretch = "";
  for (const sentence of listProse(text, paragraphs)) {
    stretch += `${sentence} `;
    if (Buffer.byteLength(stretch) < STRETCH_BYTES) continue;
    stretches.push(stretch);
    stretch = "";
    if (stretches.length === MOST_STRETCHES) break;
  }
  // A short rest would vote as loud as a whole stretch.
  if (stretches.length === 0 && Buffer.byteLength(stretch) >= LEAST_BYTES) stretches.push(stretch);
  return stretches;
}

function* listProse(text: string, paragraphs: readonly Paragraph[]): Generator<string> {
  let seen = 0;
  for (const { role, sentences } of paragraphs) {
    if (role !== "TEXT") continue;
    for (const { start, end } of sentences) {
      if (seen >= MOST_SEEN) return;
      const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
      seen += sentence.length;
      if (isProse(sentence)) yield sentence;
    }
  }
}

const LONGEST_SENTENCE = 1000;

/** Whether most words are words, and of those with a case most begin small; scripts without case are taken as they are. */
function isProse(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const spelled = words.filter((word) => /^\p{L}/u.test(word));
  const capitals = spelled.filter((word) => /^[\p{Lu}\p{Lt}]/u.test(word));
  return spelled.length * 4 >= words.length * 3 && capitals.length * 2 <= spelled.length;
}
