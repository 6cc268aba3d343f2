import { describe, expect, it } from "vitest";
import { decodeHtml } from "../../../src/read/html/decodeHtml.ts";
import { isHtml } from "../../../src/read/html/isHtml.ts";
import { encodeAs, encodeWide } from "../encodeAs.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeHtml", () => {
  it.each([
    [
      "what the page declares",
      encodeAs("windows-1251", `<meta charset="windows-1251"><p>Они встретились`),
      "windows-1251",
      "Они",
    ],
    [
      "an older way to declare",
      encodeAs("iso-8859-1", `<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>Müller`),
      "windows-1252",
      "Müller",
    ],
    [
      "an XML declaration",
      encodeAs("iso-8859-2", `<?xml version="1.0" encoding="ISO-8859-2"?><p>Łódź`),
      "iso-8859-2",
      "Łódź",
    ],
    ["valid UTF-8 before another declaration", utf8(`<meta charset="latin1"><p>Müller`), "utf-8", "Müller"],
    ["a byte order mark before all", utf8(`\uFEFF<meta charset="windows-1251"><p>Müller`), "utf-8", "Müller"],
    ["UTF-16 without a mark", encodeWide(`<meta charset="utf-16"><p>Müller and others`, true), "utf-16le", "Müller"],
    [
      "a guess where the declaration is unknown",
      encodeAs("windows-1251", `<meta charset="nonsense"><p>${"Они встретились в городе. ".repeat(9)}`),
      "windows-1251",
      "Они",
    ],
    [
      "a guess where the declaration is proven wrong",
      encodeAs("windows-1251", `<meta charset="utf-8"><p>${"Они встретились в городе. ".repeat(40)}`),
      "windows-1251",
      "Они",
    ],
  ])("goes by %s", (_, bytes, encoding, word) => {
    const decoded = decodeHtml(bytes);
    expect([decoded.encoding, decoded.text.includes(word)]).toEqual([encoding, true]);
  });
});

describe("isHtml", () => {
  it.each([
    ["<!DOCTYPE html><p>x", true],
    ["\n <!-- saved --> <html lang=en>", true],
    [`<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">`, true],
    ["A page begins with <html> as a rule.", false],
    ["<!doctype book>", false],
    ["<!-- never ends", false],
    ["<htmlx>", false],
    ["", false],
  ])("tells %j: %j", (text, is) => {
    expect(isHtml(text)).toBe(is);
  });
});
