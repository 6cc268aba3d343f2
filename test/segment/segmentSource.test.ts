import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { segmentSource } from "../../src/segment/segmentSource.ts";
import { segmentText, showParagraphs } from "./segmentText.ts";

describe("segmentSource", () => {
  it("finds no document in nothing", () => {
    expect(segmentText("")).toEqual([]);
    expect(segmentText(" \r\n\u00A0\n\f")).toEqual([]);
  });

  it("makes one document of a text without a headline, from its first to its last character", () => {
    const [document] = segmentText("\n It was dark. The wind blew.\n\nNothing stirred. \n");
    expect(document).toMatchObject({ title: null, author: null, date: null, start: 2, end: 47 });
  });

  it.each([
    ["metadata below a title", "Title: x\n", "tags: x\n"],
    ["links", "", "Link: http://x.y\n"],
    ["bylines", "", "By Jane Roe | 5 February 2026\n"],
    ["dates", "", "Published: Feb 5, 2026\n"],
    ["sentences", "", "Ada Marlow met Bob.\n"],
    ["headlines over paragraphs", "", `Talks open\n\n${"Ada Marlow met Bob. ".repeat(20)}\n\n`],
    // Quadratic time would run into the limit of a test.
  ])("gets through a text of nothing but %s", (_, head, line) => {
    const text = head + line.repeat(Math.ceil(500_000 / line.length));
    expect(segmentText(text).length).toBeGreaterThan(0);
  });

  it("reads headline, standfirst, byline and text", () => {
    const text = "Talks open\nThe parties sit down again\nBy Jane Roe | 5 February 2026\n\nThey met. It was late.\n";
    expect(segmentText(text)).toMatchObject([
      { title: "Talks open", author: "Jane Roe", date: "2026-02-05", start: 0, end: text.length - 1 },
    ]);
    expect(showParagraphs(text)).toEqual([
      [
        "HEADLINE Talks open",
        "HEADLINE The parties sit down again",
        "BOILERPLATE By Jane Roe | 5 February 2026",
        "TEXT They met. It was late.",
      ],
    ]);
  });

  it("reads a metadata header and leaves it outside", () => {
    const text =
      "Title: Talks open\nDate: 2026-02-05\nAuthor: Jane Roe\nOutlet: The Herald\nURL: https://example.org/a\n\n" +
      "Talks open\n\nThey met.";
    expect(segmentText(text)).toMatchObject([
      {
        title: "Talks open",
        date: "2026-02-05",
        author: "Jane Roe",
        outlet: "The Herald",
        url: "https://example.org/a",
        start: text.lastIndexOf("Talks"),
      },
    ]);
  });

  it("reads Markdown: front matter, headings without their markers", () => {
    const text =
      '---\ntitle: "Talks: a history"\ndate: 2026-02-05\n---\n\n# Talks: a history\n\nThey met.\n\n## Later\n\nThey left.\n';
    expect(segmentText(text)).toMatchObject([{ title: "Talks: a history", date: "2026-02-05" }]);
    expect(showParagraphs(text)).toEqual([
      ["HEADLINE Talks: a history", "TEXT They met.", "SUBHEADING Later", "TEXT They left."],
    ]);
  });

  it("takes date and agency from a dateline, not from the running text", () => {
    const text = "Talks open\n\nGENEVA, 5 February 2026 (Reuters) — They met. The day is marked on March 8, 2027.";
    expect(segmentText(text)).toMatchObject([{ date: "2026-02-05", outlet: "Reuters" }]);
    expect(segmentText("Talks open\n\nThey met on February 10, 2026.")).toMatchObject([{ date: null }]);
  });

  it("marks teasers, captions and credits as boilerplate", () => {
    const text =
      "Talks open\n\nThey met. It was late.\n\nRead more\n\nThe minister.\nMinister speaks out\n\n" +
      "They talked.\n\nFILE PHOTO: A table.\n\n\nREAD MORE: Talks fail\n\nThey left.";
    expect(showParagraphs(text)[0]?.filter((line) => line.startsWith("BOILERPLATE"))).toEqual([
      "BOILERPLATE Read more",
      "BOILERPLATE The minister.",
      "BOILERPLATE Minister speaks out",
      "BOILERPLATE FILE PHOTO: A table.",
      "BOILERPLATE READ MORE: Talks fail",
    ]);
  });

  it("joins hard-wrapped lines to paragraphs, and only those", () => {
    const wrapped =
      "It is a truth universally acknowledged, that a single man in possession\r\nof a good fortune, must be in want " +
      "of a wife. However little known the\r\nfeelings of such a man may be.\r\n\r\n- one\r\n- two";
    expect(showParagraphs(wrapped)[0]).toHaveLength(3);
    expect(showParagraphs("They met.\nThey left.\nIt rained.")[0]).toHaveLength(3);
  });

  it("cuts an endless line at sentence ends", () => {
    const text = "He came and went. ".repeat(1000);
    const paragraphs = segmentText(text).flatMap((document) => document.paragraphs);
    expect(paragraphs.every(({ start, end }) => end - start <= 4000 && text.slice(start, end).endsWith("went."))).toBe(
      true,
    );
    expect(paragraphs.flatMap(({ sentences }) => sentences)).toHaveLength(1000);
  });

  it("cuts between characters where there is no white space", () => {
    const text = `x${"😀".repeat(5000)}`;
    expect(segmentText(text)[0]?.paragraphs.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(
      true,
    );
  });

  it("gives the same text under another headline and dateline the same content hash", () => {
    const more = "The delegates of both sides sat down again in the same hall. ".repeat(5);
    const [a] = segmentText(`Talks open\n\nGENEVA, 5 May 2026 – They met at “nine” – again. ${more}`);
    const [b] = segmentText(`A round of talks begins\nBy Jane Roe\n\nThey  met at "nine" - again. ${more}`);
    const [c] = segmentText(`Talks open\n\nThey met at ten. ${more}`);
    expect(a?.contentHash).toBe(b?.contentHash);
    expect(a?.contentHash).not.toBe(c?.contentHash);
  });

  it("does not take one notice under two headlines for one article", () => {
    const [a] = segmentText("Harbour opens again\n\nThis article can be read by members only.");
    const [b] = segmentText("Bridge is closed\n\nThis article can be read by members only.");
    expect(a?.contentHash).not.toBe(b?.contentHash);
  });

  it("keeps a page of nothing but furniture, as such", () => {
    expect(showParagraphs("Read more\n\nSubscribe to our newsletter")).toEqual([
      ["BOILERPLATE Read more", "BOILERPLATE Subscribe to our newsletter"],
    ]);
  });

  it("gives documents of other sources and places other ids", () => {
    const ids = ["a.txt", "b.txt"].map((name) => segmentSource({ name, text: "They met.", encoding: "utf-8" })[0]?.id);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("finds the eight articles of the sample archive, with their dates", () => {
    const name = "data/meridian-wire/archive-february-2026.txt";
    const documents = segmentSource({ name, text: readFileSync(name, "utf8"), encoding: "utf-8" });
    expect(documents.map(({ title, date }) => `${date} ${title?.slice(0, 15)}`)).toEqual([
      "2026-02-11 Donors promise ",
      "2026-02-06 Abu Dhabi round",
      "2026-02-06 Deputy head of ",
      "2026-02-06 U.S. and Russia",
      "2026-02-05 Freed Russians ",
      "2026-02-05 New START lapse",
      "2026-02-05 Dozens want to ",
      "2026-02-04 Lavrov: Zelensk",
    ]);
  });
});
