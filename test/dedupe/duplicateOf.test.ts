import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { duplicateOf } from "../../src/dedupe/duplicateOf.ts";
import { groupStories } from "../../src/dedupe/groupStories.ts";
import { makePrint, prints } from "./makePrint.ts";

describe("duplicateOf", () => {
  it("names the head in the same source, and none for the head", () => {
    const documents = [makePrint("a"), makePrint("b", { start: 5 }), makePrint("c", { start: 9 })];
    expect(duplicateOf(documents, groupStories(documents))).toEqual(
      new Map([
        ["a", null],
        ["b", "a"],
        ["c", "a"],
      ]),
    );
  });

  it("names an earlier copy in the same source where the head stands in another", () => {
    const documents = [
      makePrint("head", { source: "a" }),
      makePrint("first", { source: "b", start: 0 }),
      makePrint("again", { source: "b", start: 7 }),
    ];
    expect(duplicateOf(documents, groupStories(documents))).toEqual(
      new Map([
        ["head", null],
        ["first", "head"],
        ["again", "first"],
      ]),
    );
  });

  it("names a document of the same story that is no later", () => {
    fc.assert(
      fc.property(prints, (documents) => {
        const heads = groupStories(documents);
        for (const [id, other] of duplicateOf(documents, heads)) {
          expect(other === null).toBe(heads.get(id) === id);
          if (other !== null) expect([heads.get(other), other === id]).toEqual([heads.get(id), false]);
        }
      }),
    );
  });
});
