import { describe, expect, it } from "vitest";
import { countParagraphs } from "../../src/relate/countParagraphs.ts";
import { makeDocumentMentions } from "../make.ts";
import { allHeads, resolveByText } from "./resolveByText.ts";

describe("countParagraphs", () => {
  it("counts nothing in no documents", () => {
    expect(countParagraphs([], new Map(), new Map())).toEqual({ total: 0, byEntity: new Map() });
  });

  it("counts the paragraphs that name an entity, each once", () => {
    const documents = [makeDocumentMentions("[PERSON A] [PERSON A]\n[PERSON B]\n\nnobody\n\n[GROUP C]\n\n[PERSON A]")];
    expect(countParagraphs(documents, resolveByText(documents), allHeads(documents))).toEqual({
      total: 2,
      byEntity: new Map([
        ["person/a", 2],
        ["person/b", 1],
      ]),
    });
  });

  it("leaves out copies and lists", () => {
    const documents = ["head", "copy"].map((id) => makeDocumentMentions("[PERSON A]\n\n[PERSON A] [PERSON B]", { id }));
    const heads = new Map([
      ["head", "head"],
      ["copy", "head"],
    ]);
    expect(countParagraphs(documents, resolveByText(documents), heads, { listLimit: 1 })).toEqual({
      total: 1,
      byEntity: new Map([["person/a", 1]]),
    });
  });
});
