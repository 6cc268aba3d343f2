import { describe, expect, it } from "vitest";
import { makeGraph } from "../export/makeGraph.ts";
import { makeDocument } from "../make.ts";
import { makeWorkspace } from "../makeWorkspace.ts";
import { ask, complain } from "./ask.ts";
import { BOB, CY, makeTalks } from "./makeTalks.ts";
import { makeView } from "./makeView.ts";

describe("the fields document and documents", () => {
  it("give the text with paragraphs and marks that count from its start", async () => {
    const workspace = await makeTalks();
    const data = await ask(
      workspace,
      `{ documents(search: "called", first: 1) { totalCount nodes {
          source title author outlet url date start end duplicateOf { id } text
          paragraphs { role start end } highlights { start end kind entity { id } }
      } } }`,
    );
    expect(data).toEqual({
      documents: {
        totalCount: 1,
        nodes: [
          {
            source: "talks/3.txt",
            title: null,
            author: null,
            outlet: null,
            url: null,
            date: null,
            start: 0,
            end: 45,
            duplicateOf: null,
            text: "Bob Ray called Cy Poe.\n\nTreaty of Rome holds.",
            paragraphs: [
              { role: "TEXT", start: 0, end: 22 },
              { role: "TEXT", start: 24, end: 45 },
            ],
            highlights: [
              { start: 0, end: 7, kind: "PERSON", entity: { id: BOB } },
              { start: 15, end: 21, kind: "PERSON", entity: { id: CY } },
              { start: 24, end: 38, kind: "LAW", entity: { id: "law/treaty-of-rome" } },
            ],
          },
        ],
      },
    });
  });

  it("say in what language a text is, and whether names were looked for in it", async () => {
    const workspace = await makeWorkspace([
      "Ada met Bo.",
      makeDocument("Они встретились.", { source: "1.txt", language: "ru", recognized: false }),
    ]);
    const data = await ask(workspace, "{ documents { nodes { source language recognized } } }");
    expect(data).toHaveProperty("documents.nodes", [
      { source: "0.txt", language: null, recognized: true },
      { source: "1.txt", language: "ru", recognized: false },
    ]);
  });

  it("lead from a copy to the head of its story, and mark a GROUP without an entity", async () => {
    const data = await ask(
      await makeTalks(),
      '{ document(id: "talks/2.txt") { duplicateOf { source duplicateOf { id } } highlights { kind entity { id } } } }',
    );
    expect(data).toMatchObject({ document: { duplicateOf: { source: "talks/1.txt", duplicateOf: null } } });
    expect(data).toHaveProperty("document.highlights[3]", { kind: "GROUP", entity: null });
  });

  it("show a window of the text", async () => {
    const data = await ask(
      await makeTalks(),
      `{ document(id: "talks/3.txt") { text(from: 5, length: 20)
          paragraphs(from: 22, length: 3) { start } highlights(from: 5, length: 20) { start end } } }`,
    );
    expect(data).toEqual({
      document: {
        text: "ay called Cy Poe.\n\nT",
        paragraphs: [{ start: 24 }],
        highlights: [{ start: 15, end: 21 }],
      },
    });
  });

  it.each([
    ["text(from: -1)", "from must be at least 0, but it is -1."],
    ["text(length: 100001)", "length must be from 1 to 100,000, but it is 100001."],
  ])("refuse %s", async (field, message) => {
    const errors = await complain(await makeTalks(), `{ document(id: "talks/3.txt") { ${field} } }`);
    expect(errors).toEqual([{ message, code: "BAD_USER_INPUT" }]);
  });

  it("answer a window of a big document", async () => {
    const line = Array.from({ length: 20 }, (_, i) => `[PERSON Name N${i}]`).join(" and ");
    const workspace = await makeWorkspace([`${line}.\n\n`.repeat(1500)]);
    const data = await ask(
      workspace,
      '{ document(id: "0.txt") { title text highlights { start end entity { name } } paragraphs { role } } }',
    );
    expect(data).toHaveProperty("document.text.length", 50_000);
    expect(data).toHaveProperty("document.highlights.length", 2000);
  });

  it("count spans from the document's own start in a longer source", async () => {
    const document = { id: "d", source: "s", start: 100, end: 103, title: null, author: null, url: null };
    const summary = { ...document, outlet: null, date: null, language: null, recognized: true, duplicateOf: null };
    const view = makeView(makeGraph([]), {
      findDocuments: async () => [summary],
      readDocument: async () => ({
        ...summary,
        text: "Ann",
        paragraphs: [{ role: "TEXT", page: null, start: 100, end: 103 }],
        mentions: [{ start: 100, end: 103, kind: "GROUP", entity: null }],
        timeExpressions: [{ start: 101, end: 103, date: null }],
      }),
    });
    const data = await ask(
      view,
      '{ document(id: "d") { start paragraphs { start end } highlights { start end } timeExpressions { start end date } } }',
    );
    expect(data).toEqual({
      document: {
        start: 100,
        paragraphs: [{ start: 0, end: 3 }],
        highlights: [{ start: 0, end: 3 }],
        timeExpressions: [{ start: 1, end: 3, date: null }],
      },
    });
  });
});

describe("the fields statistics and version", () => {
  it("count the whole workspace, every kind once", async () => {
    const data = await ask(
      await makeTalks(),
      `{ statistics {
          sources documents undatedDocuments stories mentions entities entitiesByKind { kind count } coMentions communities
          firstDate lastDate listParagraphs
      } version { current } }`,
    );
    expect(data).toEqual({
      statistics: {
        sources: 3,
        documents: 3,
        undatedDocuments: 1,
        stories: 2,
        mentions: 15,
        entities: 5,
        entitiesByKind: [
          { kind: "PERSON", count: 3 },
          { kind: "ORGANIZATION", count: 0 },
          { kind: "LOCATION", count: 1 },
          { kind: "EVENT", count: 0 },
          { kind: "LAW", count: 1 },
          { kind: "PRODUCT", count: 0 },
        ],
        coMentions: 4,
        communities: 1,
        firstDate: "2026-02-05",
        lastDate: "2026-02-06",
        listParagraphs: 0,
      },
      version: { current: true },
    });
  });

  it("say when the measures are behind the facts", async () => {
    const graph = { ...makeGraph([]), version: { facts: "2", measures: "m", measuredFacts: "1", behind: false } };
    expect(await ask(makeView(graph), "{ version { facts measures current } }")).toEqual({
      version: { facts: "2", measures: "m", current: false },
    });
  });
});
