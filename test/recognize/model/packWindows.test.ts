import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packWindows, type CodedSentence } from "../../../src/recognize/model/packWindows.ts";

/** A sentence of units with so many pieces each; a piece's number is its unit's place. */
function makeSentence(sizes: readonly number[], base = 0): CodedSentence {
  const pieces: number[] = [];
  const heads: number[] = [];
  for (const [unit, size] of sizes.entries()) {
    heads.push(pieces.length);
    for (let i = 0; i < size; i++) pieces.push(100 + base + unit);
  }
  return { pieces, shapes: pieces, hints: pieces, heads };
}

const OPTIONS = { cls: 1, sep: 2, longest: 6 };

describe("packWindows", () => {
  it("packs whole sentences, as many as fit", () => {
    const windows = [...packWindows([makeSentence([1, 1]), makeSentence([2]), makeSentence([1])], OPTIONS)];
    expect(windows.map(({ pieces }) => pieces)).toEqual([
      [1, 100, 101, 100, 100, 2],
      [1, 100, 2],
    ]);
    expect(windows[0]?.units).toEqual([
      { sentence: 0, unit: 0, piece: 1 },
      { sentence: 0, unit: 1, piece: 2 },
      { sentence: 1, unit: 0, piece: 3 },
    ]);
  });

  it("cuts a sentence that is longer than a window between units, and a unit that is longer at its end", () => {
    const windows = [...packWindows([makeSentence([3, 3, 9])], OPTIONS)];
    expect(windows.map(({ pieces }) => pieces)).toEqual([
      [1, 100, 100, 100, 2],
      [1, 101, 101, 101, 2],
      [1, 102, 102, 102, 102, 2],
    ]);
  });

  it("makes nothing of nothing", () => {
    expect([...packWindows([], OPTIONS)]).toEqual([]);
    expect([...packWindows([makeSentence([])], OPTIONS)]).toEqual([]);
  });

  it("shows every unit once, in windows that are never too long", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })), (sizes) => {
        const sentences = sizes.map((own) => makeSentence(own));
        const windows = [...packWindows(sentences, OPTIONS)];
        for (const { pieces } of windows) expect(pieces.length).toBeLessThanOrEqual(6);
        expect(windows.flatMap(({ units }) => units.map(({ sentence, unit }) => [sentence, unit]))).toEqual(
          sizes.flatMap((own, sentence) => own.map((_, unit) => [sentence, unit])),
        );
      }),
    );
  });
});
