import { findDate } from "../read/findDate.ts";

/** What stands before the first words of a report: place, day, agency. */
export interface Dateline {
  /** UTF-16 units from the paragraph's start to its first own word. */
  readonly length: number;
  /** Null where it does not say, or leaves the year out. */
  readonly date: string | null;
  /** The agency that it credits. */
  readonly outlet: string | null;
}

/** Reads "GENEVA, February 5, 2026 (Reuters) — " at the start of a paragraph; null where there is none. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  if (!match) return null;
  const { place = "", day = "", agency = null } = match.groups ?? {};
  if (day === "" && agency === null && !isShouted(place, paragraph.slice(match[0].length))) return null;
  return { length: match[0].length, date: findDate(day), outlet: agency };
}

/** "MOSCOW — The", but not "US – the country". */
function isShouted(place: string, rest: string): boolean {
  return place.length > 3 && place === place.toUpperCase() && /^["“‘«]?\p{Lu}/u.test(rest);
}

const PLACE = "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ /,]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,5})";
const DAY =
  "(?<day>(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+\\p{L}{3,9}\\.?)(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2})";
// White space is bounded: tables and scanned pages have runs of it, over which the pattern would go back and forth.
const DATELINE = new RegExp(
  `^(?:${PLACE}(?![\\p{L}\\p{M}]))?[,.]?\\s{0,3}(?:(?<!\\p{L})${DAY})?\\.?\\s{0,3}(?:\\((?<agency>\\p{Lu}[^()\\n]{1,30})\\)|/(?<=\\s/)\\p{Lu}{2,10}/)?\\s{0,3}(?:[—–]|--?|:(?=\\s))\\s{1,3}(?=\\S)`,
  "u",
);
