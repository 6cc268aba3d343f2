import { findDate } from "../read/findDate.ts";

/**
 * Finds the day that an article's address tells, as `2026-02-05`: `/2026/02/05/talks`, `/2026/feb/05/talks`,
 * `/talks-2026-02-05`, `/20260205-talks`; null where it tells none. A year and month alone are none.
 */
export function findUrlDate(url: string): string | null {
  const path = /^(?:[a-z]+:\/\/)?[^/?#]*([^?#]*)/iu.exec(url.slice(0, LONGEST))?.[1] ?? "";
  const [, year, , month = "", day] = PARTED.exec(path) ?? [];
  if (year !== undefined) return findDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  const [, joined] = JOINED.exec(path) ?? [];
  return joined === undefined ? null : findDate(joined.replace(/^(....)(..)(..)$/, "$1-$2-$3"));
}

/** UTF-16 units. */
const LONGEST = 2000;
const PARTED = /(?<!\d)((?:19|20)\d{2})([/_.-])(\d{1,2}|\p{L}{3})\2(\d{1,2})(?!\d)/u;
const JOINED = /(?<!\d)((?:19|20)\d{6})(?!\d)/u;
