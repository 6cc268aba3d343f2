import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { escapeXml } from "../../src/export/escapeXml.ts";

describe("escapeXml", () => {
  it.each([
    ["leaves plain text alone", "Steve Witkoff, é 😀 Лавров", "Steve Witkoff, é 😀 Лавров"],
    ["gives nothing for nothing", "", ""],
    ["escapes markup", `a & b < c > "d"`, "a &amp; b &lt; c &gt; &quot;d&quot;"],
    ["escapes what is escaped already", "&amp;", "&amp;amp;"],
    ["keeps tabs and line ends", "a\tb\nc\r", "a&#9;b&#10;c&#13;"],
    ["replaces control characters", "a\0b\x1Bc", "a\uFFFDb\uFFFDc"],
    ["replaces lone surrogates, not pairs", "\uD83D 😀 \uDE00", "\uFFFD 😀 \uFFFD"],
    ["replaces the two units that are no characters", "\uFFFE\uFFFF", "\uFFFD\uFFFD"],
  ])("%s", (_, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it("gives back any text through a parser, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anyUnits(), (text, units) => {
        expect(readAttribute(`<a b="${escapeXml(text)}"/>`)).toBe(replaceIllegal(text));
        expect(readAttribute(`<a b="${escapeXml(units)}"/>`)).toBe(replaceIllegal(units));
      }),
    );
  });
});

/** Lone surrogates and all. */
function anyUnits(): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0xd7ff, max: 0xffff }));
  return fc.array(unit).map((units) => String.fromCharCode(...units));
}

/** By the production Char of XML 1.0, one code point at a time. */
function replaceIllegal(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const isLegal =
      [0x9, 0xa, 0xd].includes(point) ||
      (point >= 0x20 && point <= 0xd7ff) ||
      (point >= 0xe000 && point <= 0xfffd) ||
      point >= 0x10000;
    return isLegal ? character : "\uFFFD";
  }).join("");
}

function readAttribute(xml: string): string {
  const parser = new SaxesParser();
  let value = "";
  parser.on("opentag", (tag) => {
    value = tag.attributes["b"] ?? "";
  });
  parser.write(xml).close();
  return value;
}
