import { describe, expect, it } from "vitest";
import { toNameKey } from "../../src/resolve/toNameKey.ts";

describe("toNameKey", () => {
  it.each([
    ["letter case", "NATO", "nato"],
    ["kinds of white space", "Steve\u00a0 Witkoff", "steve witkoff"],
    ["hyphens", "Kim Jong-un", "kim jong un"],
    ["a possessive", "Witkoff’s", "witkoff"],
    ["a possessive of s", "James'", "james"],
    ["closing punctuation", "Acme Inc.,", "acme inc"],
    ["compatibility forms", "ＮＡＴＯ", "nato"],
    ["well-known names of one country", "U.S.", "united states"],
  ])("ignores %s", (_, name, key) => {
    expect(toNameKey(name)).toBe(key);
  });

  it.each([
    ["accents", "Malmö"],
    ["inner punctuation", "AT&T"],
    ["a name of nothing else", "?!"],
  ])("keeps %s", (_, name) => {
    expect(toNameKey(name)).toBe(name.toLowerCase());
  });
});
