import type { Span } from "../../model.ts";
import { HEAD_KINDS } from "../lexicon/heads.ts";
import { PLAIN_ACRONYMS } from "../lexicon/acronyms.ts";
import { STATE_CODES } from "../lexicon/places.ts";
import { splitList } from "../lexicon/splitList.ts";
import { PLAIN_CAPITALS } from "../lexicon/words.ts";
import { isShownAsName } from "./countWords.ts";
import { guessKind } from "./guessKind.ts";
import type { Name } from "./Name.ts";
import type { Reading } from "./Reading.ts";
import { isInitial } from "./sentenceStyle.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/** Reads a name of one word that the lexicon does not know: an acronym, a surname, or no name at all. */
export function readSingle(reading: Reading, span: Span): readonly Name[] {
  const { lexicon, tokens, counts } = reading;
  const token = tokens[span.start];
  if (!token) return [];
  const { lower, shape } = token;
  if (shape === "CAPITALS") {
    const isState = STATE_CODES.has(lower) && tokens[span.start - 1]?.text === ",";
    if (isState && isCapitalized(tokens[span.start - 2])) return [{ ...span, kind: "LOCATION", weight: 2 }];
    if (PLAIN_ACRONYMS.has(lower) || (lexicon.isWord(lower) && (token.text.length > 4 || counts.lower.has(lower))))
      return [];
    if (/^\d|s$/.test(token.text)) return [];
    return readCapitals(reading, span, token);
  }
  if (token.text === "X") return [{ ...span, kind: "PRODUCT", weight: 2 }];
  if (PLAIN_CAPITALS.has(lower) || token.text.length < 2 || HEAD_KINDS.has(lower)) return [];
  const isWord = lexicon.isWord(lower);
  const isPersonName = lexicon.firstNames.has(lower) || lexicon.lastNames.has(lower);
  if (isPersonName && !lexicon.isGrammatical(lower) && !(isWord && counts.lower.has(lower))) {
    return [guessKind(reading, span, ["PERSON", 3])];
  }
  const guess = guessKind(reading, span, /\d/.test(token.text) ? ["PRODUCT", 2] : undefined);
  // "Swissophobic", "Swissization": made of a name, but none.
  if (ABSTRACT.test(lower) && guess.weight < 2) return [];
  // At a sentence's start a common word is a name only where the rest of the document shows it.
  const isStart = reading.style === "TITLE" || isInitial(tokens, span.start);
  if (isWord && isStart && !isShownAsName(counts, lower)) return [{ ...span, kind: null, weight: 0 }];
  if (isWord && guess.weight < 2 && !isShownAsName(counts, lower)) return [];
  if (isWord && guess.weight < 2 && ["the", "a", "an"].includes(tokens[span.start - 1]?.lower ?? "")) return [];
  return [guess];
}

/** Reads an unknown word in capitals: mostly an acronym, but a shouted word or the place of a dateline too. */
function readCapitals(reading: Reading, span: Span, token: Token): readonly Name[] {
  const { lexicon, tokens } = reading;
  const before = tokens[span.start - 1]?.lower ?? "";
  const isExplained = before === "(" && tokens[span.end]?.text === ")" && isCapitalized(tokens[span.start - 2]);
  if (isExplained) return [{ ...span, kind: "ORGANIZATION", weight: 2 }];
  const isType = /^\p{Lu}{2,}\d{2,}/u.test(token.text);
  const prior = [isType ? "PRODUCT" : "ORGANIZATION", 2] as const;
  const guess = guessKind(reading, span, token.text.length > 8 ? undefined : prior);
  if (guess.weight === 2 && guess.kind !== "PERSON") return [guess];
  if (token.text.length > 8 || OWNERS.has(before)) return [];
  // "It is GREAT" is no name, "the ACT" may be one.
  if (lexicon.isWord(token.lower) && before !== "the" && !/\d/.test(token.text)) return [];
  return [guess];
}

// Not "Lindqvist" and "Djokovic".
const ABSTRACT = /(?:(?<!qv|qu)ists?|ism|isms|i[sz]ation|phobe|phobes|phobia|phobic|cratic|istic|esque|ishness)$/;
const OWNERS: ReadonlySet<string> = new Set(
  splitList("a, an, my, your, his, her, our, their, this, that, any, some, no, every"),
);
