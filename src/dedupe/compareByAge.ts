import type { Document } from "../model.ts";
import { compareCodePoints } from "../model.ts";

/** What tells which of two documents came first. */
export type DatedDocument = Pick<Document, "id" | "source" | "start" | "date">;

/** Earliest first: by date, undated last; then by source; then by start. */
export function compareByAge(a: DatedDocument, b: DatedDocument): number {
  if (a.date !== b.date) {
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return compareCodePoints(a.date, b.date);
  }
  return compareCodePoints(a.source, b.source) || a.start - b.start || compareCodePoints(a.id, b.id);
}
