import { describe, expect, it } from "vitest";
import { readCorpus } from "../../bench/recognition/readCorpus.ts";

describe("readCorpus", () => {
  it("groups sentences by the document lines", () => {
    const text = "-DOCSTART- a\tO\n\nAnn\tB-PER\n\nran\tO\n.\tO\n\n-DOCSTART- b/1::x y\tO\n\nRome\tB-LOC\n";
    expect(readCorpus(text)).toEqual([
      {
        id: "a",
        sentences: [
          { tokens: ["Ann"], tags: ["B-PER"] },
          { tokens: ["ran", "."], tags: ["O", "O"] },
        ],
      },
      { id: "b/1::x y", sentences: [{ tokens: ["Rome"], tags: ["B-LOC"] }] },
    ]);
  });

  it("takes each sentence for a document where no line begins one", () => {
    expect(readCorpus("Ann\tB-PER\n\n\nran\tO\n").map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ["1", 1],
      ["2", 1],
    ]);
  });

  it("reads a first sentence that follows its document line at once", () => {
    expect(readCorpus("-DOCSTART- a\tO\nAnn\tB-PER\n")).toEqual([
      { id: "a", sentences: [{ tokens: ["Ann"], tags: ["B-PER"] }] },
    ]);
  });

  it("finds nothing in an empty file or an empty document", () => {
    expect(readCorpus("")).toEqual([]);
    expect(readCorpus("-DOCSTART- a\tO\n\n")).toEqual([]);
  });
});
