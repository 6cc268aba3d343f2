import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShape, SHAPES } from "../../../src/recognize/model/findShape.ts";
import { openWordPiece, type WordPiece } from "../../../src/recognize/model/openWordPiece.ts";
import { splitUnits } from "../../../src/recognize/model/splitUnits.ts";

interface Example {
  readonly text: string;
  readonly units: readonly { readonly span: [number, number]; readonly pieces: string[]; readonly shape: string }[];
}

const ROOT = new URL("../../../", import.meta.url);
const vocabulary = readFileSync(new URL("models/recognizer/vocab.txt", ROOT), "utf8").trimEnd().split("\n");
function open(pieces: readonly string[], options = {}): WordPiece {
  const wordPiece = openWordPiece(pieces, options);
  if (typeof wordPiece === "string") throw new Error(wordPiece);
  return wordPiece;
}

const examples = JSON.parse(readFileSync(new URL("test/golden/wordpiece.json", ROOT), "utf8")) as readonly Example[];

describe("the tokenizer", () => {
  it.each(examples)("splits as the one that the network was trained with: $text", ({ text, units }) => {
    const wordPiece = open(vocabulary);
    const ours = [...splitUnits(text, { start: 0, end: text.length })].map(({ start, end }) => {
      const unit = text.slice(start, end);
      const pieces = wordPiece.split(unit).map((id) => vocabulary[id]);
      return { span: [start, end], pieces, shape: SHAPES[findShape(unit)] };
    });
    expect(ours).toEqual(units);
  });

  it("keeps capitals and accents for a vocabulary that has them", () => {
    const wordPiece = open(["[UNK]", "[CLS]", "[SEP]", "É", "##a", "e"], { isUncased: false });
    expect(["Éa", "éa", "e"].map((unit) => wordPiece.split(unit))).toEqual([[3, 4], [0], [5]]);
  });

  it("refuses a vocabulary without its marks", () => {
    expect(openWordPiece(["[UNK]", "a"])).toBe("its vocabulary must hold [CLS] and [SEP], but does not");
  });
});

describe("splitUnits", () => {
  it("leaves out white space alone, and never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const units = [...splitUnits(text, { start: 0, end: text.length })];
        let at = 0;
        for (const { start, end } of units) {
          expect(text.slice(at, start)).toMatch(/^[\s\x1c-\x1f\x85]*$/u);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\x1c-\x1f\x85]*$/u);
      }),
    );
  });
});
