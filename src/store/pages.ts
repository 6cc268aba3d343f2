import type { Database } from "./database.ts";

/** The page, from 1, on which a place of a source's text stands; null where its file has no pages. */
export function findPage(db: Database, source: number, place: number): number | null {
  const before = db.count(
    "sources JOIN json_each(sources.pages) WHERE source = ? AND json_each.value <= ?",
    source,
    place,
  );
  return before === 0 ? null : before;
}
