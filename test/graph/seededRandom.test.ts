import { expect, describe, it } from "vitest";
import { seededRandom } from "../../src/graph/seededRandom.ts";

const draw = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed));

describe("seededRandom", () => {
  it("draws the same numbers for one seed and others for another", () => {
    expect(draw(1, 5)).toEqual(draw(1, 5));
    expect(draw(2, 5)).not.toEqual(draw(1, 5));
  });

  it("spreads its numbers evenly from 0 to 1", () => {
    const numbers = draw(7, 10_000);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(inside).toBeGreaterThan(900);
      expect(inside).toBeLessThan(1100);
    }
  });
});
