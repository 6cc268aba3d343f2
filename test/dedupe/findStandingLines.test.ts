import { describe, expect, it } from "vitest";

import { findStandingLines } from "../../src/dedupe/findStandingLines.ts";
import { hashLines } from "../../src/dedupe/hashLines.ts";
import type { ParagraphRole, RepeatedLine } from "../../src/model.ts";

/** Documents as their paragraphs; the same letter is the same line. All of them could be standing lines. */
function find(documents: readonly string[], heads: ReadonlyMap<string, string> = new Map(), length = 100) {
  const lines = documents.flatMap((paragraphs, document) =>
    [...paragraphs].flatMap((letter, paragraph): RepeatedLine[] => {
      if (documents.filter((other) => other.includes(letter)).length < 3) return [];
      const [before, after] = [paragraph, paragraphs.length - 1 - paragraph];
      return [{ document: String(document), paragraph, line: letter.charCodeAt(0), length, before, after }];
    }),
  );
  return Object.fromEntries(
    [...findStandingLines(lines, heads)].map(([document, found]) => [document, [...found].sort()]),
  );
}

describe("findStandingLines", () => {
  it.each([
    ["a line at the end of three stories", ["abX", "cdeX", "fgX"], { 0: [2], 1: [3], 2: [2] }],
    ["one at the beginning of five", ["Xab", "Xcd", "Xef", "Xgh", "Xij"], { 0: [0], 1: [0], 2: [0], 3: [0], 4: [0] }],
    ["one above another at the end", ["abXY", "cdXY", "efXY"], { 0: [2, 3], 1: [2, 3], 2: [2, 3] }],
    ["a short one inside of five", ["aXb", "cXd", "eXf", "gXh", "iXj"], { 0: [1], 1: [1], 2: [1], 3: [1], 4: [1] }],
  ])("finds %s", (_, documents, found) => {
    expect(find(documents)).toEqual(found);
  });

  it.each([
    ["a line of two stories", ["abX", "cdX", "efg"]],
    ["one inside of three", ["aXb", "cXd", "eXf"]],
    ["one at the beginning of three", ["Xab", "Xcd", "Xef"]],
    ["what would leave but one paragraph", ["aX", "bX", "cX"]],
    ["what is all that the documents have", ["X", "X", "X"]],
    ["nothing", []],
  ])("leaves %s alone", (_, documents) => {
    expect(find(documents)).toEqual({});
  });

  it("counts stories, not copies of one", () => {
    const heads = new Map([
      ["1", "0"],
      ["2", "0"],
    ]);
    expect(find(["abX", "abX", "abX"], heads)).toEqual({});
  });

  it("leaves a long line inside of five stories alone", () => {
    expect(find(["aXb", "cXd", "eXf", "gXh", "iXj"], new Map(), 300)).toEqual({});
  });
});

describe("hashLines", () => {
  const hash = (text: string, role: ParagraphRole = "TEXT") =>
    hashLines(text, [{ start: 0, end: text.length, role, sentences: [] }])[0];

  it("takes lines that differ in case, white space and figures alone for one", () => {
    expect(hash("Page 3 of  12")).toBe(hash("page 4 of 9"));
    expect(hash("Page 3")).not.toBe(hash("Side 3"));
  });

  it.each([
    ["a headline", "Talks open", "HEADLINE"],
    ["boilerplate that is known as such", "Read more", "BOILERPLATE"],
    ["a long paragraph", "word ".repeat(101), "TEXT"],
  ] as const)("gives none for %s", (_, text, role) => {
    expect(hash(text, role)).toBeNull();
  });
});
