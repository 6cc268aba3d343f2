import type { Span } from "../../model.ts";
import { PRAISE } from "../lexicon/contexts.ts";
import { FIRST_KINDS, HEAD_KINDS } from "../lexicon/heads.ts";
import { TIED_PARTICLES } from "../lexicon/words.ts";
import { isShownAsName } from "./countWords.ts";
import { matchKnown } from "./matchKnown.ts";
import type { Reading } from "./Reading.ts";
import { isInitial } from "./sentenceStyle.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/** Leaves out what surrounds a name: marks, small words, and a sentence's first word that is only capitalised. */
export function trimName(reading: Reading, { start: from, end: to }: Span): Span {
  const { tokens } = reading;
  let start = from;
  let end = to;
  while (start < end && isLoose(tokens, start)) start++;
  while (start < end && isLoose(tokens, end - 1)) end--;
  while (start < end && isOnlyCapitalized(reading, start, end)) {
    start++;
    while (start < end && isLoose(tokens, start)) start++;
  }
  return { start, end };
}

/** Whether a token may not begin or end a name. */
export function isLoose(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.shape === "MARK" || token.shape === "POSSESSIVE") return true;
  return (
    token.shape === "LOWER" &&
    !(tokens[i + 1]?.tied === true && !isCapitalized(tokens[i - 1])) &&
    !(token.tied && i > 0)
  );
}

/** Whether a word is capitalised because of where it stands, and no part of the name after it. */
function isOnlyCapitalized(reading: Reading, i: number, end: number): boolean {
  const { lexicon, tokens, counts, style } = reading;
  const token = tokens[i];
  if (!token || token.shape !== "NAME" || !(style === "TITLE" || isInitial(tokens, i))) return false;
  const { lower } = token;
  if (TIED_PARTICLES.has(lower) && tokens[i + 1]?.tied) return false;
  // "Ban Ki-moon"
  if (tokens[i + 2]?.tied && tokens[i + 3]?.shape === "LOWER" && i + 3 < end) return false;
  if (!lexicon.isWord(lower) || isShownAsName(counts, lower) || matchKnown(lexicon, tokens, i, end)) return false;
  const next = tokens[i + 1];
  if (PRAISE.has(lower)) return true;
  if (end - i === 1) return counts.lower.has(lower) || lexicon.isGrammatical(lower);
  if (next && lexicon.firstNames.has(lower) && isCapitalized(next) && !lexicon.isGrammatical(lower)) return false;
  if (lexicon.isGrammatical(lower) || lexicon.isVerb(lower)) return true;
  // "Foreign Ministry …" is a name, "Several Ukrainian cities" none.
  const last = tokens[end - 1];
  const rest = tokens.slice(i + 1, end);
  if (last && HEAD_KINDS.has(last.lower) && rest.every((word) => !lexicon.kinds.has(word.lower))) return false;
  if (FIRST_KINDS.has(lower) || rest.some((word) => word.lower === "of")) return false;
  return (
    rest.some((word) => lexicon.kinds.has(word.lower) || lexicon.firstNames.has(word.lower)) ||
    style === "TITLE" ||
    rest.length > 1
  );
}

/** Whether a word that could be a known name is a common word where it stands and in this document. */
export function isMisread({ lexicon, tokens, counts, style }: Reading, { start, end }: Span): boolean {
  const token = tokens[start];
  if (!token || end - start > 1 || token.shape !== "NAME" || !(style === "TITLE" || isInitial(tokens, start)))
    return false;
  return lexicon.isWord(token.lower) && (counts.lower.get(token.lower) ?? 0) > (counts.capital.get(token.lower) ?? 0);
}
