import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { duplicateOf } from "../../src/dedupe/duplicateOf.ts";
import { groupStories, type StoryDocument } from "../../src/dedupe/groupStories.ts";
import { makeStoryDocument, storyDocuments, toPrints } from "./makePrint.ts";

const group = async (documents: readonly StoryDocument[]) => (await groupStories(documents, toPrints({}))).heads;

describe("duplicateOf", () => {
  it("names the head in the same source, and none for the head", async () => {
    const documents = [
      makeStoryDocument("a"),
      makeStoryDocument("b", { start: 5 }),
      makeStoryDocument("c", { start: 9 }),
    ];
    expect(duplicateOf(documents, await group(documents))).toEqual(
      new Map([
        ["a", null],
        ["b", "a"],
        ["c", "a"],
      ]),
    );
  });

  it("names an earlier copy in the same source where the head stands in another", async () => {
    const documents = [
      makeStoryDocument("head", { source: "a" }),
      makeStoryDocument("first", { source: "b", start: 0 }),
      makeStoryDocument("again", { source: "b", start: 7 }),
    ];
    expect(duplicateOf(documents, await group(documents))).toEqual(
      new Map([
        ["head", null],
        ["first", "head"],
        ["again", "first"],
      ]),
    );
  });

  it("names a document of the same story that is no later", async () => {
    await fc.assert(
      fc.asyncProperty(storyDocuments, async (documents) => {
        const heads = await group(documents);
        for (const [id, other] of duplicateOf(documents, heads)) {
          expect(other === null).toBe(heads.get(id) === id);
          if (other !== null) expect([heads.get(other), other === id]).toEqual([heads.get(id), false]);
        }
      }),
    );
  });
});
