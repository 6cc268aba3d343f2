import type { MadePage } from "./makePages.ts";

/** How much of the lines was kept, each weighed by its length. */
export interface ExtractionScore {
  /** Of the article's own lines: the more the better. */
  readonly own: number;
  /** Of the furniture's: the less the better. */
  readonly furniture: number;
}

/** Scores what an extractor made of the pages; a line is kept where its letters and figures stand in the text in a row. */
export function scoreExtraction(pages: readonly MadePage[], extract: (html: string) => string): ExtractionScore {
  const own = { kept: 0, all: 0 };
  const furniture = { kept: 0, all: 0 };
  for (const page of pages) {
    const text = toPlain(extract(page.html));
    for (const [lines, sum] of [
      [page.own, own],
      [page.furniture, furniture],
    ] as const) {
      for (const line of lines) {
        const plain = toPlain(line);
        sum.all += plain.length;
        if (text.includes(plain)) sum.kept += plain.length;
      }
    }
  }
  return { own: own.kept / own.all, furniture: furniture.kept / furniture.all };
}

function toPlain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
