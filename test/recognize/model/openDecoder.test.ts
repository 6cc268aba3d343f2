import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDecoder, type Label } from "../../../src/recognize/model/openDecoder.ts";

const LABELS: readonly (Label | null)[] = [
  null,
  { place: "B", kind: "per" },
  { place: "I", kind: "per" },
  { place: "B", kind: "org" },
  { place: "I", kind: "org" },
];

/** A row of scores a unit, 9 for the wanted label. */
function toScores(...wanted: readonly number[]): Float32Array {
  return new Float32Array(wanted.flatMap((label) => LABELS.map((_, i) => (i === label ? 9 : 0))));
}

const spansOf = (scores: Float32Array, options = {}) =>
  openDecoder(LABELS, options)(scores).map(({ start, end, kind }) => [start, end, kind]);

describe("openDecoder", () => {
  it("finds names of several units, and two that stand side by side", () => {
    expect(spansOf(toScores(1, 2, 1, 0, 3, 4, 4))).toEqual([
      [0, 2, "per"],
      [2, 3, "per"],
      [4, 7, "org"],
    ]);
    expect(spansOf(new Float32Array())).toEqual([]);
  });

  it("lets no name go on that did not begin", () => {
    const scores = toScores(0, 2, 0);
    scores[5 + 1] = 8;
    expect(spansOf(scores)).toEqual([[1, 2, "per"]]);
  });

  it("lets a name begin inside where the model is one that writes so", () => {
    expect(spansOf(toScores(0, 2, 2, 4), { mayBeginInside: true })).toEqual([
      [1, 3, "per"],
      [3, 4, "org"],
    ]);
  });

  it("tells how sure it is", () => {
    const [name] = openDecoder(LABELS)(new Float32Array([0, 2, 0, 0, 0]));
    const share = (Math.exp(2) + 1) / (Math.exp(2) + 4);
    expect(name?.certainty).toBeCloseTo(share, 5);
  });

  it("gives spans in order, without overlap, for any scores", () => {
    const score = fc.float({ noNaN: true, min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score, score, score), { maxLength: 12 }), (rows) => {
        let at = 0;
        for (const { start, end, certainty } of openDecoder(LABELS)(new Float32Array(rows.flat()))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(certainty).toBeLessThanOrEqual(1.000001);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});
