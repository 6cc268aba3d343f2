import { describe, expect, it } from "vitest";

import { segmentText } from "./segmentText.ts";

const STORIES = [
  "The minister has said that the talks will go on for years\n\nForeign Minister Anna Berg said on Monday that talks will go on. Berg gave no details of them.\n\nRead more\n\nRT\nTalks go on\n\nBerg left.",
  "A new bridge will be built across the river before the winter\n\nThe city has ordered a bridge of steel from a firm in the north, it was announced.\n\nIt costs much.",
  "The opposition wants the foreign minister to resign at once now\n\nForeign Minister Anna Berg should resign, the leader of the opposition said on Tuesday.\n\n\nREAD MORE: Berg stays",
];

const ESSAY = [
  "How we came to live with the river and what it took from us",
  "The river has always been here, as Anna Berg says. Berg has lived on its banks for years.",
  "Why the first of the levees was built by hand in one summer",
  "In that year the water came early, and the people of the town went out with shovels.",
  "What became of the people who had built it when it broke at last",
  "Most of them had died, and those who had not were too old to mend it, said Anna Berg.",
].join("\n\n");

function countArticles(text: string): number {
  return segmentText(text).length;
}

describe("splitArticles", () => {
  it("parts the articles of a page whose head says that it is an archive", () => {
    const text = `Category Archive : Politics\n\n${STORIES.slice(0, 2).join("\n\n")}`;
    expect(segmentText(text).map(({ start, end }) => text.slice(start, end))).toEqual(STORIES.slice(0, 2));
  });

  it.each(["Author: .", "Author:", "Date: -", "Tags: ."])(
    "parts pages that were run together, headed by %j",
    (field) => {
      const page = `${field}\n\n${STORIES.join("\n\n")}`;
      expect(countArticles(`${page}\n\n${page}`)).toBe(6);
    },
  );

  it("parts articles with teasers and long first lines without a page head", () => {
    expect(countArticles(STORIES.join("\n\n"))).toBe(3);
  });

  it("parts articles by headlines with bylines", () => {
    const text = "Heads meet\nBy Jane Roe\n\nThey met.\n\nOthers stay\nBy John Doe | 5 May 2026\n\nThey stayed.";
    expect(segmentText(text)).toMatchObject([
      { title: "Heads meet", author: "Jane Roe", date: null },
      { title: "Others stay", author: "John Doe", date: "2026-05-05" },
    ]);
  });

  it("parts articles by headers of metadata", () => {
    const text = "Title: One\nDate: 2026-01-01\n\nIt rains.\n\n---\n\nTitle: Two\nDate: 2026-01-02\n\nIt shines.";
    expect(segmentText(text).map(({ title, date }) => [title, date])).toEqual([
      ["One", "2026-01-01"],
      ["Two", "2026-01-02"],
    ]);
  });

  it.each([
    ["an essay with long sub-headings", ESSAY],
    ["an essay in Markdown", ESSAY.replaceAll(/^(How|Why|What)/gm, "## $1")],
    [
      "a book",
      "CHAPTER I\n\nIt was dark. The wind blew.\n\nCHAPTER II\n\nIt was light. The wind fell.\n\nCHAPTER III\n\nIt ended.",
    ],
    [
      "minutes",
      "MINUTES\n5 February 2026\n\nPresent: A. Roe, B. Doe\n\n1. Opening\n\nThe chair opened the meeting.\n\n2. Budget\n\nIt was approved.",
    ],
    ["a list", "milk\neggs\nbread\n\nsoap\ntowels"],
    ["a story with breaks", "He left. It rained.\n\n* * *\n\nShe stayed. It snowed.\n\n* * *\n\nThey met."],
    ["a diary", "Monday\n5 May 2025\n\nWe walked. It rained.\n\nTuesday\n6 May 2025\n\nWe rested. It shone."],
    [
      "an article with one byline at its end",
      "Talks open\n\nThey met. It was late.\n\nMore to come\n\nThey left.\n\nBy Jane Roe",
    ],
  ])("leaves %s whole", (_, text) => {
    expect(countArticles(text)).toBe(1);
  });
});
