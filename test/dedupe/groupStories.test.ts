import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { groupStories } from "../../src/dedupe/groupStories.ts";
import { makePrint, prints } from "./makePrint.ts";

describe("groupStories", () => {
  it("finds no stories in nothing", () => {
    expect(groupStories([])).toEqual(new Map());
  });

  it("makes a document that nobody repeats its own head", () => {
    expect(groupStories([makePrint("a", { contentHash: "x" }), makePrint("b", { contentHash: "y" })])).toEqual(
      new Map([
        ["a", "a"],
        ["b", "b"],
      ]),
    );
  });

  it.each([
    ["the earlier date", { date: "2026-02-06" }, { date: "2026-02-05" }],
    ["a date over none", { date: null }, { date: "2026-02-05" }],
    ["the source that comes first by code point", { source: "\u{1F600}" }, { source: "\uFFFD" }],
    ["the earlier place in one source", { start: 10 }, { start: 9 }],
  ])("takes %s for the head", (_, later, earlier) => {
    const documents = [makePrint("a", later), makePrint("b", earlier)];
    expect(groupStories(documents)).toEqual(
      new Map([
        ["a", "b"],
        ["b", "b"],
      ]),
    );
  });

  it("gives the same stories in any order of documents", () => {
    fc.assert(
      fc.property(prints, (documents) => {
        const sorted = (map: ReadonlyMap<string, string>) => [...map].sort();
        expect(sorted(groupStories(documents.toReversed()))).toEqual(sorted(groupStories(documents)));
      }),
    );
  });

  it("makes every head its own head", () => {
    fc.assert(
      fc.property(prints, (documents) => {
        const heads = groupStories(documents);
        expect([...heads.values()].every((head) => heads.get(head) === head)).toBe(true);
      }),
    );
  });
});
