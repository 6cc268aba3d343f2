import type { Span } from "../../model.ts";

/** A word with its place in the whole text. */
export interface Word extends Span {
  readonly text: string;
  /** In small letters, without a possessive's end and a full stop. */
  readonly plain: string;
}

/** Splits a stretch of text at its white space. */
export function splitWords(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].map((found) => {
    const [word] = found;
    const start = offset + found.index;
    const plain = word
      .replace(/['’]s?$/u, "")
      .replace(/\.$/, "")
      .toLowerCase();
    return { text: word, plain, start, end: start + word.length };
  });
}
