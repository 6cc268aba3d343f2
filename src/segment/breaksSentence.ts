import { MARKED_NAMES, SENTENCE_STARTERS, SHORT_WORDS, SMALL_STARTERS, SPEECH_VERBS } from "./abbreviations.ts";
import { endsInAbbreviation, isAbbreviation, readTokenBefore } from "./endsInAbbreviation.ts";
import { isSpacelessStop } from "./sentenceMarks.ts";

/** A place where a sentence may end. */
export interface Candidate {
  /** Where the paragraph and the sentence start. */
  readonly paragraph: number;
  readonly start: number;
  readonly stop: number;
  readonly stopEnd: number;
  /** After the stops and the closing marks. */
  readonly end: number;
  /** Of what follows, white space aside. */
  readonly next: number;
  /** Of the paragraph. */
  readonly limit: number;
}

/** Tells whether a sentence ends there. It reads no more than a few hundred units of the text. */
export function breaksSentence(text: string, candidate: Candidate): boolean {
  const { start, stop, stopEnd, end, next, limit } = candidate;
  // "[…]" and "... And so": nothing was said yet.
  if (stop < start + 24 && !/[\p{L}\p{N}]/u.test(text.slice(start, stop))) return false;
  const marks = text.slice(stop, Math.min(stopEnd, stop + 8));
  const rest = text.slice(next, Math.min(limit, next + READ_AHEAD));
  if (isSpacelessStop(text.charCodeAt(stopEnd - 1))) return !(end > stopEnd && goesOnAfterQuotation(rest));
  if (/[;\u037e]$/u.test(marks) && !/\p{Script=Greek}/u.test(text.charAt(stop - 1))) return false;
  const opening = OPENING.exec(rest)?.[0] ?? "";
  const following = rest.slice(opening.length);
  if (next === end) return lacksSpace(text, candidate, { marks, following });
  const closers = text.slice(stopEnd, Math.min(end, stopEnd + 8));
  if (!STARTS.test(following)) return startsSmall(text, candidate, { marks, closers, opening, following });
  if (marks !== ".") return !(closers === "" ? endsMarkedName(text, candidate, following) : namesSpeaker(following));
  // Closed after an abbreviation, in the middle of a sentence: "(Foo Inc.) Chairman", "the “U.S.” President"
  const token = readTokenBefore(text, start, stop);
  const before = stop - token.length - 1;
  const closesInside = (closers === ")" && text.charAt(start) !== "(") || /["“‘„«]/u.test(text.charAt(before));
  if (closers !== "" && !closesInside) return true;
  return !endsInAbbreviation(text, { start, stop, opening, following });
}

const READ_AHEAD = 80;
const OPENING = /^(?:[-–—]+\s?|[•·▪◦‣+~>*]\s)?["'“‘„‚«»‹›([*_]*/u;

/** A dash, a comma or a lower-case letter goes on with the sentence; "iPhone" begins one. Georgian has no capitals. */
const STARTS =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}\p{N}$€£#@¿¡…]|\.{2,}|\p{Ll}{1,3}\p{Lu}|https?:\/\/|www\.\p{L})/u;

/** 「…」と言った, “……！”他说 */
function goesOnAfterQuotation(rest: string): boolean {
  return /^(?:[と，、,]|って|[^。，！？“「\s]{1,6}(?:说|說|问|問|道|答|喊|叫|表示))/u.test(rest);
}

/** What stands about a candidate. */
interface Around {
  /** The stops, the closing marks behind them, the opening marks that come next, and the words behind those. */
  readonly marks: string;
  readonly closers: string;
  readonly opening: string;
  readonly following: string;
}

/**
 * A space was forgotten: "the end.The next", "Really?Yes". A file's or site's name has letters like these, so the word
 * behind a full stop must be one that begins sentences.
 */
function lacksSpace(
  text: string,
  { start, stop }: Candidate,
  { marks, following }: Pick<Around, "marks" | "following">,
): boolean {
  const before = /(?:^|[\s"“'‘(,])([\p{L}\p{M}’'-]{2,19})$/u.exec(text.slice(Math.max(start, stop - 20), stop))?.[1];
  const word = /^(\p{Lu}\p{Ll}*)(?:[\s,]|['’]\p{L})/u.exec(following)?.[1];
  if (before === undefined || word === undefined || isAbbreviation(before)) return false;
  return SENTENCE_STARTERS.has(word.toLowerCase()) || /^[!?]+$/u.test(marks);
}

/** Whether a sentence starts with a small letter, as in a hasty message: "that was fun. we should go again" */
function startsSmall(text: string, candidate: Candidate, { marks, closers, opening, following }: Around): boolean {
  if (closers !== "" || !/^\(?$/u.test(opening) || /\.\.$|…$/u.test(marks)) return false;
  const word = /^[\p{Ll}\p{M}]+/u.exec(following)?.[0];
  if (word === undefined) return false;
  const token = readTokenBefore(text, candidate.start, candidate.stop);
  // "Yahoo! said"
  const mayBeName = marks !== "." && /^\p{Lu}/u.test(token);
  if (mayBeName && !marks.includes("?") && candidate.start < candidate.stop - token.length) return false;
  const isWord = PLAIN_END.test(token) || SHORT_WORDS.has(token) || /[)"”]/u.test(text.charAt(candidate.stop - 1));
  if (marks === "." && (isAbbreviation(token) || !isWord)) return false;
  if (following.split(/[^\p{L}'’]+/u, 3).some((said) => SPEECH_VERBS.has(said))) return false;
  if (SMALL_STARTERS.has(word) || writesSmall(text, candidate)) return true;
  // Not "— Tu viens ? demanda Paul."
  return marks.endsWith("?") && token !== "" && !mayBeName && !SPEECH_START.test(text.charAt(candidate.start));
}

const PLAIN_END = /^(?:[\p{L}\p{M}]{3,}|\d{3,})$/u;
const SPEECH_START = /^[-–—"“„«‘]/u;

/** Whether the sentence or its paragraph starts with a small letter, or the English "i" has one. */
function writesSmall(text: string, { paragraph, start, limit }: Candidate): boolean {
  if (/^\p{Ll}(?!\p{Lu})/u.test(text.slice(start, start + 2))) return true;
  return SMALL_WRITING.test(text.slice(paragraph, Math.min(limit, paragraph + 200)));
}

const SMALL_WRITING =
  /^["'“(]?\p{Ll}(?!\p{Lu})|(?<!\S)i(?:['’](?:m|ve|ll|d)| (?:am|was|have|had|will|do|think|know|want))\b/u;

/** "Yahoo! News" */
function endsMarkedName(text: string, { start, stop }: Candidate, following: string): boolean {
  const token = readTokenBefore(text, start, stop);
  if (!/^\p{Lu}/u.test(token) || !MARKED_NAMES.has(token.toLowerCase())) return false;
  return !SENTENCE_STARTERS.has(/^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? "");
}

/** “Why?” Putin asked. */
function namesSpeaker(rest: string): boolean {
  const words = rest.split(/[^\p{L}'’-]+/u, 6);
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase()));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}|^(?:the|a|of)$|er$|man$|or$|ent$/u.test(word));
}
