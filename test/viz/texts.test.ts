import { describe, expect, it } from "vitest";
import {
  decisionWords,
  dateWords,
  omittedWords,
  periodWords,
  statisticsWords,
  togetherWords,
  unrecognizedWords,
} from "../../viz/texts.ts";

describe("decisionWords", () => {
  const say = (type: string, names: readonly string[], text: string | null = null) =>
    decisionWords({ type, names: names.map((name) => ({ name })), text });

  it.each([
    [say("MERGE", ["Kyiv", "Kiev"]), "Kyiv and Kiev are one"],
    [say("APART", ["Ann", "Bo"]), "Ann and Bo are two"],
    [say("SPLIT", ["A", "B", "C", "D"]), "A, B, C …: split off"],
    [say("RENAME", ["Ann"], "Bo"), "Ann is called Bo"],
    [say("RETYPE", ["Oslo"], "LOCATION"), "Oslo is a place"],
    [say("HIDE", ["Oslo"]), "Oslo: hidden"],
    [say("NOTE", ["Oslo"], "seen"), "Oslo: “seen”"],
    [say("TAG", ["Oslo"], "red"), "Oslo: tagged red"],
  ])("says %s", (words, expected) => expect(words).toBe(expected));
});

describe("periodWords", () => {
  it.each([
    [null, null, null],
    ["2026-02-05", null, "5 Feb 2026"],
    ["2026-02-05", "2026-02-05", "5 Feb 2026"],
    ["2026-02-05", "2026-02-17", "5 – 17 Feb 2026"],
    ["2026-01-12", "2026-03-03", "12 Jan – 3 Mar 2026"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"],
  ])("says from %s to %s as %s", (first, last, words) => expect(periodWords(first, last)).toBe(words));
});

describe("dateWords", () => {
  it("gives back what is no date", () => expect(dateWords("soon")).toBe("soon"));
});

describe("unrecognizedWords", () => {
  it.each([
    ["ru", "In Russian: names were not recognised."],
    [null, "Names were not recognised."],
  ])("says of a document in %s: %s", (language, words) => expect(unrecognizedWords(language)).toBe(words));
});

describe("statisticsWords", () => {
  it("tells how much there is, and from when", () => {
    const statistics = { documents: 42, entities: 1310, firstDate: "2026-01-12", lastDate: "2026-03-03" };
    expect(statisticsWords(statistics)).toBe("42 articles, 1,310 names, 12 Jan – 3 Mar 2026");
  });

  it("leaves out the period of an undated corpus", () => {
    expect(statisticsWords({ documents: 1, entities: 2, firstDate: null, lastDate: null })).toBe("1 article, 2 names");
  });
});

describe("omittedWords", () => {
  it("is silent when all is shown", () => expect(omittedWords({ nodes: 0, edges: 0, isolates: 0 }, 1)).toEqual([]));

  it("says each thing that is not shown", () => {
    expect(omittedWords({ nodes: 5, edges: 12, isolates: 1 }, 2)).toEqual([
      "12 weak links are not shown.",
      "1 unconnected name is not shown.",
      "5 less connected names are not shown: too many for one map.",
    ]);
  });
});

describe("togetherWords", () => {
  it("says when no sentence names both", () => {
    expect(togetherWords({ weight: 1, sentenceCount: 0, storyCount: 1 })).toBe(
      "Named together in 1 paragraph of 1 article, never in one sentence.",
    );
  });
});
