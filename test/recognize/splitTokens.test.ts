import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTokens } from "../../src/recognize/rules/splitTokens.ts";

describe("splitTokens", () => {
  const toTexts = (text: string): string[] =>
    splitTokens(text, { start: 0, end: text.length }).map((token) => token.text);

  it.each([
    ["possessives apart", "Poland’s king's", ["Poland", "’s", "king", "'s"]],
    ["inner apostrophes together", "O’Brien don't", ["O’Brien", "don't"]],
    ["dotted acronyms together", "the U.S. and J. Smith", ["the", "U.S.", "and", "J.", "Smith"]],
    ["hyphens apart", "US-led Jong-un", ["US", "-", "led", "Jong", "-", "un"]],
    ["accents and scripts as letters", "Türkiye Москва 北京", ["Türkiye", "Москва", "北京"]],
    ["emoji whole", "😀a", ["😀", "a"]],
    ["the platform X from its full stop", "on X.", ["on", "X", "."]],
    ["no-break spaces as space", "a\u00a0b", ["a", "b"]],
    ["nothing", "", []],
  ])("splits %s", (_, text, expected) => {
    expect(toTexts(text)).toEqual(expected);
  });

  it("leaves out nothing but white space", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toTexts(text).join("")).toBe(text.replace(/\s+/g, ""));
      }),
    ));

  it("gives offsets into the whole text", () => {
    expect(splitTokens("ab Cd ef", { start: 3, end: 5 })).toEqual([
      { start: 3, end: 5, text: "Cd", lower: "cd", shape: "NAME", tied: false },
    ]);
  });
});
