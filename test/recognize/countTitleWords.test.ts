import { describe, expect, it } from "vitest";
import { openLexicon } from "../../src/recognize/lexicon/openLexicon.ts";
import { countTitleWords } from "../../src/recognize/rules/countTitleWords.ts";

const lexicon = openLexicon();

describe("countTitleWords", () => {
  it.each([
    ["Prime Minister Ada Marlow", 2],
    ["Adm.", 1],
    ["Dr. Ada Marlow", 1],
    ["Vice-President Ada Marlow", 1],
    ["Ada Marlow", 0],
    ["Ada President", 0],
    ["", 0],
  ])("counts in %j %i", (name, count) => {
    expect(countTitleWords(lexicon, name)).toBe(count);
  });
});
