import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findTimeExpressions } from "../../src/segment/findTimeExpressions.ts";
import { splitSentences } from "../../src/segment/splitSentences.ts";
import type { ParagraphRole } from "../../src/model.ts";

/** A Thursday. */
const DAY = "2026-02-05";

function find(text: string, date: string | null = DAY, role: ParagraphRole = "TEXT") {
  const span = { start: 0, end: text.length };
  return findTimeExpressions(text, [{ ...span, role, sentences: splitSentences(text, span) }], date);
}

function show(text: string, date: string | null = DAY): readonly string[] {
  return find(text, date).map((found) => `${text.slice(found.start, found.end)} = ${found.date}`);
}

describe("findTimeExpressions", () => {
  it.each([
    ["a weekday looks back", "He left on Monday.", ["on Monday = 2026-02-02"]],
    ["the article's own weekday is its own day", "He said so on Thursday.", ["on Thursday = 2026-02-05"]],
    ["the last one is a week before it", "He said so last Thursday.", ["last Thursday = 2026-01-29"]],
    ["what is to come looks ahead", "The council will vote on Monday.", ["on Monday = 2026-02-09"]],
    ["so does what stands first", "On Monday, they will meet.", ["On Monday = 2026-02-09"]],
    ["what was said is past", "He said on Monday that they will meet.", ["on Monday = 2026-02-02"]],
    ["what would be is ahead", "She said that a ferry would run from Friday.", ["from Friday = 2026-02-06"]],
    ["what is set is ahead", "Talks are set to resume on Wednesday.", ["on Wednesday = 2026-02-11"]],
    ["the next one is never today", "It opens next Thursday.", ["next Thursday = 2026-02-12"]],
    ["a part of the day belongs to it", "It began Tuesday evening.", ["Tuesday evening = 2026-02-03"]],
    [
      "words of their own",
      "Yesterday it rained, tomorrow it may not.",
      ["Yesterday = 2026-02-04", "tomorrow = 2026-02-06"],
    ],
    ["the longer words win", "He left the day before yesterday.", ["the day before yesterday = 2026-02-03"]],
    [
      "days are counted back",
      "Two days ago, and 10 days ago.",
      ["Two days ago = 2026-02-03", "10 days ago = 2026-01-26"],
    ],
    [
      "a day without a year is the nearest",
      "From December 31 to March 1.",
      ["December 31 = 2025-12-31", "March 1 = 2026-03-01"],
    ],
    ["a full date stands for itself", "On February 3, 2024, it began.", ["February 3, 2024 = 2024-02-03"]],
    [
      "so does one in figures",
      "Since 2024-02-03 and 3 Feb. 2024.",
      ["2024-02-03 = 2024-02-03", "3 Feb. 2024 = 2024-02-03"],
    ],
    [
      "German",
      "Am Montag und am 3. Februar, auch gestern.",
      ["Am Montag = 2026-02-02", "3. Februar = 2026-02-03", "gestern = 2026-02-04"],
    ],
    [
      "Russian",
      "В среду, 3 марта 2026 года, и вчера.",
      ["В среду = 2026-02-04", "3 марта 2026 = 2026-03-03", "вчера = 2026-02-04"],
    ],
    ["no such day in the calendar", "On 2026-02-30.", ["2026-02-30 = null"]],
  ])("%s", (_, text, found) => {
    expect(show(text)).toEqual(found);
  });

  it.each([
    ["a holiday", "Good Friday was quiet."],
    ["a newspaper", "the Sunday Times reported"],
    ["a habit", "They met on Fridays."],
    ["a month and year", "May 2026 was warm."],
    ["a verb", "Only 5 may attend, and it may 5 times rain."],
    ["no day of a month", "March 45"],
    ["part of a word", "todayish Mondayish"],
    ["nothing", ""],
  ])("leaves %s alone", (_, text) => {
    expect(show(text)).toEqual([]);
  });

  it("resolves only what stands for itself where the article has no date", () => {
    expect(show("On Monday and on May 1, not on May 1, 2024, nor yesterday.", null)).toEqual([
      "On Monday = null",
      "May 1 = null",
      "May 1, 2024 = 2024-05-01",
      "yesterday = null",
    ]);
  });

  it("leaves boilerplate alone", () => {
    expect(find("Yesterday", DAY, "BOILERPLATE")).toEqual([]);
  });

  it("finds spans in order, without overlap, inside any text", () => {
    const words = fc.constantFrom(
      "on ",
      "last ",
      "Monday",
      " May",
      " 5",
      ", 2026",
      "2026-02-05",
      "yesterday",
      ". ",
      "é😀",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(DAY, null), (pieces, date) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of find(text, date)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
