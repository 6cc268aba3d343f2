import { splitList } from "../lexicon/splitList.ts";
import { DOTTED } from "../lexicon/titles.ts";
import type { Token } from "./splitTokens.ts";

/**
 * What capital letters say in a sentence: SENTENCE, they mark names; TITLE, all but small words have one, as in
 * headlines; CAPITALS, every letter is one.
 */
export type SentenceStyle = "SENTENCE" | "TITLE" | "CAPITALS";

/** Tells the style; sentences of fewer than four capitalised words count as SENTENCE. */
export function toSentenceStyle(tokens: readonly Token[]): SentenceStyle {
  let lower = 0;
  let name = 0;
  let capitals = 0;
  for (const { shape, text, lower: word } of tokens) {
    if (shape === "LOWER" && !SMALL_WORDS.has(word)) lower++;
    else if (shape === "NAME" && text.length >= 4) name++;
    else if (shape === "CAPITALS" && text.length >= 4) capitals++;
  }
  if (capitals >= 3 && capitals > 2 * (lower + name)) return "CAPITALS";
  return name >= 3 && name + capitals >= 4 && lower === 0 ? "TITLE" : "SENTENCE";
}

/** Whether a token stands where any word takes a capital: at the start, after a full stop, a colon or a quotation mark. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.shape !== "MARK") return false;
  // "Dr. Ada": an abbreviation, no end of a sentence.
  if (before.text === "." && before.tied && DOTTED.has(tokens[index - 2]?.lower ?? "")) return false;
  if (OPENING.has(before.text)) return true;
  // A straight quotation mark opens where a space stands before it and none after.
  if (before.text === '"' || before.text === "'") return tokens[index]?.tied === true && !(before.tied && index > 1);
  return false;
}

/** What headlines in capitals leave in lower case. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  splitList(
    "a, an, the, and, or, but, nor, of, to, in, on, at, by, as, for, from, with, into, onto, over, after, amid, than, via, vs",
  ),
);
const OPENING: ReadonlySet<string> = new Set([".", "!", "?", ":", ";", "…", "“", "‘", "«", "„", "•", "*", "|", "["]);
