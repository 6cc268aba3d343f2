import { describe, expect, it } from "vitest";
import { median } from "../../bench/median.ts";
import { formatTable } from "../../bench/recognition/printTable.ts";
import { shuffleIntoFiles } from "../../bench/speed/shuffleIntoFiles.ts";
import { takeWords } from "../../bench/speed/takeWords.ts";

describe("takeWords", () => {
  const sentence = (text: string) => ({ tokens: text.split(" "), tags: text.split(" ").map(() => "O") });
  const documents = [
    { id: "a", sentences: [sentence("one two"), sentence("one two"), sentence("three four")] },
    { id: "b", sentences: [sentence("three four")] },
    { id: "c", sentences: [sentence("five six"), sentence("seven eight")] },
  ];

  it("leaves out sentences seen before, and documents that hold nothing else", () => {
    expect(takeWords(documents, 100)).toEqual([
      { id: "a", sentences: [sentence("one two"), sentence("three four")] },
      { id: "c", sentences: [sentence("five six"), sentence("seven eight")] },
    ]);
  });

  it("stops with the sentence that reaches the number", () => {
    expect(takeWords(documents, 5)).toEqual([
      { id: "a", sentences: [sentence("one two"), sentence("three four")] },
      { id: "c", sentences: [sentence("five six")] },
    ]);
  });
});

describe("shuffleIntoFiles", () => {
  const sentences = ["aaa", "bbb", "ccc", "ddd"];

  it("gives the same files for the same seed and others for another", () => {
    const list = (seed: number) => [...shuffleIntoFiles(sentences, 40, { length: 8, seed })];
    expect(list(1)).toEqual(list(1));
    expect(list(1)).not.toEqual(list(2));
  });

  it("gives every sentence before any comes again, and stops at the bytes asked for", () => {
    const files = [...shuffleIntoFiles(sentences, 32, { length: 8 })];
    expect(files.map((file) => file.length)).toEqual([8, 8, 8, 8]);
    const words = files.join("").trim().split("\n");
    expect(words.slice(0, 4).sort()).toEqual(sentences);
    expect(words.slice(4).sort()).toEqual(sentences);
  });

  it("gives no file without sentences", () => {
    expect([...shuffleIntoFiles([], 10)]).toEqual([]);
  });
});

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe("formatTable", () => {
  it("sets the first column to the left and the others to the right", () => {
    expect(formatTable(["", "gold", "F1"], [["PERSON", "12", 9.25]])).toBe("        gold   F1\nPERSON    12  9.3\n");
  });
});
