import type { Document } from "../model.ts";
import { compareCodePoints } from "../model.ts";

/** What tells whether two documents print the same text, and which of them came first. */
export type DocumentPrint = Pick<Document, "id" | "source" | "start" | "date" | "contentHash">;

/**
 * Gathers documents that print the same text into stories: document id → id of its story's head, its own for the head.
 * The head is the earliest by date (undated ones last), then by source, then by place in it. In the order given.
 */
export function groupStories(documents: readonly DocumentPrint[]): ReadonlyMap<string, string> {
  const heads = new Map<string, DocumentPrint>();
  for (const document of documents) {
    const head = heads.get(document.contentHash);
    if (!head || compareByAge(document, head) < 0) heads.set(document.contentHash, document);
  }
  return new Map(documents.map(({ id, contentHash }) => [id, heads.get(contentHash)?.id ?? id]));
}

/** Earliest first: by date, undated last; then by source; then by start. */
export function compareByAge(a: DocumentPrint, b: DocumentPrint): number {
  if (a.date !== b.date) {
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return compareCodePoints(a.date, b.date);
  }
  return compareCodePoints(a.source, b.source) || a.start - b.start || compareCodePoints(a.id, b.id);
}
