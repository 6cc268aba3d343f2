import { describe, expect, it } from "vitest";
import { makePdf, makeSamplePdf, type PdfText, PICTURE, setLines } from "./makePdf.ts";
import { readPages } from "../../../src/read/pdf/readPages.ts";
import { readAll, readOne } from "./readAll.ts";

const PROSE =
  "The minister met her colleague on Thursday and said that the talks had been long and frank and would go on next week.";
const MORE =
  "Nobody else in the room spoke of what had been agreed and what had been left for another day in another town.";

function title(text: string): PdfText {
  return { text, x: 60, y: 120, size: 22 };
}

describe("readPdf", () => {
  it("reads the text with its headline, its pages and what the file says of it", async () => {
    expect(await readOne(makeSamplePdf())).toEqual({
      name: "a.pdf",
      text: "A sample\n\nAngela Merkel met Володимир Зеленський in Köln 😀 on 5 February 2026.\n\nThe end.\n",
      encoding: "utf-8",
      said: {
        title: "A sample of a page",
        author: "Ada Müller",
        url: null,
        outlet: null,
        date: "2026-02-06",
        language: null,
      },
      markup: [
        { start: 0, end: 8, role: "HEADLINE", level: 1 },
        { start: 10, end: 79, role: "TEXT", level: 0 },
        { start: 81, end: 89, role: "TEXT", level: 0 },
      ],
      pages: [0, 81],
      parts: expect.any(Array),
      refused: [],
    });
  });

  it.each([
    ["windows-1252", [0xc4, 0x72, 0x67, 0x65, 0x72], "Ärger"],
    ["windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], "Привет"],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"],
  ] as const)("reads a font in %s", async (encoding, bytes, text) => {
    const page = [{ text: "", x: 60, y: 200, encoding, bytes: Uint8Array.from(bytes) }];
    expect((await readOne(makePdf([page]))).text).toBe(`${text}\n`);
  });

  it("reads Arabic and Hebrew from right to left, numbers and other words in them from left to right", async () => {
    const page = [
      { text: ".(ويف 12) Steve Witkoff عم فورفال ىقتلا", x: 60, y: 200 },
      { text: "The word םולש means peace.", x: 60, y: 260 },
    ];
    expect((await readOne(makePdf([page]))).text).toBe(
      "التقى لافروف مع Steve Witkoff (12 فيو).\n\nThe word שלום means peace.\n",
    );
  });

  it("takes wide lines that all end sentences for paragraphs, and others for the lines of one", async () => {
    const set = (lines: readonly string[]) => lines.map((text, i) => ({ text, x: 60, y: 200 + i * 22, size: 11 }));
    const own = [
      "The talks went on until the evening.",
      "Nobody left the table in all that time.",
      "So it was said on Friday in the town.",
    ];
    expect((await readOne(makePdf([set(own)]))).text).toBe(`${own.join("\n\n")}\n`);
    const run = [
      "The talks went on until the evening of the",
      "day before, and nobody left the table in all",
      "that time, so it was said on Friday.",
    ];
    expect((await readOne(makePdf([set(run)]))).text).toBe(`${run.join(" ")}\n`);
  });

  it("keeps what a ledger repeats at the foot of its pages, and an invoice's number", async () => {
    const item = (i: number) => [
      `Item ${i}. The auditors found that payment number ${i} went from one company`,
      "to another and was booked by an accountant without any contract at all,",
      "which the management explained with the urgency of the harbour works.",
    ];
    const page = (first: number) =>
      [0, 1, 2].flatMap((n) => item(first + n * 3).map((text, line) => ({ text, x: 60, y: 690 + n * 40 + line * 12 })));
    const { text } = await readOne(makePdf([page(1), page(2), page(3)]));
    expect(text.match(/harbour works/g)).toHaveLength(9);
    const invoice = [{ text: "Invoice 1", x: 60, y: 60 }, ...setLines(PROSE, { x: 60, y: 120, columns: 60 })];
    expect((await readOne(makePdf([invoice]))).text).toMatch(/^Invoice 1\n/);
  });

  it("reads a table below a list row by row", async () => {
    const items = ["the harbour of the town", "the accounts of the trust", "a second round of talks"];
    const rows = [
      ["Name", "Office", "Place"],
      ["Ada Marlow", "Quill Trust", "Lisbon"],
      ["Carla Denton", "Northern Ports Authority", "Oslo"],
    ];
    const page = [
      ...items.map((text, i) => ({ text, x: 92, y: 200 + i * 21 })),
      ...rows.flatMap((cells, i) => cells.map((text, n) => ({ text, x: 57 + 160 * n, y: 263 + i * 21 }))),
    ];
    expect((await readOne(makePdf([page]))).text).toContain(rows.map((cells) => cells.join(" | ")).join("\n"));
  });

  it("reads the line of another column above a title's letters for itself", async () => {
    const left = setLines(MORE, { x: 60, y: 130, columns: 34 });
    const right = setLines(`${PROSE} ${PROSE}`, { x: 320, y: 67, columns: 34 });
    const { text } = await readOne(makePdf([[{ text: "Harbour", x: 60, y: 79, size: 24 }, ...left, ...right]]));
    expect(text).toContain(PROSE);
    expect(text).toContain(MORE);
  });

  it("undoes ligatures and the shapes of Arabic letters", async () => {
    const page = [{ text: "ofﬁcial ﬂag", x: 60, y: 200 }];
    expect((await readOne(makePdf([page]))).text).toBe("official flag\n");
    expect((await readOne(makePdf([[{ text: "ﻡﻼﺳ", x: 60, y: 200 }]]))).text).toBe("سلام\n");
  });

  it("leaves out text that is turned, outside of the page, invisible or drawn twice", async () => {
    const page = [
      ...setLines(PROSE, { x: 60, y: 200, columns: 60 }),
      { text: "DRAFT", x: 200, y: 500, size: 60, turned: 45 },
      { text: "arXiv 1", x: 20, y: 500, turned: 90 },
      { text: "outside", x: 900, y: 200 },
      { text: "hidden words", x: 60, y: 500, invisible: true },
      { text: "Twice.", x: 60, y: 400 },
      { text: "Twice.", x: 60.4, y: 400.4 },
    ];
    expect((await readOne(makePdf([page]))).text).toBe(`${PROSE}\n\nTwice.\n`);
  });

  it("reads the invisible text of a scanned page, and a page that is turned as a whole", async () => {
    const scan = setLines(PROSE, { x: 60, y: 200, columns: 60, invisible: true });
    expect((await readOne(makePdf([scan]))).text).toBe(`${PROSE}\n`);
    const turned = [
      { text: "The first line of all", x: 100, y: 600, turned: 90 },
      { text: "and the second one.", x: 112, y: 600, turned: 90 },
    ];
    expect((await readOne(makePdf([turned]))).text).toBe("The first line of all and the second one.\n");
  });

  it("parts paragraphs at gaps and at indents", async () => {
    const first = setLines(PROSE, { x: 60, y: 200, columns: 60 });
    const second = setLines(MORE, { x: 60, y: 200 + first.length * 12, columns: 60 });
    const indented = second.map((text, i) => (i === 0 ? { ...text, x: 75 } : text));
    expect((await readOne(makePdf([[...first, ...indented]]))).text).toBe(`${PROSE}\n\n${MORE}\n`);
    const lower = second.map((text) => ({ ...text, y: text.y + 8 }));
    expect((await readOne(makePdf([[...first, ...lower]]))).text).toBe(`${PROSE}\n\n${MORE}\n`);
  });

  it.each([2, 3])("reads %i columns one after the other below a headline that spans them", async (count) => {
    const columns = Math.floor(84 / count);
    const texts = [PROSE, MORE, `${PROSE} ${MORE}`].slice(0, count).map((text) => `${text} ${text} ${text}`);
    const page = texts.flatMap((text, i) => setLines(text, { x: 60 + i * (columns * 5 + 20), y: 160, columns }));
    const { parts } = await readOne(makePdf([[title("A headline that is as wide as the page"), ...page]]));
    expect(parts).toEqual(["HEADLINE1 A headline that is as wide as the page", ...texts.map((text) => `TEXT ${text}`)]);
  });

  it("reads what spans two columns between what is above and below it", async () => {
    const column = (text: string, x: number, y: number) => setLines(text, { x, y, columns: 40 });
    const page = [
      ...column(PROSE, 60, 120),
      ...column(MORE, 290, 120),
      {
        text: "A photograph of the room with all who had a seat in it, and of those who had none.",
        x: 60,
        y: 200,
        size: 9,
      },
      ...column(MORE, 60, 240),
      ...column(PROSE, 290, 240),
    ];
    expect((await readOne(makePdf([page]))).parts?.map((part) => part.slice(0, 13))).toEqual([
      "TEXT The mini",
      "TEXT Nobody e",
      "TEXT A photog",
      "TEXT Nobody e",
      "TEXT The mini",
    ]);
  });

  it("writes a table's rows on lines of their own", async () => {
    const rows = [
      ["Name", "Office", "Since"],
      ["Ada Lovelace", "Minister of Engines", "2019"],
      ["Charles Babbage", "Minister of Mills", "2021"],
      ["Mary Somerville", "Speaker", "2022"],
    ];
    const page = rows.flatMap((row, i) => row.map((text, n) => ({ text, x: 60 + n * 170, y: 200 + i * 14 })));
    expect((await readOne(makePdf([page]))).text).toBe(`${rows.map((row) => row.join(" | ")).join("\n")}\n`);
  });

  it("joins words that are hyphenated at a line's end, and a paragraph that runs over a page's end", async () => {
    const first = [
      "The minister spoke of the Rindfleisch-",
      "etikett and of the Russian-",
      "Ukrainian talks that were held in Abu",
    ];
    const second = ["Dhabi, where they had met before."];
    const lines = (texts: readonly string[]) => texts.map((text, i) => ({ text, x: 60, y: 200 + i * 12 }));
    const { text, pages } = await readOne(makePdf([lines(first), lines(second)]));
    expect(text).toBe(
      "The minister spoke of the Rindfleischetikett and of the Russian-Ukrainian talks that were held in Abu Dhabi, where they had met before.\n",
    );
    expect(pages).toEqual([0, text.indexOf("Dhabi")]);
  });

  it("leaves out running heads and page numbers that change with the pages, and no line of text", async () => {
    const pages = Array.from({ length: 6 }, (_, i) => [
      { text: i % 2 === 0 ? `The Quarterly ${i + 1}` : `${i + 1} Report on the talks`, x: 60, y: 40, size: 8 },
      ...setLines(`${PROSE} Page ${i} says so.`, { x: 60, y: 130, columns: 60 }),
      { text: `– ${i + 1} –`, x: 290, y: 810 },
    ]);
    const { text } = await readOne(makePdf(pages));
    expect(text).toBe(`${pages.map((_, i) => `${PROSE} Page ${i} says so.`).join("\n\n")}\n`);
  });

  it("puts notes behind the text of their page, before a paragraph that runs over its end", async () => {
    const [head, rest] = [PROSE.slice(0, 60), PROSE.slice(61)];
    const pages = [
      [
        ...setLines(`${MORE} ${MORE}`, { x: 60, y: 600, columns: 60 }),
        { text: head, x: 60, y: 700 },
        { text: "1 See the report of the year before, page 12.", x: 60, y: 760, size: 8 },
      ],
      [...setLines(rest, { x: 60, y: 100, columns: 60 }), ...setLines(MORE, { x: 60, y: 150, columns: 60 })],
    ];
    const { parts, pages: starts, text } = await readOne(makePdf(pages));
    expect(parts).toEqual([
      `TEXT ${MORE} ${MORE}`,
      "BOILERPLATE 1 See the report of the year before, page 12.",
      `TEXT ${PROSE}`,
      `TEXT ${MORE}`,
    ]);
    expect(starts).toEqual([0, text.indexOf(rest)]);
  });

  it("tells headings by size and weight, with their levels", async () => {
    const page = [
      { text: "Berlin, 5 February 2026", x: 60, y: 90 },
      title("The report"),
      { text: "1. What happened", x: 60, y: 160, size: 15 },
      ...setLines(PROSE, { x: 60, y: 190, columns: 60 }),
      { text: "Who was there", x: 60, y: 240, bold: true },
      ...setLines(MORE, { x: 60, y: 252, columns: 60 }),
    ];
    const { parts, said } = await readOne(makePdf([page], { created: "20260301" }));
    expect(parts).toEqual([
      "BYLINE Berlin, 5 February 2026",
      "HEADLINE1 The report",
      "HEADING2 1. What happened",
      `TEXT ${PROSE}`,
      "HEADING3 Who was there",
      `TEXT ${MORE}`,
    ]);
    expect(said).toMatchObject({ title: "The report", date: "2026-02-05" });
  });

  it("puts a first letter of three lines before its word, and leaves out the numbers of notes", async () => {
    const page = [
      { text: "T", x: 60, y: 224, size: 36 },
      ...setLines("he minister met her colleague on", { x: 82, y: 200, columns: 60 }),
      ...setLines("Thursday and said that the talks", { x: 82, y: 212, columns: 60 }),
      ...setLines("had been long.", { x: 82, y: 224, columns: 60 }),
      { text: "12", x: 152.5, y: 220, size: 6 },
    ];
    expect((await readOne(makePdf([page]))).text).toBe(
      "The minister met her colleague on Thursday and said that the talks had been long.\n",
    );
  });

  it("leaves the bytes as they are", async () => {
    const bytes = makeSamplePdf();
    await readAll(bytes);
    expect(bytes).toEqual(makeSamplePdf());
  });
});

