import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trimSpan } from "../../../src/recognize/model/trimSpan.ts";

function trim(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe("trimSpan", () => {
  it.each([
    ["the Kremlin", "Kremlin", "the article"],
    ["The Hague", "Hague", "an article in capitals too: which names keep theirs, resolution knows"],
    ["Putin’s", "Putin", "a possessive ending"],
    ["Lloyds'", "Lloyds", "the possessive of a plural"],
    ["the U.S.'s", "U.S.", "both, and an abbreviation keeps its stop"],
    ["Acme Corp.", "Acme Corp.", "an abbreviation"],
    ["“Ada", "Ada", "a quotation mark without its other half"],
    ["Bank (Cyprus)", "Bank (Cyprus)", "a pair of brackets"],
    ["Bank (Cyprus", "Bank (Cyprus", "a bracket inside is not at its end"],
    ["(Cyprus", "Cyprus", "half a pair at the start"],
    ["\u00a0– Ada Marlow,\n", "Ada Marlow", "marks and white space"],
    ["’s", "", "nothing but an ending"],
    ["the", "", "a name that is an article"],
    ["Harbour Courier of", "Harbour Courier", "a small word at the end"],
    ["Motel On", "Motel On", "a word that is written large is no small one"],
    ["In Oslo", "Oslo", "a small word at the start, large for its place"],
    ["", "", "nothing"],
  ])("makes of %j %j: %s", (text, wanted) => {
    expect(trim(text)).toBe(wanted);
  });

  it("leaves what it has trimmed as it is, inside what it was given", () => {
    const word = fc.constantFrom("the ", "The", "'s", "’", "(", ")", "“", "”", '"', " ", "-", ".", "Ada", "é", "😀");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join("");
        expect(text).toContain(trim(text));
        expect(trim(trim(text))).toBe(trim(text));
      }),
    );
  });
});
