import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Refusal, Source } from "../../src/model.ts";
import { memoryContent } from "../../src/read/memoryContent.ts";
import { readContent } from "../../src/read/readContent.ts";
import { makeReadOptions } from "../read/makeReadOptions.ts";
import { makeFlatOdt, type OfficeBlock, type OfficeDocument } from "./makeFlatOdt.ts";
import { OFFICE_DOCUMENTS } from "./officeDocuments.ts";

const FORMATS = ["docx", "odt", "rtf", "epub", "pdf"] as const;
const folder = mkdtempSync(join(tmpdir(), "comention-office-"));

beforeAll(() => {
  mkdirSync(join(folder, "in"));
  const files = OFFICE_DOCUMENTS.map((document, i) => {
    const path = join(folder, "in", `${i}.fodt`);
    writeFileSync(path, makeFlatOdt(document));
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  for (const format of FORMATS) {
    const words = [profile, "--headless", "--convert-to", format, "--outdir", join(folder, format), ...files];
    try {
      execFileSync("soffice", words, { stdio: "pipe" });
    } catch (cause) {
      const missing = (cause as { code?: string }).code === "ENOENT";
      const advice = "LibreOffice is needed: apt-get install libreoffice-writer-nogui";
      throw missing ? new Error(advice, { cause }) : cause;
    }
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(i: number, format: string) {
  const name = `${i}.${format}`;
  const bytes = readFileSync(join(folder, format, name));
  const [sources, refused]: [Source[], Refusal[]] = [[], []];
  for await (const found of readContent(memoryContent(name, name, bytes, 1e8), makeReadOptions())) {
    if ("source" in found) sources.push(found.source);
    if ("refused" in found) refused.push(found.refused);
  }
  return { sources, refused };
}

function listLines({ title, blocks }: OfficeDocument): readonly string[] {
  const notes = blocks.flatMap((block) => ("note" in block && block.note !== undefined ? [block.note] : []));
  return [title, ...blocks.flatMap(writeBlock), ...notes];
}

function writeBlock(block: OfficeBlock): readonly string[] {
  if ("heading" in block) return [block.heading];
  if ("items" in block) return block.items.map((item) => `- ${item}`);
  return "rows" in block ? block.rows.map((cells) => cells.join(" | ")) : [block.paragraph];
}

const split = (text: string) => text.split(/\n+/).filter((line) => line !== "");
/** Letters and digits alone, in order: what no layout changes. */
const strip = (lines: readonly string[]) => lines.join("").replace(/[^\p{L}\p{N}]/gu, "");

describe("documents that LibreOffice wrote", () => {
  const documents = OFFICE_DOCUMENTS.map((document, i) => [document.title, i, document] as const);

  it("are twenty or more", () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
  });

  describe.each(["docx", "odt", "rtf"])("as %s", (format) => {
    it.each(documents)("are read as they were written: %s", async (title, i, document) => {
      const { sources, refused } = await read(i, format);
      expect(refused).toEqual([]);
      expect(sources).toHaveLength(1);
      expect(split(sources[0]?.text ?? "")).toEqual(listLines(document));
      expect(sources[0]?.said).toMatchObject({ title, author: document.author, date: document.date });
    });
  });

  it.each(documents)(
    "are read as they were written, as epub, but for what LibreOffice makes flat in it: %s",
    async (title, i, document) => {
      const { sources, refused } = await read(i, "epub");
      expect(refused).toEqual([]);
      expect(sources).toHaveLength(1);
      expect(sources[0]?.said).toMatchObject({ title, author: document.author });
      const isFlat = document.blocks.some((block) => "items" in block || "rows" in block || "note" in block);
      // Lists and tables become paragraphs, and a note's number stands in the text.
      if (isFlat)
        expect(strip(split(sources[0]?.text ?? "")).replace(/1/g, "")).toBe(
          strip(listLines(document)).replace(/1/g, ""),
        );
      else expect(split(sources[0]?.text ?? "")).toEqual(listLines(document));
    },
  );

  it.each(documents)(
    "are read in their order, as pdf, without running heads and page numbers: %s",
    async (title, i, document) => {
      const { sources, refused } = await read(i, "pdf");
      expect(refused).toEqual([]);
      expect(sources).toHaveLength(1);
      expect(sources[0]?.said).toMatchObject({ title, author: document.author });
      const lines = listLines(document);
      // What stands at the head of a single page is not known to do so on each; a note has its number.
      const head = sources[0]?.pages?.length === 1 && document.header !== undefined ? [document.header] : [];
      const told = strip(split(sources[0]?.text ?? ""));
      expect(told.replace(/1(?=The|So)/g, "")).toBe(strip([...head, ...lines]));
    },
  );
});
