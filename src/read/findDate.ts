/**
 * Finds the first full date in a short text (a metadata value, a byline, a dateline), as `2026-02-05`; null where there
 * is none, where the year is missing, where no such day is in the calendar, and where day and month could be either.
 */
export function findDate(text: string): string | null {
  let first: { at: number; date: string | null } | null = null;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match || (first && first.at <= match.index)) continue;
    const parts = new Map(order.map((part, i) => [part, match[i + 1] ?? ""]));
    first = {
      at: match.index,
      date: toDate(parts.get("year") ?? "", parts.get("month") ?? "", parts.get("day") ?? ""),
    };
  }
  return first?.date ?? findNumericDate(text);
}

/** Whether a text holds nothing but a date, a weekday, a time of day and a time zone. */
export function isDateLine(text: string): boolean {
  if (findDate(text) === null) return false;
  const rest = text
    .replace(new RegExp(FORMS.map(({ pattern }) => pattern.source).join("|"), "iu"), "")
    .replace(NUMERIC, "")
    .replace(CLOCK, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\bat\b|\bon\b/giu, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

const CLOCK =
  /T?\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|GMT|UTC|[A-Z]{2,4}T)?(?:\s*[+-]\d{2}:?\d{2})?\b/giu;

const MONTHS = [
  "january|jan|januar|января|янв|janvier|enero",
  "february|feb|februar|февраля|фев|février|febrero",
  "march|mar|märz|марта|мар|mars|marzo",
  "april|apr|апреля|апр|avril|abril",
  "may|mai|мая|mayo",
  "june|jun|juni|июня|июн|juin|junio",
  "july|jul|juli|июля|июл|juillet|julio",
  "august|aug|августа|авг|août|agosto",
  "september|sept|sep|сентября|сен|septembre|septiembre",
  "october|oct|oktober|октября|окт|octobre|octubre",
  "november|nov|ноября|ноя|novembre|noviembre",
  "december|dec|dezember|декабря|дек|décembre|diciembre",
] as const;

/** A group of the months' names, longest first. */
export const MONTH = `(${MONTHS.join("|")
  .split("|")
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})";
const EDGE = "(?<![\\p{L}\\p{N}])";
const FORMS = [
  { order: ["year", "month", "day"], pattern: new RegExp(`${EDGE}${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, "iu") },
  { order: ["month", "day", "year"], pattern: new RegExp(`${EDGE}${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}(?!\\d)`, "iu") },
  {
    order: ["day", "month", "year"],
    pattern: new RegExp(
      `${EDGE}${DAY}\\.?[\\s-]+(?:of\\s+|de\\s+)?${MONTH}\\.?,?[\\s-]+(?:de\\s+)?${YEAR}(?!\\d)`,
      "iu",
    ),
  },
  { order: ["year", "month", "day"], pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/u },
] as const;

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/u;

/** "25/12/2026" and "12/25/2026" tell, "03/04/2026" does not. */
function findNumericDate(text: string): string | null {
  const [, a = "", , b = "", year = ""] = NUMERIC.exec(text) ?? [];
  if (Number(a) > 12 || a === b) return toDate(year, b, a);
  return Number(b) > 12 ? toDate(year, a, b) : null;
}

function toDate(year: string, month: string, day: string): string | null {
  const name = month.toLowerCase();
  const number = /^\d+$/.test(name) ? Number(name) : MONTHS.findIndex((names) => names.split("|").includes(name)) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  // Date.parse takes February 30 for March 2: only a real day comes back as it went in.
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}
