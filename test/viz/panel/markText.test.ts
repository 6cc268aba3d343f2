import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markText } from "../../../viz/panel/markText.ts";

describe("markText", () => {
  it("cuts the text at its highlights", () => {
    const highlights = [
      { start: 18, end: 21 },
      { start: 10, end: 13 },
    ];
    expect(markText("Ada met Bob.", highlights, 10)).toEqual([
      { text: "Ada", highlight: { start: 10, end: 13 } },
      { text: " met ", highlight: null },
      { text: "Bob", highlight: { start: 18, end: 21 } },
      { text: ".", highlight: null },
    ]);
  });

  it("gives back the whole text, whatever the highlights", () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 20 }), end: fc.integer({ min: -3, max: 20 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), fc.array(span), (text, highlights) => {
        const pieces = markText(text, highlights);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { text: words, highlight } of pieces) {
          if (highlight) expect(words).toBe(text.slice(highlight.start, highlight.end));
        }
      }),
    );
  });
});
