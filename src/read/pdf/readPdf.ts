import type { Markup } from "../../model.ts";
import type { Content, Found, Reader, ReadOptions } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { assignRoles, findBody, type RoledBlock } from "./assignRoles.ts";
import { findBlocks } from "./findBlocks.ts";
import { findRunningHeads } from "./findRunningHeads.ts";
import { joinBlocks } from "./joinBlocks.ts";
import { countWords } from "./joinWords.ts";
import type { PdfAbout } from "./PdfPage.ts";
import { readAbout, readTitle } from "./readAbout.ts";
import { readPages, type ReadPages } from "./readPages.ts";
import { writeBlock } from "./writeBlock.ts";

/**
 * Reads a PDF as one document. Lines become paragraphs in the order of reading; running heads and page numbers are left
 * out. Throws a RefusedFile for one that is encrypted, broken or without text; pages without text, as scans are, and
 * broken ones are told as refused beside the text of the others.
 */
export const readPdf: Reader = async function* (content: Content, options: ReadOptions): AsyncGenerator<Found> {
  // What reads PDF takes 25 MB: whoever meets none need not load it.
  const { openPdf } = await import("./openPdf.ts");
  const pdf = await openPdf(content.name, await content.whole());
  let about: PdfAbout;
  let read: ReadPages;
  try {
    about = await pdf.about();
    read = await readPages(content.name, pdf, options.maxBytes);
  } finally {
    await pdf.close();
  }
  if (read.letters === 0) throw refuseTextless(content.name, pdf.pageCount, read);
  yield { source: { name: content.name, ...writePages(read, about), encoding: "utf-8" } };
  const told = [
    { pages: read.textless, what: "no text layer (scanned?)", advice: ADVICE },
    { pages: read.broken, what: "a broken structure and could not be read", advice: null },
  ];
  for (const { pages, what, advice } of told) {
    if (pages.length > 0)
      yield { refused: { name: content.name, reason: `${describe(pages, pdf.pageCount)} ${what}`, advice } };
  }
};

const ADVICE = "run text recognition on it first, such as ocrmypdf";

function refuseTextless(name: string, pageCount: number, { broken, textless }: ReadPages): RefusedFile {
  const pages = pageCount === 1 ? "1 page" : `${pageCount} pages`;
  if (broken.length > textless.length) return new RefusedFile(name, `none of its pages can be read (${pages})`);
  return new RefusedFile(name, `it has no text layer (${pages}, scanned?)`, { advice: ADVICE });
}

/** "page 2 of 12 has", "pages 2 and 5 to 7 of 12 have". */
function describe(pages: readonly number[], of: number): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  const words = ranges.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  const more = ranges.length > 10 ? ["more"] : [];
  const list = [...words, ...more].join(", ").replace(/, (?=[^,]*$)/, " and ");
  return pages.length === 1 ? `page ${list} of ${of} has` : `pages ${list} of ${of} have`;
}

function writePages({ pages }: ReadPages, about: PdfAbout) {
  const furniture = findRunningHeads(pages);
  const lines = pages.flatMap((page) => page.lines);
  // A file of nothing but running heads keeps them.
  const blocks = findBlocks(pages, furniture.size < lines.length ? furniture : new Set());
  const counts = countWords(lines.map(({ text }) => text));
  const body = findBody(blocks);
  const written = joinBlocks(blocks, body.size).map((block) => writeBlock(block, counts));
  const roled = assignRoles(written, body, readTitle(about.title));
  const { text, markup, starts } = writeText(roled);
  const head = roled.slice(0, HEAD_BLOCKS).map((block) => block.text);
  const said = readAbout(about, head);
  const headline = roled.find(({ role }) => role === "HEADLINE")?.text ?? null;
  return {
    text,
    said: { ...said, title: said.title ?? headline },
    markup,
    pages: fillPages(starts, pages.length, text.length),
  };
}

/** Blocks in which the date of the text may stand. */
const HEAD_BLOCKS = 8;

function writeText(blocks: readonly RoledBlock[]) {
  const parts: string[] = [];
  const markup: Markup[] = [];
  const starts = new Map<number, number>();
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    const glue = !before ? "" : ITEM.test(before.text) && ITEM.test(block.text) ? "\n" : "\n\n";
    parts.push(glue, block.text);
    const start = length + glue.length;
    length = start + block.text.length;
    for (const [page, at] of block.starts) starts.set(page, Math.min(starts.get(page) ?? Infinity, start + at));
    let from = start;
    for (const line of block.text.split("\n")) {
      markup.push({ start: from, end: from + line.length, role: block.role, level: block.level });
      from += line.length + 1;
    }
  }
  parts.push("\n");
  return { text: parts.join(""), markup, starts };
}

const ITEM = /^(?:[•‣◦▪●■○–—*-]|\(?\d{1,3}[.)])\s/;

/** A page without text begins where the next one does. */
function fillPages(starts: ReadonlyMap<number, number>, count: number, end: number): readonly number[] {
  const pages: number[] = [];
  let next = end;
  for (let page = count - 1; page >= 0; page--) {
    next = Math.min(next, starts.get(page) ?? next);
    pages.push(page === 0 ? 0 : next);
  }
  return pages.reverse();
}
