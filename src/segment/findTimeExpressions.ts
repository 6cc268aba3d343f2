import type { Paragraph, Span, TimeExpression } from "../model.ts";
import { addDays, nearestYear, weekdayOf } from "./calendar.ts";
import { findDate, MONTH } from "../read/findDate.ts";
import { isAhead } from "./isAhead.ts";

/**
 * Finds where an article's own text names a day, and which day that is.
 *
 * A day with its year stands for itself. One without ("February 5"), a weekday ("on Thursday") and words like
 * "yesterday" are reckoned from the day of the article, and stay unresolved where that is not known: a weekday is the
 * last one up to that day, or the next where the sentence speaks of what is to come. In order, without overlap; in
 * English, German and Russian. What "today" means in a quotation is taken to be the article's day too.
 */
export function findTimeExpressions(
  text: string,
  paragraphs: readonly Paragraph[],
  date: string | null,
): readonly TimeExpression[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.role === "BOILERPLATE"
      ? []
      : paragraph.sentences.flatMap((sentence) => findInSentence(text, sentence, date)),
  );
}

function findInSentence(text: string, { start, end }: Span, date: string | null): readonly TimeExpression[] {
  const sentence = text.slice(start, end);
  const found: TimeExpression[] = [];
  for (const match of sentence.matchAll(EXPRESSION)) {
    const groups = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length;
    if (groups["weekday"] !== undefined && isName(sentence, from, to, groups)) continue;
    if (groups["month"] !== undefined && !isDay(groups)) continue;
    found.push({ start: start + from, end: start + to, date: resolve(sentence, match, date) });
  }
  return found;
}

function resolve(sentence: string, match: RegExpExecArray, date: string | null): string | null {
  const { weekday, near, ago, month, day, year, order } = match.groups ?? {};
  if (year !== undefined) return findDate(match[0]);
  if (date === null) return null;
  if (month !== undefined) return nearestYear(date, (y) => findDate(`${day ?? ""} ${month} ${y}`));
  if (near !== undefined) return addDays(date, NEAR.get(near.toLowerCase().replaceAll(/\s+/g, " ")) ?? 0);
  if (ago !== undefined) return addDays(date, -readNumber(ago));
  const wanted = WEEKDAYS.findIndex((names) => names.split("|").includes((weekday ?? "").toLowerCase()));
  const back = (weekdayOf(date) - wanted + 7) % 7;
  const sense = ORDER_SENSE.get((order ?? "").toLowerCase()) ?? "either";
  if (sense === "last") return addDays(date, -(back === 0 ? 7 : back));
  if (sense === "next") return addDays(date, back === 0 ? 7 : 7 - back);
  return addDays(date, isAhead(sentence, match.index, match.index + match[0].length) && back > 0 ? 7 - back : -back);
}

/** "Good Friday", "the Sunday Times", "Friday Prayers": a weekday that is part of a name. */
function isName(sentence: string, from: number, to: number, groups: Record<string, string | undefined>): boolean {
  const isLed = groups["lead"] !== undefined || groups["order"] !== undefined;
  const before = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, from - 30), from))?.[1] ?? "";
  const after = /^\s(\p{L}+)/u.exec(sentence.slice(to, to + 30))?.[1] ?? "";
  if (NAMED_AFTER.test(after)) return true;
  // German nouns have capitals, and Russian weekdays none.
  if (isLed || !/day$/i.test(groups["weekday"] ?? "")) return false;
  if (/^\p{Lu}/u.test(after) && groups["part"] === undefined) return true;
  return /^\p{Lu}/u.test(before) && NAMED_BEFORE.test(before);
}

const NAMED_AFTER = /^(?:Times|Telegraph|Mail|Mirror|Post|Express|Herald|Tribune|Night|Prayers?)$/u;
const NAMED_BEFORE = /^(?:Good|Black|Bloody|Palm|Easter|Ash|Super|Cyber|Maundy|Giving|Fat|Holy|Sheffield|Man)$/u;

/** "May 5" and "5 марта" are days; "March 45" and "only 5 may go" are none. */
function isDay({ day = "", month = "" }: Record<string, string | undefined>): boolean {
  const number = Number.parseInt(day, 10);
  return number >= 1 && number <= 31 && !LOWER_CASE_WORD.test(month);
}

const LOWER_CASE_WORD = /^(?:may|march|mar|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const WEEKDAYS = [
  "sunday|sonntag|воскресенье",
  "monday|montag|понедельник",
  "tuesday|dienstag|вторник",
  "wednesday|mittwoch|среду|среда",
  "thursday|donnerstag|четверг",
  "friday|freitag|пятницу|пятница",
  "saturday|samstag|sonnabend|субботу|суббота",
] as const;

const NEAR: ReadonlyMap<string, number> = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["last night", -1],
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
  ["vorgestern", -2],
  ["gestern", -1],
  ["heute", 0],
  ["übermorgen", 2],
  ["позавчера", -2],
  ["вчера", -1],
  ["сегодня", 0],
  ["завтра", 1],
  ["послезавтра", 2],
]);

const ORDER_SENSE: ReadonlyMap<string, "last" | "next"> = new Map([
  ...["last", "past", "previous", "letzten", "vergangenen", "vorigen", "прошлый", "прошлую", "прошлое"].map(
    (word) => [word, "last"] as const,
  ),
  ...["next", "coming", "following", "nächsten", "kommenden", "следующий", "следующую", "следующее"].map(
    (word) => [word, "next"] as const,
  ),
]);

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function readNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;
}

const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const LONGEST_FIRST = [...NEAR.keys()].sort((a, b) => b.length - a.length).map((words) => words.replaceAll(" ", "\\s"));
const PART = "(?:\\s(?<part>morning|afternoon|evening|night|noon))?";
const DAY_AND_MONTH = [
  `(?:${monthGroup("month")}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d)(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?)`,
  `(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${monthGroup("month")}(?:\\.(?=,?\\s\\d{4}))?(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?)`,
  "(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})",
];

// No part repeats without a bound, so that any text is read in one pass.
const EXPRESSION = new RegExp(
  `${EDGE}(?:${[
    ...DAY_AND_MONTH,
    `(?:(?<order>${[...ORDER_SENSE.keys()].join("|")})\\s|(?<lead>on|am|в|во|since|until|by|from|this|late|early)\\s)?(?<weekday>${WEEKDAYS.join("|")})${PART}`,
    `(?<near>${LONGEST_FIRST.join("|")})`,
    `(?<ago>\\d{1,2}|${NUMBERS.join("|")})\\sdays?\\sago`,
  ].join("|")})${END}`,
  "giu",
);

function monthGroup(name: string): string {
  return MONTH.replace("(", `(?<${name}>`);
}
