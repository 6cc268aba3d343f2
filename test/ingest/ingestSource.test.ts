import { describe, expect, it } from "vitest";
import { hashParts, ingestSource, isOutdated, replaceParts } from "../../src/ingest/ingestSource.ts";
import type { Recognizer } from "../../src/recognize/Recognizer.ts";
import { FOREIGN_TEXTS } from "../segment/foreignTexts.ts";

/** Finds the first letter of every document, in any language but those. */
function makeRecognizer(unknown: readonly (string | null)[]): Recognizer {
  return {
    fingerprint: `all but ${unknown.join(", ")}`,
    prepare: async () => {},
    knows: (language) => !unknown.includes(language),
    recognizeMentions: async ({ text }, { start }) => [
      { start, end: start + 1, kind: "PERSON", text: text.slice(start, start + 1), paragraph: 0, sentence: 0 },
    ],
  };
}

async function ingest(text: string, recognizer: Recognizer) {
  const made = await ingestSource({ name: "test.txt", text, encoding: "utf-8" }, "hash parts", recognizer);
  return made.documents.map(({ document, recognized, mentions }) => ({
    language: document.language,
    recognized,
    mentions: mentions.length,
  }));
}

describe("ingestSource", () => {
  it("keeps a document in a language that the recogniser does not know, without mentions, and marks it", async () => {
    expect(await ingest(FOREIGN_TEXTS["ru"] ?? "", makeRecognizer(["ru"]))).toEqual([
      { language: "ru", recognized: false, mentions: 0 },
    ]);
  });

  it("recognises a document in a language that the recogniser knows", async () => {
    expect(await ingest(FOREIGN_TEXTS["uk"] ?? "", makeRecognizer(["ru"]))).toEqual([
      { language: "uk", recognized: true, mentions: 1 },
    ]);
  });

  it("asks the recogniser about a document in no known language, too", async () => {
    expect(await ingest("They met.", makeRecognizer(["ru"]))).toEqual([
      { language: null, recognized: true, mentions: 1 },
    ]);
    expect(await ingest("They met.", makeRecognizer([null]))).toEqual([
      { language: null, recognized: false, mentions: 0 },
    ]);
  });
});

describe("isOutdated", () => {
  it("tells texts that other parts made, whatever the text", () => {
    const parts = hashParts(makeRecognizer([]));
    const older = `hash ${hashParts(makeRecognizer(["ru"]))}`;
    expect([isOutdated(older, parts), isOutdated(`hash ${parts}`, parts)]).toEqual([true, false]);
    expect(replaceParts(older, parts)).toBe(`hash ${parts}`);
  });

  it("takes fingerprints of earlier versions for outdated", () => {
    expect(isOutdated("bytes reader older", hashParts(makeRecognizer([])))).toBe(true);
  });
});
