import { describe, expect, it } from "vitest";
import { bootstrapLead } from "../../bench/recognition/bootstrap.ts";
import type { Counts } from "../../bench/recognition/scoreSpans.ts";

/** A document of ten names a kind, of which so many were found and nothing else. */
function found(right: number): Counts {
  const count = { right, gold: 10, predicted: right };
  return { PERSON: count, ORGANIZATION: count, LOCATION: count };
}

describe("bootstrapLead", () => {
  const mixed = {
    ours: Array.from({ length: 40 }, (_, i) => found(5 + (i % 5))),
    theirs: Array.from({ length: 40 }, (_, i) => found(4 + (i % 6))),
  };

  it("gives the same interval for the same seed and another for another", () => {
    const first = bootstrapLead([mixed]);
    expect(bootstrapLead([mixed])).toEqual(first);
    expect(bootstrapLead([mixed], { seed: 2 })).not.toEqual(first);
  });

  it("puts the lead inside its interval", () => {
    const { lead, low, high } = bootstrapLead([mixed]);
    expect(low).toBeLessThan(lead);
    expect(high).toBeGreaterThan(lead);
  });

  it("gives the mean over the sets, however large each is", () => {
    const all = { ours: [found(10)], theirs: [found(0)] };
    const none = { ours: [found(5), found(5), found(5)], theirs: [found(5), found(5), found(5)] };
    expect(bootstrapLead([all, none])).toEqual({ lead: 50, low: 50, high: 50 });
  });

  it("pairs the documents: two equal systems never differ", () => {
    expect(bootstrapLead([{ ours: mixed.ours, theirs: mixed.ours }])).toEqual({ lead: 0, low: 0, high: 0 });
  });

  it("refuses systems that did not see the same documents", () => {
    expect(() => bootstrapLead([{ ours: [found(1)], theirs: [] }])).toThrow(
      "Both must have the same documents, but there are 1 and 0.",
    );
  });
});
