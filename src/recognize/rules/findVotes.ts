import type { Span } from "../../model.ts";
import {
  CEREMONY_NOUNS,
  LAW_NOUNS,
  LAW_VERBS,
  MOTION_VERBS,
  ORGANIZATION_ATTRIBUTES,
  ORGANIZATION_NOUNS,
  ORGANIZATION_PARTS,
  ORGANIZATION_POSSESSIONS,
  ORGANIZATION_VERBS,
  PERSON_NOUNS,
  PERSON_POSSESSIONS,
  PLACE_ADJECTIVES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  PLATFORM_NOUNS,
} from "../lexicon/contexts.ts";
import type { Lexicon } from "../lexicon/openLexicon.ts";
import { STATE_CODES } from "../lexicon/places.ts";
import { PRODUCT_NOUNS } from "../lexicon/products.ts";
import { PERSON_VERBS } from "../lexicon/words.ts";
import { isDateline } from "./isDateline.ts";
import { matchKnown } from "./matchKnown.ts";
import type { Vote } from "./Name.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/** Finds what the words around an unknown name say of its kind. */
export function findVotes(lexicon: Lexicon, tokens: readonly Token[], name: Span): readonly Vote[] {
  if (isDateline(tokens, name)) return [["LOCATION", 6]];
  // A greeting or a signature.
  if (name.start === 0 && name.end === 1 && (tokens.length === 1 || (tokens.length === 2 && wordAt(tokens, 1) === ",")))
    return [["PERSON", 1]];
  return [
    ...readBefore(lexicon, tokens, name),
    ...readAfter(lexicon, tokens, name),
    ...readApposition(lexicon, tokens, name.end),
    ...readList(lexicon, tokens, name),
  ];
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

function readBefore(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): readonly Vote[] {
  const before = wordAt(tokens, start - 1);
  const beforeThat = wordAt(tokens, start - 2);
  const isOwner = tokens[end]?.shape === "POSSESSIVE";
  if (ORGANIZATION_NOUNS.has(before)) return [["ORGANIZATION", 4]];
  if (lexicon.roles.has(before) && !before.endsWith("s")) return [["PERSON", 4]];
  if (before === "," && ORGANIZATION_NOUNS.has(beforeThat)) return [["ORGANIZATION", 2]];
  if (PLATFORM_NOUNS.has(before)) return [["PRODUCT", 4]];
  if (LAW_NOUNS.has(before)) return [["LAW", 3]];
  if (before === "of") {
    if (PLACE_NOUNS.has(beforeThat)) return [["LOCATION", 5]];
    if (ORGANIZATION_PARTS.has(beforeThat)) return [["ORGANIZATION", 3]];
    // "Ada Lovelace of X": where she works, or lives.
    return isCapitalized(tokens[start - 2]) && lexicon.firstNames.has(wordAt(tokens, start - 3))
      ? [["ORGANIZATION", 1.5]]
      : [];
  }
  if (before === "the") return readArticle(lexicon, tokens, end);
  if (PLACE_PREPOSITIONS.has(before)) return isOwner ? [["LOCATION", 0.5]] : [["LOCATION", 2]];
  if (before === "to" || before === "from") return MOTION_VERBS.has(beforeThat) ? [["LOCATION", 2]] : [];
  if (before === "at") {
    return [
      ["ORGANIZATION", 0.7],
      ["LOCATION", PLACE_VERBS.has(beforeThat) ? 2 : 0.6],
      ["PERSON", -2],
    ];
  }
  if (PLACE_ADJECTIVES.has(before)) return [["LOCATION", 1.5]];
  if (/^\d+(?:st|nd|rd|th)$/.test(before) && end - start > 1) return [["EVENT", 2]];
  if (/^[–—-]$/.test(before) && end === tokens.length) return [["PERSON", 1]];
  if (/^(?:said|says|wrote|added|explained|replied)$/.test(before)) return [["PERSON", end - start > 1 ? 3 : 1.5]];
  return SAYING.test(before) ? [["PERSON", 1]] : [];
}

// "the Mozilla": no person; but "the Mozilla project" tells nothing.
function readArticle(lexicon: Lexicon, tokens: readonly Token[], end: number): readonly Vote[] {
  const after = tokens[end];
  if (after?.shape === "LOWER" && lexicon.isWord(after.lower) && !lexicon.isGrammatical(after.lower)) return [];
  return [
    ["ORGANIZATION", 1],
    ["PERSON", -3],
  ];
}

function readAfter(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): readonly Vote[] {
  const after = wordAt(tokens, end);
  const next = wordAt(tokens, end + 1);
  if (tokens[end]?.shape === "POSSESSIVE") {
    if (ORGANIZATION_POSSESSIONS.has(next)) return [["ORGANIZATION", 2]];
    return PERSON_POSSESSIONS.has(next) ? [["PERSON", 3]] : [];
  }
  if (after === ",") {
    if (next === "who" || /^\d\d$/.test(next)) return [["PERSON", 4]];
    if (tokens[end + 1]?.shape === "CAPITALS" && STATE_CODES.has(next)) return [["LOCATION", 4]];
    const place = matchKnown(lexicon, tokens, end + 1, end + 6);
    const isPlace = place?.kind === "LOCATION" && tokens[place.end]?.shape !== "POSSESSIVE";
    return isPlace ? [["LOCATION", 2]] : [];
  }
  if (ORGANIZATION_NOUNS.has(after) || ORGANIZATION_ATTRIBUTES.has(after)) return [["ORGANIZATION", 4]];
  if (after === "family" || after === "himself" || after === "herself" || after === "who") return [["PERSON", 4]];
  if (PRODUCT_NOUNS.has(after)) return [["PRODUCT", 4]];
  if (PLACE_NOUNS.has(after)) return [["LOCATION", 4]];
  if (LAW_NOUNS.has(after)) return [["LAW", 4]];
  if (LAW_VERBS.has(after)) return [["LAW", 2]];
  if (CEREMONY_NOUNS.has(after)) return [["EVENT", 3]];
  if (after === "said" && next === "in" && wordAt(tokens, end + 3) === "statement") return [["ORGANIZATION", 2]];
  if (PERSON_VERBS.has(after)) return [["PERSON", end - start > 1 ? 4 : 1.5]];
  if (ORGANIZATION_VERBS.has(after)) return [["ORGANIZATION", 1]];
  return lexicon.isVerb(after) && after.endsWith("ed") && end - start === 1 ? [["ORGANIZATION", 0.5]] : [];
}

/** "X, a Swiss maker of pumps": the first telling noun after the article. */
function readApposition(lexicon: Lexicon, tokens: readonly Token[], comma: number): readonly Vote[] {
  if (wordAt(tokens, comma) !== "," || !/^(?:an?|the|one|its|his|her)$/.test(wordAt(tokens, comma + 1))) return [];
  for (let i = comma + 2; i < comma + 7; i++) {
    const token = tokens[i];
    if (!token || token.shape === "POSSESSIVE" || /^(?:of|in|for|that|which|who|and|[.,;:()])$/.test(token.lower))
      break;
    const after = wordAt(tokens, i + 1);
    // "a bank manager": the last noun counts.
    if (lexicon.roles.has(after) || PLACE_NOUNS.has(after) || ORGANIZATION_NOUNS.has(after)) continue;
    if (ORGANIZATION_NOUNS.has(token.lower)) return [["ORGANIZATION", 4]];
    if (lexicon.roles.has(token.lower) || PERSON_NOUNS.has(token.lower)) return [["PERSON", 4]];
    if (PLACE_NOUNS.has(token.lower)) return [["LOCATION", 4]];
    if (PRODUCT_NOUNS.has(token.lower)) return [["PRODUCT", 4]];
    if (LAW_NOUNS.has(token.lower)) return [["LAW", 4]];
  }
  return [];
}

/** "Paris and X": one of a list is like its neighbours. */
function readList(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): readonly Vote[] {
  const votes: Vote[] = [];
  const link = wordAt(tokens, start - 1);
  const before = /^(?:and|or|,|\/)$/.test(link) ? lexicon.kinds.get(wordAt(tokens, start - 2)) : undefined;
  if (before && before !== "GROUP") votes.push([before, before === "PRODUCT" ? 0.9 : 1.5]);
  const after = /^(?:and|or|\/)$/.test(wordAt(tokens, end)) ? lexicon.kinds.get(wordAt(tokens, end + 1)) : undefined;
  if (after && after !== "GROUP") votes.push([after, after === "PRODUCT" ? 0.9 : 1.5]);
  return votes;
}

const SAYING = /^(?:told|tells|met|called|asked|accused|praised|elected|appointed|joined|urged|by|between|thanked)$/;
