import fc from "fast-check";

import type { DocumentPrint } from "../../src/dedupe/groupStories.ts";

/** A document that prints the same text as all others made without a content hash. */
export function makePrint(id: string, fields: Partial<DocumentPrint> = {}): DocumentPrint {
  return { id, source: "test.txt", start: 0, date: null, contentHash: "same", ...fields };
}

/** Documents of few dates, sources and texts, so that they collide. */
export const prints: fc.Arbitrary<readonly DocumentPrint[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom("a", "b", "\u{1F600}", "\uFFFD"),
      start: fc.nat(2),
      date: fc.constantFrom(null, "2026-02-05", "2026-02-06"),
      contentHash: fc.constantFrom("x", "y"),
    }),
    { maxLength: 12 },
  )
  .map((records) => records.map((fields, i) => makePrint(`d${i}`, fields)));
