import fc from "fast-check";
import { type Prints, type Stories, groupStories, type StoryDocument } from "../../src/dedupe/groupStories.ts";
import { printDocument } from "../../src/dedupe/printDocument.ts";
import type { Paragraph, Print } from "../../src/model.ts";

/** A document that prints the same text as all others made without a content hash. */
export function makeStoryDocument(id: string, fields: Partial<StoryDocument> = {}): StoryDocument {
  return { id, source: "test.txt", start: 0, date: null, contentHash: "same", ...fields };
}

/** Documents of few dates, sources and texts, so that they collide. */
export const storyDocuments: fc.Arbitrary<readonly StoryDocument[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom("a", "b", "\u{1F600}", "\uFFFD"),
      start: fc.nat(2),
      date: fc.constantFrom(null, "2026-02-05", "2026-02-06"),
      contentHash: fc.constantFrom("x", "y"),
    }),
    { maxLength: 12 },
  )
  .map((records) => records.map((fields, i) => makeStoryDocument(`d${i}`, fields)));

/** The print of a text whose paragraphs, all of the role TEXT, are parted by blank lines. */
export function makePrint(text: string): Print {
  return printDocument(text, toParagraphs(text));
}

export function toParagraphs(text: string): readonly Paragraph[] {
  let start = 0;
  return text.split("\n\n").map((words) => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    return { ...span, role: "TEXT", sentences: [span] };
  });
}

/** So many words that stand in no other text but one of the same name. */
export function makeText(name: string, words = 60): string {
  return Array.from({ length: words }, (_, i) => `${name}${i}`).join(" ");
}

/** Groups texts, by id, in the order of their age. */
export function groupTexts(texts: Readonly<Record<string, string>>): Promise<Stories> {
  const documents = Object.entries(texts).map(([id, text], i) =>
    makeStoryDocument(id, { contentHash: text, date: `2026-01-${String(i + 1).padStart(2, "0")}` }),
  );
  return groupStories(documents, toPrints(texts));
}

export function toPrints(texts: Readonly<Record<string, string>>): Prints {
  const prints = new Map(Object.entries(texts).map(([id, text]) => [id, makePrint(text)]));
  const signatures = [...prints].map(([id, { signature }]) => ({ id, signature }));
  return {
    signatures: (async function* () {
      yield signatures;
    })(),
    readPrint: async (id) => prints.get(id) ?? null,
  };
}
