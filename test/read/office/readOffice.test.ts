import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodeWide } from "../encodeAs.ts";
import { checkSource, listStretches, spoil } from "../readAll.ts";
import { readMembers } from "../readMembers.ts";
import { DOCX_BODY, LINES, makeDocx, makeEpub, makeFlatOdt, makeOdt, writeDocument } from "./makeOffice.ts";

const SAID = { author: "Jörg Müller", url: null, outlet: null, date: "2026-02-05" };
const FILES = [
  ["docx", makeDocx()],
  ["odt", makeOdt()],
  ["flat odt", makeFlatOdt()],
] as const;

describe("office files", () => {
  it.each(FILES)("are read by their content, whatever their name: %s", async (_, bytes) => {
    const { sources, refused } = await readMembers(bytes, { name: "a.bin" });
    expect(refused).toEqual([]);
    expect(sources).toHaveLength(1);
    const [source] = sources;
    if (!source) return;
    expect(source.text.split(/\n+/).slice(0, -1)).toEqual(LINES);
    expect(source.said).toEqual({ ...SAID, title: LINES[0], language: "de" });
    expect(listStretches(source).map((part) => part.split(" ")[0])).toEqual([
      ...["HEADLINE", "TEXT", "HEADING", "TEXT", "TEXT", "TEXT", "TEXT", "TEXT", "TEXT"],
    ]);
    expect(source.markup?.[2]?.level).toBe(2);
    checkSource(source);
  });

  it.each([true, false])("are read in UTF-16, little-endian: %s", async (isLittle) => {
    const xml = `\uFEFF${writeDocument(DOCX_BODY, `<?xml version="1.0" encoding="UTF-16"?>`)}`;
    const { sources } = await readMembers(makeDocx({ document: encodeWide(xml, isLittle) }));
    expect(sources[0]?.text.split(/\n+/).slice(0, -1)).toEqual(LINES);
  });

  it("are articles by their looks where nothing is marked as a heading", async () => {
    const document = writeDocument("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t>Two.</w:t></w:r></w:p>");
    const { sources } = await readMembers(makeDocx({ document, notes: "" }));
    expect(sources).toMatchObject([{ text: "One.\n\nTwo.\n", said: { title: "Other" } }]);
    expect(sources[0]?.markup).toBeUndefined();
  });

  it("are one article where there is a table in them, with all its rows and what follows", async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Payee")}${cell("Bank")}</w:tr></w:tbl>`;
    const document = writeDocument(`${table}<w:p><w:r><w:t>The end.</w:t></w:r></w:p>`);
    const { sources } = await readMembers(makeDocx({ document, notes: "" }));
    expect(sources.flatMap(listStretches)).toEqual(["TEXT Payee | Bank", "TEXT The end."]);
  });

  it.each([
    ["the first heading, where all stands under it", [0, 1], ["HEADLINE A1", "TEXT t", "HEADING A2", "TEXT t"]],
    ["none, where headings of one level follow", [0, 0], ["HEADING A1", "TEXT t", "HEADING A2", "TEXT t"]],
  ])("have as headline, where none is marked as such, %s", async (_, levels, expected) => {
    const parts = levels.map(
      (level, i) =>
        `<w:p><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr><w:r><w:t>A${i + 1}</w:t></w:r></w:p><w:p><w:r><w:t>t</w:t></w:r></w:p>`,
    );
    const { sources } = await readMembers(makeDocx({ document: writeDocument(parts.join("")), notes: "" }));
    expect(sources.flatMap(listStretches)).toEqual(expected);
  });

  it("expand no entities, and open none from outside", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const document = writeDocument("<w:p><w:r><w:t>Ada &b; &f; Oslo.</w:t></w:r></w:p>", bomb);
    const { sources } = await readMembers(makeDocx({ document, notes: "" }));
    expect(sources[0]?.text).toBe("Ada &b; &f; Oslo.\n");
  });

  it.each([
    ["nothing in it", makeDocx({ document: writeDocument(""), notes: "" }), "it holds no text"],
    [
      "boxes in boxes",
      makeDocx({ document: writeDocument("<w:tbl><w:tr><w:tc>".repeat(1000)) }),
      "it is nested more than 500 levels deep, as no document is",
    ],
    ["tables alone", zipSync({ "xl/workbook.xml": new Uint8Array(1) }), "it is a workbook of tables"],
    ["slides", makeOdt("application/vnd.oasis.opendocument.presentation"), "it is slides or drawings"],
    [
      "no text",
      zipSync({
        mimetype: new TextEncoder().encode("application/vnd.oasis.opendocument.text"),
        "content.xml": new Uint8Array(),
      }),
      "it holds no text",
    ],
  ])("are refused with %s", async (_, bytes, reason) => {
    expect((await readMembers(bytes)).error).toBe(reason);
  });

  it.each(FILES)("end in a text or a refusal when they are spoiled: %s", async (_, bytes) => {
    for (const spoiled of spoil(bytes, 60)) (await readMembers(spoiled)).sources.forEach(checkSource);
  });
});

describe("a book", () => {
  it("is read chapter by chapter, in its order, and nothing outside of it", async () => {
    const { sources, refused } = await readMembers(makeEpub());
    expect(sources).toHaveLength(1);
    expect(sources.flatMap(listStretches)).toEqual([
      `HEADLINE ${LINES[0]}`,
      `TEXT ${LINES[1]}`,
      `TEXT ${LINES[4]}`,
      `HEADLINE ${LINES[2]}`,
      `TEXT ${LINES[3]}`,
    ]);
    expect(sources[0]?.said).toMatchObject({ author: "Jörg Müller", date: "2026-02-05", language: "de" });
    expect(refused).toMatchObject([{ reason: "it is not in the book, which says so" }]);
  });

  it("ends in a text or a refusal when it is spoiled", async () => {
    for (const spoiled of spoil(makeEpub(), 60)) (await readMembers(spoiled)).sources.forEach(checkSource);
  });
});
