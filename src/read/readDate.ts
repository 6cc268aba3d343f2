import { findDate } from "./findDate.ts";

/**
 * Reads a date as metadata and records give it, in any usual form, as `2026-02-05`: the calendar day as written, whatever
 * the time zone; numbers are seconds or milliseconds since 1970, of which the day is UTC's. Null where it is none.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === "number" || (typeof value === "string" && /^\s*\d{9,13}(?:\.\d+)?\s*$/.test(value))) {
    return readEpoch(Number(value));
  }
  if (typeof value !== "string") return null;
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(value);
  return findDate(compact ? compact.slice(1).join("-") : value.slice(0, 200));
}

function readEpoch(value: number): string | null {
  if (/^(?:19|20)\d{6}$/.test(String(value))) return readDate(String(value));
  const milliseconds = Math.abs(value) < LEAST_MILLISECONDS ? value * 1000 : value;
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  // The empty date of some programs is the year 1.
  return Math.abs(value) >= LEAST_SECONDS && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** Seconds up to the year 5138, milliseconds from March 1973 on. */
const LEAST_MILLISECONDS = 1e11;
/** Smaller numbers are years, counts and the like: 4 January 1970 has 259,200. */
const LEAST_SECONDS = 1e7;
