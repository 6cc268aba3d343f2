import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/model.ts";
import type { Name } from "../../bench/recognition/findNames.ts";
import { normalizeName } from "../../bench/recognition/normalizeName.ts";
import { addCounts, countSpans, toF1, toMacroF1, toMicroF1 } from "../../bench/recognition/scoreSpans.ts";

const NONE = { right: 0, gold: 0, predicted: 0 };

function name(start: number, end: number, kind: Kind = "PERSON"): Name {
  return { start, end, kind };
}

describe("countSpans", () => {
  it.each([
    ["the same span and kind as right", [name(0, 3)], [name(0, 3)], { right: 1, gold: 1, predicted: 1 }],
    ["a longer span as wrong", [name(0, 3)], [name(0, 5)], { right: 0, gold: 1, predicted: 1 }],
    ["a missed name as missed", [name(0, 3)], [], { right: 0, gold: 1, predicted: 0 }],
    ["nothing of nothing", [], [], NONE],
  ])("counts %s", (_, gold, predicted, counts) => {
    expect(countSpans(gold, predicted)).toEqual({ PERSON: counts, ORGANIZATION: NONE, LOCATION: NONE });
  });

  it("counts another kind as missed in one and wrong in the other", () => {
    expect(countSpans([name(0, 3)], [name(0, 3, "LOCATION")])).toEqual({
      PERSON: { right: 0, gold: 1, predicted: 0 },
      ORGANIZATION: NONE,
      LOCATION: { right: 0, gold: 0, predicted: 1 },
    });
  });

  it("drops predictions of kinds that are not scored", () => {
    expect(countSpans([], [name(0, 3, "GROUP")])).toEqual({ PERSON: NONE, ORGANIZATION: NONE, LOCATION: NONE });
  });
});

describe("the F1 of counts", () => {
  const counts = addCounts([
    countSpans([name(0, 3), name(5, 9)], [name(0, 3)]),
    countSpans([name(0, 3, "LOCATION")], [name(0, 3, "LOCATION"), name(7, 9, "LOCATION")]),
  ]);

  it("is by kind the harmonic mean of precision and recall", () => {
    expect(toF1(counts.PERSON)).toBeCloseTo((200 * 1) / 3);
    expect(toF1(NONE)).toBe(0);
  });

  it("is for micro that of all names and for macro the mean of the kinds", () => {
    expect(toMicroF1(counts)).toBeCloseTo((200 * 2) / 6);
    expect(toMacroF1(counts)).toBeCloseTo((2 / 3) * (200 / 3));
  });
});

describe("normalizeName", () => {
  it.each([
    ["a leading article", "the Kremlin", "Kremlin"],
    ["it with a capital", "The Hague", "Hague"],
    ["a possessive", "Ann 's", "Ann"],
    ["one with a curly apostrophe", "Ann ’s", "Ann"],
    ["a bare one", "the Lees '", "Lees"],
    ["no article that is the whole name", "The", "The"],
    ["no possessive that is part of a token", "Ann's", "Ann's"],
    ["no word that begins with the", "Theo Lee", "Theo Lee"],
  ])("drops %s", (_, words, left) => {
    const text = `so ${words} .`;
    const { start, end } = normalizeName(text, name(3, 3 + words.length));
    expect(text.slice(start, end)).toBe(left);
  });
});
