import { describe, expect, it } from "vitest";
import { countParagraphs } from "../../src/relate/countParagraphs.ts";
import { makeDocumentMentions } from "../make.ts";
import { resolveByText, toldAgain } from "./resolveByText.ts";

describe("countParagraphs", () => {
  it("counts nothing in no documents", () => {
    expect(countParagraphs([], new Map(), new Map())).toEqual({ total: 0, byEntity: new Map() });
  });

  it("counts the paragraphs that name an entity, each once", () => {
    const documents = [makeDocumentMentions("[PERSON A] [PERSON A]\n[PERSON B]\n\nnobody\n\n[GROUP C]\n\n[PERSON A]")];
    expect(countParagraphs(documents, resolveByText(documents), new Map())).toEqual({
      total: 2,
      byEntity: new Map([
        ["person/a", 2],
        ["person/b", 1],
      ]),
    });
  });

  it("leaves out repeats and lists", () => {
    const documents = ["head", "copy"].map((id) =>
      makeDocumentMentions("[PERSON A]\n\n[PERSON A] [PERSON B]\n\n[PERSON B]", { id }),
    );
    const { repeats } = toldAgain(documents, [0]);
    expect(countParagraphs(documents, resolveByText(documents), repeats, { listLimit: 1 })).toEqual({
      total: 3,
      byEntity: new Map([
        ["person/a", 1],
        ["person/b", 2],
      ]),
    });
  });
});
