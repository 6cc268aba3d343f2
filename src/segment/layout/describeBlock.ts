import { countWords } from "../endsSentence.ts";
import { findDate, isDateLine } from "../../read/findDate.ts";
import { readDateline } from "../findDateline.ts";
import type { MarkedBlock } from "../markBlocks.ts";
import { CUES, SMALL_WORDS } from "./cues.ts";

/** What a block looks like, in words that neighbours can quote. */
export interface BlockLook {
  /** Features of the block itself, each true of it. */
  readonly own: readonly string[];
  /** The few of them that tell its neighbours something. */
  readonly shared: readonly string[];
  /** Equal for blocks of one make: figures are figures, and names are names. */
  readonly template: string;
  /** Its words, folded. */
  readonly words: string;
}

/** UTF-16 units that are looked at from a block's beginning; of its end, a few more. */
const SEEN = 320;
/** Of which cues are sought in the first. */
const CUES_SEEN = 140;

/** Describes a block by its length, marks, capitals and words; costs the same for a long one as for a short one. */
export function describeBlock(text: string, block: MarkedBlock): BlockLook {
  const length = block.end - block.start;
  const head = text.slice(block.start, Math.min(block.end, block.start + SEEN));
  const tail = text.slice(Math.max(block.start, block.end - 60), block.end);
  const words = head.match(WORDS) ?? [];
  const size = sizeOf(words.length, length);
  const ending = endingOf(tail);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => SMALL_WORDS.has(word.toLowerCase())).length;
  const isProse =
    size === "long" || size === "longer" || (length > 80 && ending === "stop" && small * 6 >= words.length);
  const own = [
    `mark ${block.mark}`,
    `size ${size}`,
    `ends ${ending}`,
    `begins ${beginningOf(head)}`,
    `case ${caseOf(head, words, capitals)}`,
    `small ${words.length === 0 ? "none" : Math.min(4, Math.floor((10 * small) / words.length))}`,
    `gap ${Math.min(block.gap, 2)}`,
    `size ${size} ends ${ending}`,
    `size ${size} gap ${Math.min(block.gap, 2)}`,
    `sentences ${Math.min(3, length > SEEN ? 3 : (head.match(/[.!?…][”"»’)]?\s+\p{Lu}/gu) ?? []).length)}`,
  ];
  const isShort = size !== "long" && size !== "longer";
  if (isShort) {
    const seen = head.slice(0, CUES_SEEN);
    for (const [name, pattern] of CUES) {
      const at = pattern.exec(seen)?.index;
      if (at === undefined) continue;
      own.push(`cue ${name}`, `cue ${name} size ${size}`);
      if (at < 3) own.push(`cue ${name} first`);
    }
    for (const [name, pattern] of CUES) {
      if (LAST_CUES.has(name) && length > CUES_SEEN && pattern.test(tail)) own.push(`cue ${name} last`);
    }
    if (words.length > 0) own.push(`word ${(words[0] ?? "").toLowerCase()}`);
    if (words.length > 1) own.push(`words ${words.slice(0, 2).join(" ").toLowerCase()}`);
    if (/^[^:]{2,30}:\s/u.test(head)) own.push("key");
    if (/^[^:]{2,30}:$/u.test(head)) own.push("key alone");
    if (/\S\s+[|•·/›»>–—~]\s+\S|\S {3,}\S/u.test(head)) own.push("parted");
    if ((head.match(/[|•·›»]|\s\/\s/gu) ?? []).length > 1) own.push("parted often");
    if (findDate(head) !== null) own.push(isDateLine(head) ? "date alone" : "date");
    if (/\d{1,2}[:.]\d{2}/.test(head)) own.push("clock");
    if (/^\W*\d{1,2}[:.]\d{2}(?:\s?(?:[ap]m|GMT|Uhr|h))?\W*$/iu.test(head)) own.push("clock alone");
    if (DAY.test(head)) own.push("day");
    if (/https?:\/\/|www\.|\S@\S+\.\S|\[\d+\]/iu.test(head)) own.push("address");
    if (/\+?\d[\d ()-]{7,}/.test(head)) own.push("telephone");
    if (/\p{N}/u.test(head)) own.push("figure");
    if (/^[^\p{L}\p{N}]+$/u.test(head)) own.push("signs only");
    if (/^["“„«'‘].*["”“»'’][.!?]?$/su.test(head)) own.push("quoted");
    if (/^(?:\(.*\)|\[.*\])\W?$/su.test(head)) own.push("bracketed");
    if (/[,:]\s\p{L}/u.test(head)) own.push("comma");
  }
  const dateline = readDateline(head.slice(0, 160));
  if (dateline) own.push("dateline");
  if (/^["“„«]/u.test(head)) own.push("quotes");
  if (isProse) own.push("prose");
  const shared = [
    isProse ? "prose" : `size ${size}`,
    `ends ${ending}`,
    `mark ${block.mark}`,
    ...own.filter((one) => SHARED.test(one)),
  ];
  return { own, shared, template: templateOf(head, words, size), words: words.slice(0, 12).join(" ").toLowerCase() };
}

/** Cues that may stand at the end of a longer line. */
const LAST_CUES: ReadonlySet<string> = new Set(["media", "contact", "subscribe", "appeal", "legal"]);

const SHARED =
  /^(?:date|date alone|dateline|clock|clock alone|key|parted|signs only|gap \d|cue (?:byline|related|more|media|ends|tags|comments|share|contact))$/;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const DAY =
  /\b(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s*\d|\d\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b/iu;

type Size = "none" | "1" | "2" | "4" | "7" | "10" | "15" | "23" | "long" | "longer";

/** By words: their number, or the least of their band. */
function sizeOf(words: number, length: number): Size {
  if (length > SEEN) return length > 900 ? "longer" : "long";
  if (words === 0) return "none";
  if (words === 1) return "1";
  if (words < 4) return "2";
  if (words < 7) return "4";
  if (words < 10) return "7";
  if (words < 15) return "10";
  return words < 23 ? "15" : "23";
}

function endingOf(tail: string): string {
  const last = /(\S)["'”’»›)\]*_]*$/u.exec(tail)?.[1] ?? "";
  if (/[.…。]/u.test(last)) return /\.\.\.["”’)]*$|…["”’)]*$/u.test(tail) ? "dots" : "stop";
  if (/[!?]/.test(last)) return last;
  if (/[:,;]/.test(last)) return last;
  if (/\p{N}/u.test(last)) return "figure";
  return /\p{L}/u.test(last) ? "letter" : "sign";
}

function beginningOf(head: string): string {
  if (/^\p{Lu}/u.test(head)) return "capital";
  if (/^\p{Ll}/u.test(head)) return "small";
  if (/^\p{N}+[.)]\s/u.test(head)) return "number";
  if (/^\p{N}/u.test(head)) return "figure";
  if (/^["“„«'‘]/u.test(head)) return "quote";
  if (/^[-–—*•‣◦·+]\s/u.test(head)) return "bullet";
  return /^[([]/.test(head) ? "bracket" : "sign";
}

function caseOf(head: string, words: readonly string[], capitals: number): string {
  if (words.length > 0 && /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head)) return "upper";
  if (words.length < 2) return "one";
  return capitals * 3 >= words.length * 2 ? "title" : capitals * 3 >= words.length ? "mixed" : "sentence";
}

function templateOf(head: string, words: readonly string[], size: Size): string {
  if (size === "long" || size === "longer") return "";
  const first = countWords(head) > 2 ? (words[0] ?? "").toLowerCase() : "";
  const shape = head
    .slice(0, 60)
    .replace(/\p{N}+/gu, "0")
    .replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, "A")
    .replace(/\p{Ll}[\p{L}\p{M}'’-]*/gu, "a")
    .replace(/(?:[Aa] )+[Aa]/g, "a");
  return `${first} ${shape} ${size}`;
}