describe("readPdf, of a file that cannot be read whole", () => {
  it("refuses one without a text layer, with its pages", async () => {
    await expect(readAll(makePdf([PICTURE, PICTURE]))).rejects.toThrow(
      "a.pdf: it has no text layer (2 pages, scanned?); run text recognition on it first, such as ocrmypdf.",
    );
  });

  it("tells which pages have no text among others, but for blank ones", async () => {
    const text = setLines(PROSE, { x: 60, y: 200, columns: 60 });
    const { refused, pages } = await readOne(makePdf([PICTURE, text, PICTURE, PICTURE, "", text]));
    expect(refused).toEqual([
      {
        name: "a.pdf",
        reason: "pages 1 and 3 to 4 of 6 have no text layer (scanned?)",
        advice: "run text recognition on it first, such as ocrmypdf",
      },
    ]);
    expect(pages).toEqual([0, 0, PROSE.length + 2, PROSE.length + 2, PROSE.length + 2, PROSE.length + 2]);
  });

  it("refuses one with a password", async () => {
    await expect(readAll(makePdf([[title("A")]], { encrypted: true }))).rejects.toThrow(
      "a.pdf: it is encrypted and opens with a password only; save a copy without the password first, such as with qpdf --decrypt.",
    );
  });

  it.each([
    ["nothing", ""],
    ["a page of the web", "<html><p>Hello</p></html>"],
    ["a head without a body", "%PDF-1.7\n"],
  ])("refuses %s", async (_, text) => {
    await expect(readAll(new TextEncoder().encode(text))).rejects.toThrow(
      "a.pdf: it is no PDF that can be read: its structure is broken; fetch it anew.",
    );
  });

  it("refuses a file over the limit", async () => {
    await expect(readAll(makePdf([setLines(PROSE, { x: 60, y: 200, columns: 60 })])).then(() => "read")).resolves.toBe(
      "read",
    );
    const long = makePdf([setLines(PROSE, { x: 60, y: 200, columns: 60 })]);
    await expect(readAll(long, 50)).rejects.toThrow("a.pdf: it is larger than 0.00005 MB");
  });

  it("refuses more pages than any book has", async () => {
    const page = async () => ({ runs: [], box: [0, 0, 9, 9] as const, isBlank: true });
    const pdf = { pageCount: 50_001, about: () => Promise.reject(new Error()), readPage: page, close: async () => {} };
    await expect(readPages("a.pdf", pdf, 50)).rejects.toThrow(
      "it has 50,001 pages, of which no more than 50,000 are read",
    );
  });
});
