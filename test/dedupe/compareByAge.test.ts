import { describe, expect, it } from "vitest";
import { compareByAge } from "../../src/dedupe/compareByAge.ts";
import { makeStoryDocument } from "./makePrint.ts";

describe("compareByAge", () => {
  it.each([
    ["the earlier date", { date: "2026-02-06" }, { date: "2026-02-05" }],
    ["a date before none", { date: null }, { date: "2026-02-05" }],
    ["the source that comes first by code point", { source: "\u{1F600}" }, { source: "\uFFFD" }],
    ["the earlier place in one source", { start: 10 }, { start: 9 }],
  ])("puts %s first", (_, later, earlier) => {
    const documents = [makeStoryDocument("a", later), makeStoryDocument("b", earlier)];
    expect(documents.sort(compareByAge).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
