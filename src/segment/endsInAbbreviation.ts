import {
  FINAL_ABBREVIATIONS,
  HOUR_ABBREVIATIONS,
  HOUR_FOLLOWERS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  ORDINAL_LEADS,
  PLAIN_WORDS,
  REFERENCE_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from "./abbreviations.ts";
import { isWordBreak } from "./sentenceMarks.ts";

/** A full stop, and what stands about it. */
export interface FullStop {
  /** Of the sentence. */
  readonly start: number;
  readonly stop: number;
  /** Dashes, quotation marks and brackets that follow, and the words behind them. */
  readonly opening: string;
  readonly following: string;
}

/** Tells whether a full stop belongs to the word or number before it, and the sentence goes on with a capital. */
export function endsInAbbreviation(text: string, { start, stop, opening, following }: FullStop): boolean {
  const token = readTokenBefore(text, start, stop);
  if (token === "") return false;
  const atStart = /^[\p{P}\p{S}\s]{0,3}$/u.test(text.slice(start, Math.min(start + 4, stop - token.length)));
  if (atStart && LIST_MARKER.test(token)) return true;
  if (/^\d+$/u.test(token)) return isOrdinal(text, { start, stop, opening, following }, token);
  const word = token.toLowerCase();
  const before = text.slice(Math.max(start, stop - 16), stop);
  const spaced = SPACED.exec(before)?.[1]?.replace(/\s+/gu, "").toLowerCase() ?? word;
  for (const short of [spaced, word]) {
    const isBeforeNumber = /^\p{N}/u.test(following);
    if (NUMBER_ABBREVIATIONS.has(short) && (isBeforeNumber || short.length > 1)) return isBeforeNumber;
    if (PLAIN_WORDS.has(short) && short === token) return isBeforeNumber;
    if (REFERENCE_ABBREVIATIONS.has(short)) return /^(?:\p{N}|(?:[IVXLC]+|\p{Lu})(?!\p{L}))/u.test(following);
    if (LEADING_ABBREVIATIONS.has(short)) return true;
    if (FINAL_ABBREVIATIONS.has(short)) return false;
    if (HOUR_ABBREVIATIONS.has(short) && /\d\s?\p{L}\.?\p{L}?$/u.test(before)) return goesOnAfterHour(following);
  }
  // "So am I.", "He didn't."
  if ((token === "I" && /\p{Ll}\sI$/u.test(before)) || /[\p{L}\p{N}]['’]\p{Ll}$/u.test(before)) return false;
  const isOpen = OPEN_ABBREVIATIONS.has(spaced) || OPEN_ABBREVIATIONS.has(word) || LETTERS.test(token);
  if (!isOpen) return false;
  // "A. B. Smith", "Foo Inc. - Bar"
  if (/^\p{L}\./u.test(following) || /^[-–—]/u.test(opening)) return true;
  const next = /^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? "";
  return !SENTENCE_STARTERS.has(next);
}

/** "1. First point", "2.1. Scope", "IV. The war", "a. This" */
const LIST_MARKER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[ivx]{1,5}|\p{L})$/u;

/** "J", "z. B", "U.S" */
const LETTERS = /^\p{L}(?:\.\p{L})*$/u;

const SPACED = /(?:^|[^\p{L}\p{M}.])((?:\p{L}{1,3}\.\s?){1,3}\p{L}{1,3})$/u;

/** Whether a word is one of those that have a stop. */
export function isAbbreviation(token: string): boolean {
  const word = token.toLowerCase();
  return (
    LEADING_ABBREVIATIONS.has(word) ||
    NUMBER_ABBREVIATIONS.has(word) ||
    REFERENCE_ABBREVIATIONS.has(word) ||
    OPEN_ABBREVIATIONS.has(word) ||
    FINAL_ABBREVIATIONS.has(word) ||
    HOUR_ABBREVIATIONS.has(word)
  );
}

/** "5. Mai", "3. 5. 2020", "der 3. Platz", "§ 5. Abs. 2", "as follows: 1. Bread" */
function isOrdinal(text: string, { start, stop, following }: FullStop, number: string): boolean {
  const from = stop - number.length;
  const before = text.slice(Math.max(start, from - 16), from);
  const next = /^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? "";
  if (/[§№]\s?$|:\s$/u.test(before)) return !SENTENCE_STARTERS.has(next);
  if (number.length > 2) return false;
  if (DATE_WORD.test(following) || (/\d\.\s?$/u.test(before) && /^\d{2,4}(?!\d)/u.test(following))) return true;
  const lead = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return ORDINAL_LEADS.has(lead) && next !== "" && !SENTENCE_STARTERS.has(next);
}

const DATE_WORD =
  /^(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh|\d{1,2}\.\s?\d)/u;

/** "5 p.m. EST", "5 p.m. Monday", "5 p.m. Moscow time", "9 a.m.–5 p.m." */
function goesOnAfterHour(following: string): boolean {
  if (/^(?:\p{N}|\p{Lu}{2,5}(?!\p{L})|\p{Lu}\p{L}+ time(?!\p{L}))/u.test(following)) return true;
  return HOUR_FOLLOWERS.has(/^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? "");
}

/** The word that the stop stands at the end of, with stops inside it: "U.S", "e.g"; "" where there is none. */
export function readTokenBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < LONGEST_TOKEN && !isWordBreak(text.charCodeAt(from - 1))) from--;
  return text.slice(from, stop);
}

/** What is longer is no abbreviation. */
const LONGEST_TOKEN = 20;
