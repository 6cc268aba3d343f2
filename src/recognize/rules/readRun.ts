import type { Kind, Span } from "../../model.ts";
import { FIRST_KINDS, HEAD_KINDS, LONE_HEADS, SHARED_HEADS } from "../lexicon/heads.ts";
import type { Lexicon } from "../lexicon/openLexicon.ts";
import { PLAIN_ACRONYMS } from "../lexicon/acronyms.ts";
import { PLACES_LIKE_PERSONS } from "../lexicon/places.ts";
import { splitList } from "../lexicon/splitList.ts";
import { PLAIN_CAPITALS, PREFIXES } from "../lexicon/words.ts";
import { guessKind } from "./guessKind.ts";
import { isDateline } from "./isDateline.ts";
import { matchKnown } from "./matchKnown.ts";
import type { Name } from "./Name.ts";
import type { Reading } from "./Reading.ts";
import { readSingle } from "./readSingle.ts";
import { splitAtTitles } from "./splitAtTitles.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";
import { isLoose, isMisread, trimName } from "./trimName.ts";

/** Reads the names in a run of capitalised words, in order: "Russian Foreign Minister Sergey Lavrov" holds two. */
export function readRun(reading: Reading, run: Span): readonly Name[] {
  return splitAtTitles(reading, run).flatMap(({ start, end, isPerson }) => readNames(reading, start, end, isPerson));
}

function readNames(reading: Reading, from: number, to: number, isPerson: boolean): readonly Name[] {
  const { tokens, lexicon } = reading;
  const { start, end } = trimName(reading, { start: from, end: to });
  if (start >= end) return [];
  const whole = { start, end };
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return [];
  const known = matchKnown(lexicon, tokens, start, end);
  if (known?.end === end) {
    const weight = end - start === 1 && lexicon.cities.has(first.lower) ? 2 : 3;
    return isMisread(reading, whole) ? [] : [{ ...whole, kind: known.kind, weight }];
  }
  if (!known && isDateline(tokens, whole)) return [{ ...whole, kind: "LOCATION", weight: 2 }];
  if (end - start > 1 && isShouted(reading, whole)) return [];
  if (isPerson && !known && !HEAD_KINDS.has(last.lower)) return readPerson(reading, whole, 2);

  const parts = splitAtHyphens(reading, start, end);
  if (parts.length > 1) return parts.flatMap((part) => readNames(reading, part.start, part.end, false));

  const headed = readHeaded(reading, start, end);
  if (headed) return headed;
  if (known) return readAfterKnown(reading, whole, known.end, known.kind);
  if (PLAIN_ACRONYMS.has(first.lower) && first.shape === "CAPITALS") return readNames(reading, start + 1, end, false);
  const firstKind = FIRST_KINDS.get(first.lower);
  if (firstKind && end - start > 1) return [{ ...whole, kind: firstKind, weight: 2 }];
  if (/^\p{Lu}\p{L}{0,3}$/u.test(first.text) && last.shape === "NUMBER" && end - start === 3) {
    return [{ ...whole, kind: "PRODUCT", weight: 2 }];
  }
  if (end - start === 1) return readSingle(reading, whole);
  // A known name further on ends the unknown one before it.
  for (let i = start + 1; i < end; i++) {
    const later = isCapitalized(tokens[i]) ? matchKnown(lexicon, tokens, i, end) : undefined;
    if (later && (later.kind === "GROUP" || later.end > i + 1)) {
      return [...readNames(reading, start, i, false), ...readNames(reading, i, end, false)];
    }
  }
  if (lexicon.firstNames.has(first.lower) || isInitialLetter(first)) return readPerson(reading, whole, 2);
  if (first.shape === "CAPITALS") return readAfterAcronym(reading, whole);
  return readUnknown(reading, whole);
}

