import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { splitSentences } from "../../src/segment/splitSentences.ts";

function split(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["titles", "Dr. Smith met Lt. Gen. Alekseev.", "He left."],
    ["initials", "J. Edgar Hoover met George W. Bush.", "He left."],
    ["U.S. before a name", "U.S. President Trump spoke.", "He left."],
    ["U.S. at the end", "He flew to the U.S.", "The talks failed."],
    ["dates", "They met on Jan. 5 and on Feb. 6.", "He left."],
    ["a number after No.", "It was No. 5.", "He left."],
    ["decimals and domains", "It rose 3.5 percent on example.org.", "He left."],
    ["companies", "Foo Inc. Chairman Roe and Bar Ltd. agreed.", "He left."],
    ["saints and streets", "She lives in St. Petersburg.", "He left."],
    ["dots in the middle", "“Russophobia… is a price,” he said.", "He left."],
    ["a question inside a sentence", "“Why not?” he asked.", "“Why?” Putin asked."],
    ["a list's number", "1. First comes this.", "Then that."],
    ["a quotation that closes after the stop", "He said “we are ready.”", "Next came Trump."],
    ["brackets", "(It was late.)", "He left."],
    ["no-break spaces", "He left.", "\u00A0She stayed."],
    ["Latin abbreviations", "Some, e.g. Poland, agreed.", "He left."],
    ["Cyrillic", "В 2014 г. Путин приехал в г. Москва.", "Он уехал."],
    ["German dates", "Am 5. Februar kam er.", "Dann ging er."],
    ["times of day", "He came at 5 p.m. Moscow time.", "He left."],
    ["a question", "Did he?", "He did."],
  ])("knows %s", (_, first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second.trim()]);
  });

  it("needs no space after a Chinese stop", () => {
    expect(split("习近平说。“好的！”会谈结束。")).toEqual(["习近平说。", "“好的！”", "会谈结束。"]);
  });

  it("takes a line end for a space", () => {
    expect(split("He came\nand went. She\nstayed.")).toEqual(["He came\nand went.", "She\nstayed."]);
  });

  it("finds none in white space, and stays inside the paragraph", () => {
    expect(split(" \u00A0\n")).toEqual([]);
    expect(splitSentences("A b. C d. E f.", { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it("tiles any text but for white space", () => {
    const unit = fc.constantFrom(
      "a",
      "B",
      "U.S",
      ".",
      "?",
      "…",
      "。",
      "”",
      '"',
      "(",
      " ",
      "\n",
      "\u00A0",
      "1",
      "г",
      "😀",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let end = 0;
        for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          const words = text.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe("");
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
