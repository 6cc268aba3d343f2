import { describe, expect, it } from "vitest";
import { partIdeographs } from "../../src/store/partIdeographs.ts";

describe("partIdeographs", () => {
  it.each([
    ["", "", "nothing"],
    ["Ann Lee, Київ, مجلس", "Ann Lee, Київ, مجلس", "letters that words are spelled with stay together"],
    ["李明 met", " 李  明  met", "each ideograph stands alone"],
    ["かナ", " か  ナ ", "so does each kana"],
    ["𠀀", " 𠀀 ", "also beyond U+FFFF"],
  ])("makes of %j %j: %s", (text, parted) => expect(partIdeographs(text)).toBe(parted));
});
