import { RefusedFile } from "../RefusedFile.ts";
import type { LinedPage } from "./findRunningHeads.ts";
import { listLines } from "./listLines.ts";
import type { Pdf } from "./PdfPage.ts";
import { straightenPage } from "./straightenPage.ts";

/** The pages of a file, as far as they could be read. */
export interface ReadPages {
  /** All of them, those that could not be read without lines. */
  readonly pages: readonly LinedPage[];
  /** Letters and digits of them all. */
  readonly letters: number;
  /** Numbers, from 1, of those that show something without text. */
  readonly textless: readonly number[];
  /** Numbers, from 1, of those that are broken. */
  readonly broken: readonly number[];
}

/**
 * Reads pages one after the other, and keeps of each no more than its lines. Throws a RefusedFile for more text than
 * `maxBytes`, and for more pages than any book has.
 */
export async function readPages(name: string, pdf: Pdf, maxBytes: number): Promise<ReadPages> {
  if (pdf.pageCount > MOST_PAGES) {
    const reason = `it has ${pdf.pageCount.toLocaleString("en-US")} pages, of which no more than ${MOST_PAGES.toLocaleString("en-US")} are read`;
    throw new RefusedFile(name, reason, { advice: "split it into smaller files" });
  }
  const pages: LinedPage[] = [];
  const textless: number[] = [];
  const broken: number[] = [];
  let letters = 0;
  let length = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.readPage(number).catch(() => null);
    const straight = page && straightenPage(page);
    const lines = straight ? listLines(straight) : [];
    pages.push({ lines, height: straight?.height ?? 0 });
    const own = lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    letters += own;
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (page === null) broken.push(number);
    else if (own === 0 && !page.isBlank) textless.push(number);
    if (length > maxBytes) {
      throw new RefusedFile(name, "it has more text than a file may have", { advice: "split it into smaller files" });
    }
  }
  return { pages, letters, textless, broken };
}

const MOST_PAGES = 50_000;
