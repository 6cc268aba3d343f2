import type { Span } from "../../model.ts";

/**
 * - NAME: a word that begins with a capital letter.
 * - CAPITALS: two or more letters, all capitals.
 * - LOWER: any other word.
 * - NUMBER: begins with a digit.
 * - POSSESSIVE: the 's of the word before.
 * - MARK: anything else that is no white space.
 */
export type Shape = "NAME" | "CAPITALS" | "LOWER" | "NUMBER" | "POSSESSIVE" | "MARK";

export interface Token extends Span {
  readonly text: string;
  /** In lower case, apostrophes straight. */
  readonly lower: string;
  readonly shape: Shape;
  /** No white space lies between the token before and this one. */
  readonly tied: boolean;
}

/** Splits a stretch of text to tokens, in order; what lies between two of them is white space. Takes linear time. */
export function splitTokens(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  let last = -1;
  for (const match of piece.matchAll(TOKEN)) {
    const word = isPlatformAtEnd(match[0], tokens.at(-1)) ? "X" : match[0];
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      shape: toShape(word),
      tied: from === last,
    });
    last = from + word.length;
    if (word.length < match[0].length) {
      tokens.push({ start: last, end: last + 1, text: ".", lower: ".", shape: "MARK", tied: true });
      last++;
    }
  }
  return tokens;
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  return token?.shape === "NAME" || token?.shape === "CAPITALS";
}

// In order: initials and dotted acronyms; a possessive ending; words, with inner apostrophes; numbers; any mark.
const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}.])['’][sS](?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}[\p{L}\p{M}\p{N}]*|\S/gu;

// "posted on X.": no initial, but the platform and a full stop.
function isPlatformAtEnd(word: string, before: Token | undefined): boolean {
  return word === "X." && /^(?:on|via|to|from|platform|network)$/.test(before?.lower ?? "");
}

function toShape(word: string): Shape {
  if (/^['’][sS]$/.test(word)) return "POSSESSIVE";
  if (/^\p{N}/u.test(word)) return "NUMBER";
  if (!/^\p{L}/u.test(word)) return "MARK";
  if (/^\p{Lu}[\p{Lu}\p{N}.]*\p{Lu}[\p{Lu}\p{N}.]*s?$/u.test(word)) return "CAPITALS";
  return /^[\p{Lu}\p{Lt}]/u.test(word) || /^\p{Ll}{1,2}\p{Lu}/u.test(word) ? "NAME" : "LOWER";
}
