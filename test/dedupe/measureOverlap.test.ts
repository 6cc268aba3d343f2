import { describe, expect, it } from "vitest";
import { isReprint, measureOverlap } from "../../src/dedupe/measureOverlap.ts";
import { countAgreeing } from "../../src/dedupe/signShingles.ts";
import { makePrint, makeText } from "./makePrint.ts";

const A = makeText("a", 400);

describe("measureOverlap", () => {
  it.each([
    ["the whole of the same text", A, A, { containment: 1, coverage: 1, ratio: 1 }],
    ["nothing of another", A, makeText("b", 400), { containment: 0, coverage: 0, ratio: 1 }],
    ["the whole of a cut", A, makeText("a", 201), { containment: 1, coverage: 1, ratio: 0.5 }],
  ])("finds %s", (_, one, other, overlap) => {
    expect(measureOverlap(makePrint(one), makePrint(other))).toMatchObject(overlap);
    expect(measureOverlap(makePrint(other), makePrint(one))).toMatchObject(overlap);
  });

  it("tells a paragraph in common from an edit that leaves as much", () => {
    // Every fifth word: 0.4 of the shingles stay.
    const edited = A.replaceAll(/a(\d*)[05]\b/g, "x$1");
    const shared = `${makeText("a", 160)}\n\n${makeText("b", 240)}`;
    const [edit, share] = [edited, shared].map((text) => measureOverlap(makePrint(A), makePrint(text)));
    expect([edit?.containment, share?.containment].map((value) => value?.toFixed(1))).toEqual(["0.4", "0.4"]);
    expect([edit && isReprint(edit), share && isReprint(share)]).toEqual([true, false]);
  });

  it("finds in samples of long documents what is in the whole", () => {
    const [whole, half] = [makePrint(makeText("long", 200_000)), makePrint(makeText("long", 100_000))];
    const { containment, coverage, ratio, shared } = measureOverlap(whole, half);
    expect([containment, coverage, ratio.toFixed(2)]).toEqual([1, 1, "0.50"]);
    expect(shared / 100_000).toBeCloseTo(1, 1);
  });
});

describe("countAgreeing", () => {
  it.each([1, 0.5, 0.2, 0])("tells what share of all shingles two texts have in common: %d", (share) => {
    // Of 4000 shingles together.
    const rest = (4000 - 4000 * share) / 2;
    const common = share > 0 ? makeText("both", 4000 * share + 2) : "";
    const [one, other] = ["a", "b"].map((name) => makePrint(`${common}\n\n${makeText(name, rest + 2)}`));
    const agreeing = countAgreeing(Uint16Array.from([...(one?.signature ?? []), ...(other?.signature ?? [])]), 0, 1);
    // Three deviations of 128 draws.
    expect(Math.abs(agreeing / 128 - share)).toBeLessThanOrEqual(3 * Math.sqrt((share * (1 - share)) / 128) + 0.01);
  });
});
