import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { segmentText } from "./segmentText.ts";

/** Texts of the pieces that rules look at, and any characters between them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u00A0",
        " ",
        "# ",
        "## ",
        "---",
        "Title: x",
        "Date: 2026-02-05",
        "Author: .",
        "Category Archive : Russia",
        "By Jane Roe",
        "Read more",
        "READ MORE: x",
        "FILE PHOTO: x.",
        "5 May 2026",
        "GENEVA, February 5, 2026 (Reuters) — ",
        "They met. It was late.",
        "Some words without a stop that go on and on",
        "- item",
        "===",
        "“",
        "”",
        "😀",
        "\u2028",
      ),
      fc.string({ unit: "binary", maxLength: 10 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("segmentSource, for any text", () => {
  it("finds documents in order that do not overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const document of segmentText(text)) {
          expect(document.start).toBeGreaterThanOrEqual(end);
          expect(document.end).toBeGreaterThan(document.start);
          end = document.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("begins and ends a document with its first and last paragraph, which do not overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, paragraphs } of segmentText(text)) {
          expect([paragraphs[0]?.start, paragraphs.at(-1)?.end]).toEqual([start, end]);
          for (const [i, paragraph] of paragraphs.entries()) {
            expect(paragraph.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0);
            expect(paragraph.end - paragraph.start).toBeLessThanOrEqual(4000);
          }
        }
      }),
    );
  });

  it("tiles every paragraph with sentences", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const paragraph of segmentText(text).flatMap((document) => document.paragraphs)) {
          const { sentences } = paragraph;
          expect([sentences[0]?.start, sentences.at(-1)?.end]).toEqual([paragraph.start, paragraph.end]);
          for (const [i, sentence] of sentences.entries()) {
            expect(text.slice(sentences[i - 1]?.end ?? paragraph.start, sentence.start).trim()).toBe("");
          }
        }
      }),
    );
  });

  it("gives every document an id of its own", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = segmentText(text).map((document) => document.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("loses no text that is not white space when there is any", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segmentText(text).length > 0).toBe(text.trim() !== "");
      }),
    );
  });
});

describe("segmentSource, in time", () => {
  it.each([
    ["one line of words", "word ".repeat(1_000_000)],
    ["all line ends", "\r\n".repeat(2_500_000)],
    ["all quotation marks", '"'.repeat(5_000_000)],
    ["no spaces", "x".repeat(5_000_000)],
    ["all stops", ". ".repeat(2_500_000)],
    ["a run of spaces", `a${" ".repeat(5_000_000)}b`],
    ["one letter a line", "a\n".repeat(2_500_000)],
    ["bylines", "Some headline here\nBy Jane Roe\n\n".repeat(150_000)],
    ["teasers", "Read more\n\n".repeat(450_000)],
    ["heading markers", "# ".repeat(2_500_000)],
    // Quadratic time would run into the limit of a test.
  ])("gets through 5 MB of %s", (_, text) => {
    const documents = segmentText(text);
    expect(documents.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
