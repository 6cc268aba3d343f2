import { describe, expect, it } from "vitest";
import { openWordList } from "../../src/recognize/lexicon/openWordList.ts";

describe("openWordList", () => {
  const isWord = openWordList();

  it.each([
    ["the first word", "aa", true],
    ["the last word", "zzzs", true],
    ["a word", "participants", true],
    ["a name", "witkoff", false],
    ["the beginning of a word", "particip", false],
    ["nothing", "", false],
    ["a word that sorts after all", "\u{10ffff}", false],
    ["a line end", "\n", false],
  ])("finds or misses %s", (_, word, expected) => {
    expect(isWord(word)).toBe(expected);
  });
});
