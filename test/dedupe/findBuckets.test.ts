import { describe, expect, it } from "vitest";
import { findBuckets } from "../../src/dedupe/findBuckets.ts";
import { SIGNATURE_LENGTH } from "../../src/dedupe/signShingles.ts";

function list(signatures: readonly (readonly number[])[]) {
  const { count, starts, buckets } = findBuckets(Uint16Array.from(signatures.flat()));
  return { count, of: signatures.map((_, i) => [...buckets.subarray(starts[i], starts[i + 1])]) };
}

/** All values differ from those of others, but for the band given. */
function sign(own: number, band?: number, value = 0): readonly number[] {
  return Array.from({ length: SIGNATURE_LENGTH }, (_, i) => (Math.floor(i / 2) === band ? value : 1000 * own + i));
}

describe("findBuckets", () => {
  it("finds none in nothing and in signatures that have nothing in common", () => {
    expect(list([])).toEqual({ count: 0, of: [] });
    expect(list([sign(1), sign(2)])).toEqual({ count: 0, of: [[], []] });
  });

  it("puts signatures with an equal band into one bucket", () => {
    expect(list([sign(1, 3), sign(2), sign(3, 3), sign(4, 3, 7), sign(5, 4), sign(6, 4)])).toEqual({
      count: 2,
      of: [[0], [], [0], [], [1], [1]],
    });
  });

  it("puts equal signatures together in every band", () => {
    expect(list([sign(1), sign(1)]).of.map((buckets) => buckets.length)).toEqual([64, 64]);
  });
});
