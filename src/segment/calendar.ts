/** Days are ISO 8601 calendar dates, `2026-02-05`, without a time or a zone. */

const DAY = 86_400_000;

/** The day that many days later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Of a day in the year of `date`, the one before and the one after, that which is closest to it; null where there is none. */
export function nearestYear(date: string, inYear: (year: number) => string | null): string | null {
  const year = Number(date.slice(0, 4));
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(date));
  let nearest: string | null = null;
  for (const day of [year, year - 1, year + 1].map(inYear)) {
    if (day !== null && (nearest === null || distance(day) < distance(nearest))) nearest = day;
  }
  return nearest;
}
