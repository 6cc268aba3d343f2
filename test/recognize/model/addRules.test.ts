import { describe, expect, it } from "vitest";
import { addRules } from "../../../src/recognize/model/addRules.ts";
import type { Label } from "../../../src/recognize/model/openDecoder.ts";
import type { Kind } from "../../../src/model.ts";

const LABELS: readonly (Label | null)[] = [
  null,
  { place: "B", kind: "per" },
  { place: "I", kind: "per" },
  { place: "B", kind: "loc" },
];
const UNITS = [0, 4, 11, 16].map((start) => ({ start, end: start + 3 }));

/** What is added to four units, each a row of four labels, for a name from 4 to 14. */
function add(kind: Kind, weight: number, from = 0): readonly number[][] {
  const scores = new Float32Array(UNITS.length * LABELS.length);
  const mention = { start: 4, end: 14, kind, weight, text: "", paragraph: 0, sentence: 0 };
  addRules(scores, UNITS, LABELS, [mention], from);
  return UNITS.map((_, unit) => [...scores.subarray(unit * 4, unit * 4 + 4)]);
}

describe("addRules", () => {
  it("speaks for the labels of a name, the first unit's and the others', and for no name elsewhere", () => {
    expect(add("PERSON", 3)).toEqual([
      [1, 0, 0, 0],
      [0, 6, 0, 0],
      [0, 0, 6, 0],
      [1, 0, 0, 0],
    ]);
  });

  it("speaks the louder the surer the rules are", () => {
    expect([0, 1, 2, 3].map((weight) => add("LOCATION", weight)[1]?.[3])).toEqual([0, 0.5, 2, 6]);
  });

  it("says nothing of kinds that the network does not know", () => {
    expect(add("LAW", 3)[1]).toEqual([0, 0, 0, 0]);
  });

  it("leaves out findings before the one it begins with", () => {
    expect(add("PERSON", 3, 1)[1]).toEqual([1, 0, 0, 0]);
  });
});
