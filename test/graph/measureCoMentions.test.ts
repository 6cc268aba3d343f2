import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLikelihood, measureCoMentions, npmi } from "../../src/graph/measureCoMentions.ts";

describe("npmi", () => {
  it.each([
    // ln(0.2 / (0.4 · 0.25)) / -ln 0.2 = 0.6931 / 1.6094
    ["above chance", 20, 40, 25, 100, 0.430677],
    ["by chance", 10, 20, 50, 100, 0],
    // ln(0.01 / 0.25) / -ln 0.01 = -3.2189 / 4.6052
    ["below chance", 1, 50, 50, 100, -0.69897],
    ["neither without the other", 7, 7, 7, 100, 1],
    ["in all paragraphs", 5, 5, 5, 5, 1],
    ["in the only paragraph", 1, 1, 1, 1, 1],
  ])("is right for a pair %s", (_, both, ofA, ofB, total, expected) => {
    expect(npmi(both, ofA, ofB, total)).toBeCloseTo(expected, 6);
  });
});

describe("logLikelihood", () => {
  it.each([
    // Dunning (1993), table 1: "the swiss" 110, 2442, 111, 29114 has 270.72.
    ["Dunning's first bigram", 110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114, 270.72],
    ["a pair by chance", 10, 20, 50, 100, 0],
    // 2 · (5 ln 2 + 5 ln 2)
    ["a pair that splits the paragraphs in halves", 5, 5, 5, 10, 13.862944],
    ["a pair in all paragraphs", 5, 5, 5, 5, 0],
  ])("is right for %s", (_, both, ofA, ofB, total, expected) => {
    expect(logLikelihood(both, ofA, ofB, total)).toBeCloseTo(expected, 2);
  });
});

describe("measureCoMentions", () => {
  it("measures each pair, in order", () => {
    const paragraphs = {
      total: 10,
      byEntity: new Map([
        ["a", 5],
        ["b", 5],
        ["c", 2],
      ]),
    };
    const measures = measureCoMentions(
      [
        { a: "a", b: "b", weight: 5 },
        { a: "a", b: "c", weight: 1 },
      ],
      paragraphs,
    );
    expect(measures).toEqual([
      { npmi: npmi(5, 5, 5, 10), logLikelihood: logLikelihood(5, 5, 5, 10) },
      { npmi: npmi(1, 5, 2, 10), logLikelihood: logLikelihood(1, 5, 2, 10) },
    ]);
  });

  it("keeps any table within its bounds", () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), count, count, count, (both, onlyA, onlyB, neither) => {
        const table = [both, both + onlyA, both + onlyB, both + onlyA + onlyB + neither] as const;
        expect(Math.abs(npmi(...table))).toBeLessThanOrEqual(1);
        expect(logLikelihood(...table)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
