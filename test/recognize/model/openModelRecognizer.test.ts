import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecognizer } from "../../../src/recognize/openRecognizer.ts";
import { segmentSource } from "../../../src/segment/segmentSource.ts";
import { makeDocument } from "../../make.ts";

const recognizer = openRecognizer("model");

describe("the recogniser that comes with the program", () => {
  it("finds nothing in nothing", async () => {
    const { source, document } = makeDocument("");
    expect(await recognizer.recognizeMentions(source, document)).toEqual([]);
  });

  it("gives a document the same mentions alone and among others", async () => {
    const made = ["Ada Marlow met Bruno Keller in Lisbon.", "The Quill Trust sued Acme Logistics.", "Rain fell."].map(
      (text, i) => makeDocument(text, { source: `${i}.txt` }),
    );
    const alone = await Promise.all(
      made.map(({ source, document }) => openRecognizer("model").recognizeMentions(source, document)),
    );
    const among = [];
    for (const { source, document } of [...made].reverse()) {
      among.unshift(await recognizer.recognizeMentions(source, document));
    }
    expect(among).toEqual(alone);
    expect(alone[0]?.map(({ text }) => text)).toEqual(["Ada Marlow", "Bruno Keller", "Lisbon"]);
  });

  it("cuts each mention out of its text, in order, within a sentence, whatever the text holds", async () => {
    const word = fc.constantFrom(
      ...[
        "Ada",
        "Marlow",
        "the",
        "of",
        "London",
        "U.S.",
        "NATO",
        "’s",
        "’",
        "-",
        ".",
        " ",
        "\u00a0",
        "\u202f",
        "\n",
        "\n\n",
      ],
      ...[
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "\u200b",
        "\u202e",
        "שלום",
        "مرحبا",
        "東京",
        "\ufeff",
        "İstanbul",
        "ß",
        "x".repeat(200),
        "(",
        "“",
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }),
        async (words) => {
          const source = { name: "any.txt", text: words.join("").toWellFormed(), encoding: "utf-8" };
          for (const document of segmentSource(source)) {
            let at = document.start;
            for (const { start, end, text, paragraph, sentence } of await recognizer.recognizeMentions(
              source,
              document,
            )) {
              const own = document.paragraphs[paragraph]?.sentences[sentence];
              expect(source.text.slice(start, end)).toBe(text);
              expect(text).toBe(text.trim());
              expect(end).toBeGreaterThan(start);
              expect(start).toBeGreaterThanOrEqual(Math.max(at, own?.start ?? Infinity));
              expect(end).toBeLessThanOrEqual(own?.end ?? 0);
              at = end;
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a long text", () => {
  it.each([
    ["sentences without a word", "\u200b\n\n".repeat(40_000)],
    ["names that begin alike", Array.from({ length: 3000 }, (_, i) => `Maria Xan${i.toString(36)} left.`).join(" ")],
  ])("of %s is read in a time that grows with its length", async (_, text) => {
    const source = { name: "long.txt", text, encoding: "utf-8" };
    for (const document of segmentSource(source)) await recognizer.recognizeMentions(source, document);
  });
});