/** Reads several words that nothing is known of: their form says little, so what stands around them decides. */
function readUnknown(reading: Reading, whole: Span): readonly Name[] {
  const { lexicon, tokens } = reading;
  const { start, end } = whole;
  const words = tokens.slice(start, end).filter((token) => isCapitalized(token));
  const last = words.at(-1);
  if (!last) return [];
  if (tokens.slice(start, end).some(({ text }) => text === "&")) return [{ ...whole, kind: "ORGANIZATION", weight: 2 }];
  if (/\d/.test(tokens[end - 1]?.text ?? "")) return [guessKind(reading, whole, ["PRODUCT", 2])];
  if (/^[a-z]+ics$/.test(last.lower)) return [guessKind(reading, whole, ["ORGANIZATION", 3])];
  if (lexicon.lastNames.has(last.lower) && words.length <= 3) return [guessKind(reading, whole, ["PERSON", 3])];
  const isPlain = words.map(({ lower }) => lexicon.isWord(lower) && !lexicon.lastNames.has(lower));
  const isTied = end - start === 3 && HYPHEN.test(tokens[start + 1]?.text ?? "");
  if (isPlain.every(Boolean)) {
    return [guessKind(reading, whole)].filter(({ weight }) => weight > 0);
  }
  if (words.length > 4 || lexicon.isCommon(last.lower) || isTied)
    return [guessKind(reading, whole, ["ORGANIZATION", 1])];
  return [guessKind(reading, whole, ["PERSON", isPlain.some(Boolean) ? 0.5 : 1])];
}

// "CALL TODAY"
function isShouted({ lexicon, tokens }: Reading, { start, end }: Span): boolean {
  return tokens.slice(start, end).every(({ shape, lower }) => shape === "CAPITALS" && lexicon.isWord(lower));
}

function isInitialLetter(token: Token): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(token.text);
}

/** "US-Russia" are two names, "Jean-Paul" is one. */
function splitAtHyphens(reading: Reading, start: number, end: number): readonly Span[] {
  const { lexicon, tokens, counts } = reading;
  const parts: Span[] = [];
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    if (!HYPHEN.test(tokens[i]?.text ?? "") || !isCapitalized(tokens[i + 1])) continue;
    if (isFirstName(lexicon, tokens[i - 1]) || PREFIXES.has(tokens[i - 1]?.lower ?? "")) continue;
    const left = matchKnown(lexicon, tokens, i - 1, i) ?? matchKnown(lexicon, tokens, from, i);
    const right = matchKnown(lexicon, tokens, i + 1, end);
    const bothShown = [tokens[i - 1], tokens[i + 1]].every(
      (token) => token && counts.apart.has(token.lower) && !lexicon.isWord(token.lower),
    );
    if (left?.end === i || right || bothShown) {
      parts.push({ start: from, end: i });
      from = i + 1;
    }
  }
  parts.push({ start: from, end });
  return parts;
}

function isFirstName(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && lexicon.firstNames.has(token.lower) && !lexicon.kinds.has(token.lower);
}

/** Reads a name by its head word: its last ("Kursk Region"), or the one before "of" ("Bank of England"). */
function readHeaded(reading: Reading, start: number, end: number): readonly Name[] | undefined {
  const { lexicon, tokens } = reading;
  for (let i = start; i < end - 1; i++) {
    const connector = tokens[i + 1];
    if (connector?.shape !== "LOWER" || !CONNECTORS.has(connector.lower)) continue;
    const kind = HEAD_KINDS.get(tokens[i]?.lower ?? "") ?? FIRST_KINDS.get(tokens[i]?.lower ?? "");
    return [{ start, end, kind: kind ?? "ORGANIZATION", weight: 2 }];
  }
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i];
    if (!token || !isCapitalized(token)) continue;
    if (SHARED_HEADS.has(token.lower) && i > start) {
      return [...readPlaces(reading, start, i), ...readNames(reading, i + 1, end, false)];
    }
    const kind = HEAD_KINDS.get(token.lower);
    if (!kind || (i === start && !LONE_HEADS.has(token.lower))) continue;
    if (
      i === start + 1 &&
      i === end - 1 &&
      SURNAME_HEADS.has(token.lower) &&
      lexicon.firstNames.has(tokens[start]?.lower ?? "")
    )
      continue;
    // "Quill Harbour Forum 2025"
    const year = kind === "EVENT" && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? "") && !tokens[i + 1]?.tied ? 1 : 0;
    return [{ start, end: i + 1 + year, kind, weight: 2 }, ...readNames(reading, i + 1, end, false)];
  }
  return undefined;
}

