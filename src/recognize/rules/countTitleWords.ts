import type { Lexicon } from "../lexicon/openLexicon.ts";

/** Counts the words at the start of a name that are the longest title which the lexicon knows; 0 for none. */
export function countTitleWords({ titles }: Pick<Lexicon, "titles">, name: string): number {
  // The lexicon writes titles in lower case, without marks, hyphens as spaces.
  const words = name.toLowerCase().split(/\s+/);
  let phrase = "";
  let found = 0;
  for (const [i, word] of words.slice(0, LONGEST_TITLE).entries()) {
    phrase = `${phrase} ${word.replace(/[.,]+$/, "").replaceAll("-", " ")}`.trim();
    if (titles.has(phrase)) found = i + 1;
  }
  return found;
}

const LONGEST_TITLE = 8;
