/** A day in full, "Thursday, February 5, 2026", in the reader's own language unless another is given. */
export function formatDay(date: string, language?: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(language, { dateStyle: "full", timeZone: "UTC" });
}
