import { describe, expect, it } from "vitest";
import { findNames } from "../../bench/recognition/findNames.ts";
import { readCorpus } from "../../bench/recognition/readCorpus.ts";
import { toDocument } from "../../bench/recognition/toDocument.ts";

function read(lines: string) {
  const [first] = readCorpus(lines);
  if (!first) throw new Error("The test must give a sentence.");
  return first;
}

function listNames(tags: string) {
  const words = tags.split(" ");
  return findNames({ tokens: words, tags: words }).map(({ start, end, kind }) => `${start}-${end} ${kind}`);
}

describe("findNames", () => {
  it.each([
    ["a name of two tokens", "O B-PER I-PER O", ["1-3 PERSON"]],
    ["a name at the end", "B-country", ["0-1 LOCATION"]],
    ["two names side by side", "B-ORG B-ORG I-ORG", ["0-1 ORGANIZATION", "1-3 ORGANIZATION"]],
    ["another label right after", "B-politician I-politicalparty", ["0-1 PERSON", "1-2 ORGANIZATION"]],
    ["nothing of labels without a scored kind", "B-MISC I-MISC B-product B-election B-NORP", []],
    ["nothing in nothing", "O", []],
  ])("finds %s", (_, tags, names) => {
    expect(listNames(tags)).toEqual(names);
  });
});

describe("toDocument", () => {
  const made = read("-DOCSTART- a\tO\n\n😀\tO\nAnn\tB-PER\nLee\tI-PER\n\nRome\tB-LOC\n");

  it("joins tokens by one space and sentences by a line end", () => {
    const { source, document, names, words } = toDocument(made);
    expect(source.text).toBe("😀 Ann Lee\nRome");
    expect(document.paragraphs).toEqual([
      {
        start: 0,
        end: 15,
        role: "TEXT",
        sentences: [
          { start: 0, end: 10 },
          { start: 11, end: 15 },
        ],
      },
    ]);
    expect(names.map(({ start, end, kind }) => [source.text.slice(start, end), kind])).toEqual([
      ["Ann Lee", "PERSON"],
      ["Rome", "LOCATION"],
    ]);
    expect(words).toBe(4);
  });

  it("puts between sentences what it is told to", () => {
    expect(toDocument(made, { between: " " }).source.text).toBe("😀 Ann Lee Rome");
  });
});
