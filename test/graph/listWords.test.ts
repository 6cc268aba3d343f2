import { describe, expect, it } from "vitest";
import { listWords } from "../../src/graph/listWords.ts";

describe("listWords", () => {
  it.each([
    ["stop words and names", "The envoys of Kyiv said that peace is near", ["envoys", "peace"]],
    ["numbers and words with digits", "3 tanks, a f16 and 2nd brigade", ["tanks", "brigade"]],
    ["possessives", "the bank's rates, the prisoners’ families", ["bank", "rates", "prisoners", "families"]],
    ["words of one and two letters", "x gas eu", ["gas"]],
    ["weekdays in lower case", "monday talks", ["talks"]],
    ["nothing", "", []],
  ])("leaves out %s", (_, text, expected) => {
    expect(listWords(text)).toEqual(expected);
  });

  it("takes letters with marks as one word, however they are encoded", () => {
    expect(listWords("cafe\u0301 café")).toEqual(["café", "café"]);
  });
});
