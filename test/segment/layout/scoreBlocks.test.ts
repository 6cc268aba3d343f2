import { describe, expect, it } from "vitest";

import type { GatedUnit, LayoutModel, Matrix } from "../../../src/segment/layout/openLayoutModel.ts";
import { scoreBlocks } from "../../../src/segment/layout/scoreBlocks.ts";

function matrix(...rows: readonly (readonly number[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]?.length ?? 0, values: Float32Array.from(rows.flat()) };
}

/** Reset, update and new gate of one unit for one input; 0 leaves a gate half open. */
function unit(input: number, state: number): GatedUnit {
  const bias = matrix([0], [0], [0]);
  return { input: matrix([0], [0], [input]), state: matrix([0], [0], [state]), inputBias: bias, stateBias: bias };
}

const MODEL: LayoutModel = {
  features: new Map([
    ["a", 0],
    ["b", 1],
    ["minus", 2],
  ]),
  embedding: matrix([1], [2], [-5]),
  bias: matrix([0]),
  forward: unit(1, 1),
  backward: unit(1, 0),
  output: matrix([1, 0, 0], [0, 1, 0], [0, 0, 1]),
  outputBias: matrix([0], [0], [0.5]),
  transitions: matrix([0]),
  first: matrix([0]),
  fingerprint: "",
};

const round = (scores: readonly Float64Array[]) =>
  scores.map((row) => [...row].map((score) => Number(score.toFixed(4))));

describe("scoreBlocks", () => {
  it("adds what the features say, nothing below 0, and passes over those it does not know", () => {
    const own = scoreBlocks([["a", "b"], ["minus"], ["unknown"], []], MODEL).map((row) => row[2]);
    expect(own).toEqual([3.5, 0.5, 0.5, 0.5]);
  });

  it("reads the page forwards and backwards", () => {
    // Half of tanh(1), then half of tanh(0 + half of it) and half of what was held.
    const first = Math.tanh(1) / 2;
    const second = Math.tanh(first / 2) / 2 + first / 2;
    expect(round(scoreBlocks([["a"], []], MODEL))).toEqual(
      round([Float64Array.of(first, Math.tanh(1) / 2, 1.5), Float64Array.of(second, 0, 0.5)]),
    );
  });

  it("gives nothing for nothing, and a row for every block of a long page", () => {
    expect(scoreBlocks([], MODEL)).toEqual([]);
    expect(
      scoreBlocks(
        Array.from({ length: 4001 }, () => ["a"]),
        MODEL,
      ),
    ).toHaveLength(4001);
  });
});