// "Marlow Farmers'" before a shared "Markets", "Quillshire" before "Regions": a common owner belongs to the head.
function readPlaces(reading: Reading, start: number, end: number): readonly Name[] {
  const { tokens, lexicon } = reading;
  let stop = end;
  while (stop > start && !isCapitalized(tokens[stop - 1])) stop--;
  const owner = tokens[stop - 1];
  const isOwned = tokens[stop]?.shape === "POSSESSIVE" || /^['’]$/.test(tokens[stop]?.text ?? "");
  if (owner && stop < end && isOwned && lexicon.isWord(owner.lower) && !lexicon.kinds.has(owner.lower)) stop--;
  while (stop > start && !isCapitalized(tokens[stop - 1])) stop--;
  if (stop <= start) return [];
  const known = matchKnown(lexicon, tokens, start, stop);
  if (known && known.end < stop) return readNames(reading, start, stop, false);
  return [{ start, end: stop, kind: known?.kind ?? "LOCATION", weight: 2 }];
}

/** "Ukraine Vladimir Zelensky" are two names, "Jordan Peterson" and "Moscow Exchange" are one. */
function readAfterKnown(reading: Reading, whole: Span, knownEnd: number, kind: Kind): readonly Name[] {
  const { lexicon, tokens } = reading;
  const { start, end } = whole;
  const first = tokens[start];
  const next = tokens[knownEnd];
  if (first && next && knownEnd === start + 1 && end - start <= 5 && isCapitalized(next)) {
    const mayBePerson =
      PLACES_LIKE_PERSONS.has(first.lower) || (kind !== "GROUP" && lexicon.firstNames.has(first.lower));
    if (mayBePerson && !lexicon.isWord(next.lower) && !lexicon.kinds.has(next.lower) && next.shape === "NAME") {
      return [{ ...whole, kind: "PERSON", weight: 2 }];
    }
  }
  // "Bexley Quorn": a town's name that a person bears.
  if (
    first &&
    next &&
    end - start === 2 &&
    lexicon.cities.has(first.lower) &&
    !lexicon.isWord(next.lower) &&
    next.shape === "NAME" &&
    !lexicon.kinds.has(next.lower)
  )
    return readUnknown(reading, whole);
  const rest = tokens.slice(knownEnd, end).filter((token) => isCapitalized(token));
  const isPlain = rest.length > 0 && rest.every((token) => lexicon.isWord(token.lower) && !isNamePart(lexicon, token));
  if (isPlain && rest.length <= 3 && (kind === "ORGANIZATION" || kind === "PRODUCT"))
    return [{ ...whole, kind, weight: 2 }];
  if (isPlain && rest.length <= 3 && kind === "LOCATION") return [{ ...whole, kind: "ORGANIZATION", weight: 1 }];
  return [{ start, end: knownEnd, kind, weight: 3 }, ...readNames(reading, knownEnd, end, false)];
}

function isNamePart(lexicon: Lexicon, { lower }: Token): boolean {
  return lexicon.firstNames.has(lower) || lexicon.lastNames.has(lower) || lexicon.kinds.has(lower);
}

function readAfterAcronym(reading: Reading, whole: Span): readonly Name[] {
  const { lexicon, tokens } = reading;
  const next = tokens[whole.start + 1];
  if (!next || (lexicon.isWord(next.lower) && !lexicon.firstNames.has(next.lower)))
    return [{ ...whole, kind: "ORGANIZATION", weight: 1 }];
  return [
    ...readNames(reading, whole.start, whole.start + 1, false),
    ...readNames(reading, whole.start + 1, whole.end, false),
  ];
}

/** A person's name has at most six words and no acronym but a number ("John Paul II"). */
function readPerson(reading: Reading, { start, end }: Span, weight: number): readonly Name[] {
  const { tokens, lexicon } = reading;
  let stop = start + 1;
  let words = 1;
  for (; stop < end && words <= 6; stop++) {
    const token = tokens[stop];
    if (!token || (token.shape === "CAPITALS" && !/^[IVX]+$/.test(token.text) && token.text.length < 5)) break;
    if (token.shape === "NUMBER" || (isCapitalized(token) && lexicon.kinds.get(token.lower) === "GROUP")) break;
    if (isCapitalized(token)) words++;
  }
  const rest = stop < end ? readNames(reading, stop, end, false) : [];
  const first = tokens[start];
  if (stop - start === 1 && first?.shape === "CAPITALS") return [...readSingle(reading, { start, end: stop }), ...rest];
  if (stop - start === 1 && first && PLAIN_CAPITALS.has(first.lower)) return rest;
  while (stop > start + 1 && isLoose(tokens, stop - 1)) stop--;
  return [{ start, end: stop, kind: "PERSON", weight }, ...rest];
}

const HYPHEN = /^[-‐‑–]$/;
const CONNECTORS: ReadonlySet<string> = new Set(["of", "for", "on"]);
/** Heads that are surnames too: after a first name they make a person. */
const SURNAME_HEADS: ReadonlySet<string> = new Set(
  splitList(
    "hill, hall, lane, park, church, day, forest, march, law, post, castle, temple, court, bowl, strait, bay, stone, lake, guard, city",
  ),
);
