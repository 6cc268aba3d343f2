import { describe, expect, it } from "vitest";
import { scorePage } from "../../bench/segmentation/scorePage.ts";
import type { LineTag } from "../../bench/segmentation/readPages.ts";
import type { Document, ParagraphRole } from "../../src/model.ts";

/** Each line of a document as its role's first letter and its text; documents are lists of lines of one page. */
function score(lines: readonly string[], documents: readonly (readonly [ParagraphRole, string][])[]) {
  const tagged = lines.map((line) => ({ tag: line.charAt(0) as LineTag, text: line.slice(1) }));
  const text = tagged.map((line) => line.text).join("\n");
  const made = documents.map((paragraphs) => ({
    paragraphs: paragraphs.map(([role, words]) => ({
      role,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      sentences: [],
    })),
  }));
  const { faults, ...figures } = scorePage(
    { name: "page.txt", text, encoding: "utf-8" },
    made as unknown as Document[],
    tagged,
  );
  return { ...figures, faults: faults.length };
}

const PAGE = ["#Site", "=One", "-By Ann", "|One text.", "~Read on", "=Two", "|Two text."];
const ALL = { articles: 2, boilerplate: 2, ownLines: 4 };

describe("scorePage", () => {
  it("finds nothing wrong with what is as it should be", () => {
    const documents: [ParagraphRole, string][][] = [
      [
        ["HEADLINE", "One"],
        ["TEXT", "One text."],
        ["BOILERPLATE", "Read on"],
      ],
      [
        ["HEADLINE", "Two"],
        ["TEXT", "Two text."],
      ],
    ];
    expect(score(PAGE, documents)).toEqual({ ...ALL, begun: 2, right: 2, invented: 0, caught: 2, lost: 0, faults: 0 });
  });

  it("counts an article that goes on too long, and the one that it swallows", () => {
    const documents: [ParagraphRole, string][][] = [
      [
        ["HEADLINE", "One"],
        ["TEXT", "One text."],
        ["TEXT", "Read on"],
        ["TEXT", "Two"],
        ["TEXT", "Two text."],
      ],
    ];
    expect(score(PAGE, documents)).toEqual({ ...ALL, begun: 1, right: 0, invented: 0, caught: 1, lost: 0, faults: 3 });
  });

  it("counts a document that begins where no article does, and lines that are in none", () => {
    const documents: [ParagraphRole, string][][] = [[["TEXT", "Site"]], [["TEXT", "One text."]], [["HEADLINE", "Two"]]];
    expect(score(PAGE, documents)).toEqual({ ...ALL, begun: 1, right: 0, invented: 2, caught: 1, lost: 2, faults: 7 });
  });
});
