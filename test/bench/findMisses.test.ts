import { describe, expect, it } from "vitest";
import { findMisses } from "../../bench/findMisses.ts";

describe("findMisses", () => {
  const floors = { open: { macroLead: 3, "a/b": 1 }, leaks: { most: { most: 0 } } };

  it("finds nothing where all figures hold", () => {
    expect(findMisses(floors, "open", { macroLead: 3, a: { b: 2 } })).toEqual([]);
    expect(findMisses(floors, "leaks", { most: 0 })).toEqual([]);
    expect(findMisses(floors, "unknown", {})).toEqual([]);
  });

  it("says which figure is below its floor or above its most", () => {
    expect(findMisses(floors, "open", { macroLead: 2.9, a: { b: 1 } })).toEqual([
      "open: macroLead is 2.9, below its floor of 3.",
    ]);
    expect(findMisses(floors, "leaks", { most: 1 })).toEqual(["leaks: most is 1, above its most of 0."]);
  });

  it("takes a figure that was not measured for a miss", () => {
    expect(findMisses(floors, "open", { macroLead: 3 })).toEqual(["open: a/b is undefined, below its floor of 1."]);
    expect(findMisses(floors, "open", { macroLead: Number.NaN, a: { b: 1 } })).toHaveLength(1);
  });
});
