import { isWhiteSpace } from "./whiteSpace.ts";

const codes = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
// The semicolon is the question mark of Greek.
const STOPS = codes(".!?…‽‼⁇⁈⁉。！？｡．؟۔।॥։።፧။។;\u037e");
const SPACELESS_STOPS = codes("。！？｡．؟।॥።");
const CLOSERS = codes("\"'”’»›)]」』）】〉》");
const EITHER = codes("“‘«‹");
const BREAKS = codes("\"'“”‘’«»‹›„‚()[]—–-/,;:…");
const NOTE_STARTS = codes("[¹²³⁰⁴⁵⁶⁷⁸⁹*†‡");

/** Whether a UTF-16 unit can end a sentence. */
export function isStop(code: number): boolean {
  return STOPS.has(code);
}

/** Whether it ends a sentence with no white space after it. */
export function isSpacelessStop(code: number): boolean {
  return SPACELESS_STOPS.has(code);
}

/** Whether it parts a word from what stands before it. */
export function isWordBreak(code: number): boolean {
  return isWhiteSpace(code) || BREAKS.has(code);
}

/** A place behind stops. */
export interface StopEnd {
  /** Of the sentence. */
  readonly start: number;
  readonly stopEnd: number;
  /** Of the paragraph. */
  readonly limit: number;
}

/** Where the closing marks and footnotes end that stand behind the stops; their own end where there are none. */
export function findCloserEnd(text: string, { start, stopEnd, limit }: StopEnd): number {
  let end = stopEnd;
  while (end < limit) {
    const code = text.charCodeAt(end);
    // „So.“ and »So.« close with what opens elsewhere.
    if (CLOSERS.has(code) || (EITHER.has(code) && endsWord(text, end + 1, limit))) end++;
    else if (isWhiteSpace(code) && text.charAt(end + 1) === "»" && endsWord(text, end + 2, limit)) end += 2;
    else break;
  }
  // In a list of notes they lead: "[1] This. [2] That."
  const mayStandApart = text.charAt(start) !== "[";
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!NOTE_STARTS.has(isWhiteSpace(code) ? text.charCodeAt(end + 1) : code)) break;
    const note = NOTE.exec(text.slice(end, Math.min(limit, end + 8)))?.[0];
    if (note === undefined || !endsWord(text, end + note.length, limit)) break;
    if (!mayStandApart && isWhiteSpace(code)) break;
    end += note.length;
  }
  return end;
}

/** "[12]", "[a]", "[…]", "²" */
const NOTE = /^(?:\s?\[(?:\d{1,3}|\p{Ll}|…|\.{3})\]|[¹²³⁰⁴-⁹*†‡])/u;

function endsWord(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (
    at >= limit || isWhiteSpace(code) || isStop(code) || CLOSERS.has(code) || code === 0x2c || NOTE_STARTS.has(code)
  );
}
