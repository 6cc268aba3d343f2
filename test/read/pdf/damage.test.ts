import { describe, expect, it } from "vitest";
import { RefusedFile } from "../../../src/read/RefusedFile.ts";
import { makePdf, makeSamplePdf, type PdfText } from "./makePdf.ts";
import { readAll } from "./readAll.ts";

/** "read" or "refused"; throws whatever else is thrown. */
async function tryRead(bytes: Uint8Array): Promise<string> {
  try {
    const found = await readAll(bytes);
    for (const one of found) {
      if (!("source" in one)) continue;
      const { text, markup = [], pages = [] } = one.source;
      if (!text.isWellFormed() || text.includes("\0")) throw new Error("The text is not well formed.");
      if (markup.some(({ start, end }, i) => start >= end || end > text.length || start < (markup[i - 1]?.end ?? 0))) {
        throw new Error("The markup overlaps.");
      }
      if (pages.some((at, i) => at > text.length || at < (pages[i - 1] ?? 0)))
        throw new Error("The pages are mixed up.");
    }
    return "read";
  } catch (error) {
    if (error instanceof RefusedFile) return "refused";
    throw error;
  }
}

/** Numbers from 0 up to 1, the same for each seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe("readPdf, of a damaged file", () => {
  it("reads or refuses it wherever it is cut", async () => {
    const bytes = makeSamplePdf();
    const ends = [...Array.from({ length: 60 }, (_, i) => Math.floor((bytes.length * i) / 60)), bytes.length - 1];
    const states = new Set<string>();
    for (const end of ends) states.add(await tryRead(bytes.subarray(0, end)));
    expect([...states].sort()).toEqual(["read", "refused"]);
  });

  it("reads or refuses it whichever bits are flipped", async () => {
    const random = makeRandom(7);
    for (let n = 0; n < 150; n++) {
      const bytes = makeSamplePdf();
      for (let i = 0; i <= n % 12; i++) {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      expect(await tryRead(bytes)).toMatch(/^(?:read|refused)$/);
    }
  });

  it.each([
    ["a million pages that are none", "/Count 2", "/Count 9999999"],
    ["pages that hold themselves", "/Kids [5 0 R 7 0 R]", "/Kids [2 0 R 2 0 R]"],
    ["a page that is none", "/Kids [5 0 R 7 0 R]", "/Kids [9 0 R 99 0 R]"],
    ["a font that is none", "/F1 9 0 R", "/F1 6 0 R"],
    ["no root", "/Root 1 0 R", "/Root 9 0 R"],
    ["a size of type that is beyond all", "/F1 20 Tf", "/F1 9e99 Tf"],
  ])("ends with %s", async (_, from, to) => {
    const text = new TextDecoder("latin1").decode(makeSamplePdf());
    expect(text).toContain(from);
    const bytes = Uint8Array.from(text.replace(from, to), (char) => char.charCodeAt(0));
    expect(await tryRead(bytes)).toMatch(/^(?:read|refused)$/);
  });

  it("tells which pages are broken, and reads the others", async () => {
    const text = new TextDecoder("latin1").decode(makeSamplePdf());
    const bytes = Uint8Array.from(text.replace("/Kids [5 0 R 7 0 R]", "/Kids [5 0 R 99 0 R]"), (char) =>
      char.charCodeAt(0),
    );
    expect((await readAll(bytes)).slice(1)).toEqual([
      {
        refused: {
          name: "a.pdf",
          reason: "page 2 of 2 has a broken structure and could not be read",
          advice: null,
        },
      },
    ]);
  });

  it.each([
    ["2,000 open states", "q ".repeat(2000)],
    ["100,000 matrices that grow", "2 0 0 2 0 0 cm ".repeat(100_000)],
    ["20,000 texts at one place", "BT /F3 9 Tf 99 99 Td (ab) Tj ET ".repeat(20_000)],
    ["20,000 lines one below the other", `BT /F3 1 Tf 60 800 Td ${"(ab cd ef) Tj 0 -0.03 Td ".repeat(20_000)} ET`],
    ["50,000 words in a line", `BT /F3 0.01 Tf 1 0 0 1 60 800 Tm ${"(ab ) Tj ".repeat(50_000)} ET`],
  ])("ends with a page of %s", async (_, content) => {
    expect(await tryRead(makePdf([content]))).toMatch(/^(?:read|refused)$/);
  });

  it("reads 300 pages of one unfinished sentence", async () => {
    const page = (i: number): readonly PdfText[] => [{ text: `and then came ${i}`, x: 60, y: 300 }];
    const found = await readAll(makePdf(Array.from({ length: 300 }, (_, i) => page(i))));
    const [source] = found.flatMap((one) => ("source" in one ? [one.source] : []));
    expect(source?.text.match(/came/g)?.length).toBe(300);
    expect(source?.pages?.length).toBe(300);
  });
});
