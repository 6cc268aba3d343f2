import type { Span } from "../model.ts";
import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
} from "./abbreviations.ts";
import { isWhiteSpace, trimSpan } from "./whiteSpace.ts";

/**
 * Splits a paragraph into sentences: in order, inside it, and together all of it but the white space between them.
 *
 * A sentence ends after a stop and the closing quotation marks that follow it, where white space and something that can
 * begin a sentence come next. Rules of our own: Intl.Segmenter breaks at "Dr. Smith", "U.S. President" and "J. Edgar".
 */
export function splitSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const whole = trimSpan(text, paragraph);
  let start = whole.start;
  for (let i = start; i < whole.end; i++) {
    const code = text.charCodeAt(i);
    if (!isStop(code)) continue;
    const stop = i;
    while (i + 1 < whole.end && isStop(text.charCodeAt(i + 1))) i++;
    const stopEnd = i + 1;
    while (i + 1 < whole.end && isCloser(text.charCodeAt(i + 1))) i++;
    const end = i + 1;
    if (end >= whole.end) break;
    if (!endsHere(text, { start, stop, stopEnd, end, limit: whole.end })) continue;
    sentences.push({ start, end });
    start = end;
    while (isWhiteSpace(text.charCodeAt(start))) start++;
    i = start - 1;
  }
  if (start < whole.end) sentences.push({ start, end: whole.end });
  return sentences;
}

/** A place where a sentence may end. */
interface Candidate {
  /** Of the sentence. */
  readonly start: number;
  readonly stop: number;
  readonly stopEnd: number;
  /** After the stops and the closing marks. */
  readonly end: number;
  /** Of the paragraph. */
  readonly limit: number;
}

function endsHere(text: string, candidate: Candidate): boolean {
  const { stop, stopEnd, end, limit } = candidate;
  if (isFullWidthStop(text.charCodeAt(stopEnd - 1))) return true;
  if (!isWhiteSpace(text.charCodeAt(end))) return false;
  const next = text.slice(end, Math.min(limit, end + 80)).trimStart();
  const opening = OPENING.exec(next)?.[0] ?? "";
  const rest = next.slice(opening.length);
  // A dash, a comma or a lower-case letter goes on with the sentence.
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@¿¡…]/u.test(rest)) return false;
  const mark = text.charAt(stop);
  if (mark !== "." || stopEnd > stop + 1) return !(end > stopEnd && namesSpeaker(rest));
  if (end > stopEnd) return true;
  return !endsInAbbreviation(text, candidate, rest);
}

const OPENING = /^["'“‘«„([]*/;

function endsInAbbreviation(text: string, { start, stop }: Candidate, rest: string): boolean {
  const token = readTokenBefore(text, start, stop);
  if (token === "") return false;
  const word = token.toLowerCase();
  const atStart = start === stop - token.length;
  // "1. First point", "IV. The war"
  if (atStart && /^(?:\d{1,3}|[ivx]{1,4}|\p{L})$/u.test(word)) return true;
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  if (NUMBER_ABBREVIATIONS.has(word)) return /^\p{N}/u.test(rest);
  // "5. Februar", "5. мая": a day before a month that is written with a capital
  if (/^\d{1,2}$/.test(word)) return GERMAN_MONTH.test(rest);
  const open = OPEN_ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(token) || /^\p{L}(?:\.\p{L})+$/u.test(token);
  if (!open) return false;
  const following = /^[\p{L}'’]+/u.exec(rest)?.[0].toLowerCase() ?? "";
  return !SENTENCE_STARTERS.has(following);
}

const GERMAN_MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** The word that the stop stands at the end of, with stops inside it: "U.S", "e.g"; "" where there is none. */
function readTokenBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 20 && !isTokenBreak(text.charCodeAt(from - 1))) from--;
  return text.slice(from, stop);
}

function isTokenBreak(code: number): boolean {
  return isWhiteSpace(code) || BREAKS.has(code);
}

function namesSpeaker(rest: string): boolean {
  const words = rest.split(/[^\p{L}'’-]+/u, 6);
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase()));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}|^(?:the|a|of)$|er$|man$|or$|ent$/u.test(word));
}

const codes = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const STOPS = codes(".!?…。！？｡؟।");
const FULL_WIDTH_STOPS = codes("。！？｡");
const CLOSERS = codes("\"'”’»›)]」』）】");
const BREAKS = codes("\"'“”‘’«»()[]—–-/,;:…");

function isStop(code: number): boolean {
  return STOPS.has(code);
}

function isFullWidthStop(code: number): boolean {
  return FULL_WIDTH_STOPS.has(code);
}

function isCloser(code: number): boolean {
  return CLOSERS.has(code);
}
