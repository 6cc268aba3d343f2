import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMisses, type Floors } from "../../bench/findMisses.ts";
import { measureStories } from "../../bench/stories/evaluateStories.ts";
import { makeCorpus, SORTS, type MadeArticle, type Sort } from "../../bench/stories/makeCorpus.ts";
import { scoreStories } from "../../bench/stories/scoreStories.ts";

const FLOORS = JSON.parse(readFileSync(new URL("../floors.json", import.meta.url), "utf8")) as Floors;

function makeArticle(sort: Sort, ...stories: number[]): MadeArticle {
  return { paragraphs: [], sort, beat: { words: [], phrases: [], names: [] }, stories, date: "2026-01-01" };
}

describe("makeCorpus", () => {
  const articles = [...makeCorpus(600, 1)];

  it("makes as many articles as asked for, of all sorts, always the same for one seed", () => {
    expect(articles.length).toBe(600);
    expect(new Set(articles.map(({ sort }) => sort))).toEqual(new Set(SORTS));
    expect([...makeCorpus(600, 1)]).toEqual(articles);
    expect([...makeCorpus(600, 2)]).not.toEqual(articles);
  });

  it("makes a merged article of two stories and every other one of one", () => {
    expect(articles.every(({ sort, stories }) => stories.length === (sort === "merged" ? 2 : 1))).toBe(true);
  });
});

describe("scoreStories", () => {
  const articles = [makeArticle("original", 1), makeArticle("exact", 1), makeArticle("alone", 2)];

  it.each([
    ["all that is right", ["a", "a", "b"], 1, 1],
    ["a wrong pair beside", ["a", "a", "a"], 1 / 3, 1],
    ["a pair that was not found", ["a", "b", "b"], 0, 0],
  ])("scores %s", (_, heads, precision, recall) => {
    expect(scoreStories(articles, heads)).toMatchObject({ precision, recall, pairs: 1 });
  });

  it("lets a merged article be in either of its stories", () => {
    const merged = [makeArticle("original", 1), makeArticle("original", 2), makeArticle("merged", 1, 2)];
    expect(scoreStories(merged, ["a", "b", "a"])).toMatchObject({ precision: 1, recall: 1 });
    expect(scoreStories(merged, ["a", "b", "b"])).toMatchObject({ precision: 1, recall: 1 });
    expect(scoreStories(merged, ["a", "b", "c"])).toMatchObject({ recall: 0 });
    // The two originals are none.
    expect(scoreStories(merged, ["a", "a", "a"])).toMatchObject({ precision: 2 / 3, recall: 1 });
  });
});

describe("stories in 5,000 generated articles", () => {
  it("are found as well as test/floors.json asks for", { timeout: 60_000 }, async () => {
    expect(findMisses(FLOORS, "stories", await measureStories(5000))).toEqual([]);
  });
});
