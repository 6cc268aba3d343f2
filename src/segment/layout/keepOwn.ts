import { MONTH } from "../../read/findDate.ts";
import type { MarkedBlock } from "../markBlocks.ts";
import type { Label } from "./openLayoutModel.ts";

/** Gives labels in which what stands inside of an article is its own, where its form leaves no doubt: lists, days, and headlines of two lines. */
export function keepOwn(text: string, blocks: readonly MarkedBlock[], labels: readonly Label[]): readonly Label[] {
  const kept = [...labels];
  keepLists(text, blocks, kept);
  keepDays(text, blocks, kept);
  keepHeadlines(text, blocks, kept);
  return kept;
}

/**
 * A list right below an article's own line is the article's: of 68 such lists on the pages that the layout model learnt from
 * none is anything else, though their items look like links and captions.
 */
function keepLists(text: string, blocks: readonly MarkedBlock[], labels: Label[]): void {
  for (let from = 1; from < blocks.length; from++) {
    if (labels[from - 1] !== "OWN" || !isItem(text, blocks[from])) continue;
    let to = from + 1;
    while (blocks[to]?.gap === 0 && isItem(text, blocks[to])) to++;
    const isList = to > from + 1 || text[(blocks[from - 1]?.end ?? 0) - 1] === ":";
    if (isList && !labels.slice(from, to).includes("START")) {
      for (let i = from; i < to; i++) if (blocks[i]?.mark !== "TEASER") labels[i] = "OWN";
    }
    from = to - 1;
  }
}

function isItem(text: string, block: MarkedBlock | undefined): boolean {
  return block !== undefined && ITEM.test(text.slice(block.start, block.start + 8));
}

const ITEM = /^(?:[-*•‣◦·–—]\s|\(?(?:\d{1,2}|\p{Ll})[.)]\s)/u;

/** Days that part a chronicle or a diary are headings of its own; one or two say when the article was written. */
function keepDays(text: string, blocks: readonly MarkedBlock[], labels: Label[]): void {
  let days: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (labels[i] === "START") days = [];
    if (labels[i] !== "BYLINE" || block.mark === "METADATA") continue;
    if (labels[i - 1] !== "OWN" || labels[i + 1] !== "OWN" || !isDay(text.slice(block.start, block.end))) continue;
    days.push(i);
    if (days.length === LEAST_DAYS) for (const day of days) labels[day] = "OWN";
    else if (days.length > LEAST_DAYS) labels[i] = "OWN";
  }
}

const LEAST_DAYS = 3;

/** "14 September 2007", "March 2001", "1987", "28 мая, четверг"; no time of day. */
function isDay(line: string): boolean {
  if (line.length > 40 || !/\d/.test(line) || /\d:\d\d/.test(line)) return false;
  return !/[\p{L}\p{M}]/u.test(
    line
      .replace(MONTHS, "")
      .replace(WEEKDAYS, "")
      .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, ""),
  );
}

const MONTHS = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, "giu");
const WEEKDAYS =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})/giu;

/** No headline begins in the midst of a sentence: the line right above is its first. */
function keepHeadlines(text: string, blocks: readonly MarkedBlock[], labels: Label[]): void {
  for (const [i, block] of blocks.entries()) {
    const above = blocks[i - 1];
    if (labels[i] !== "START" || labels[i - 1] === "OWN" || block.gap !== 0 || above?.mark !== "PLAIN") continue;
    const line = text.slice(above.start, above.end);
    if (/^\p{Ll}/u.test(text.slice(block.start, block.start + 2)) && !/[.:;!?…]$/.test(line) && !isDay(line)) {
      labels[i - 1] = "START";
    }
  }
}
