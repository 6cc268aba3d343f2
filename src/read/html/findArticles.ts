import { findMain } from "./findMain.ts";
import { findPostHeading, findPosts } from "./findPosts.ts";
import type { Block, Page } from "./listBlocks.ts";
import { isOutside, type Weights } from "./weighBlocks.ts";

/** An article of a page. */
export interface PageArticle {
  /** Index of the block that is its headline; null where the page shows none. */
  readonly headline: number | null;
  /** Indexes of its other blocks, in order; those before the headline are bylines and standfirsts. */
  readonly blocks: readonly number[];
}

/** Finds the articles of a page; `titles`: what the page says it is titled. None on a page without words. */
export function findArticles(page: Page, weights: Weights, titles: readonly string[]): readonly PageArticle[] {
  const posts = findPosts(page, weights);
  if (posts.length > 0) {
    return posts.map((box) => {
      const indexes = Array.from({ length: box.to - box.from }, (_, i) => box.from + i);
      return cutHead(page, weights, indexes, findPostHeading(page, weights, box));
    });
  }
  const main = findMain(page, weights);
  const headline = findHeadline(page, weights, main, titles);
  const first = main[0] ?? 0;
  // The headline may stand above the box with the text, and the standfirst and the byline between them.
  const above: number[] = [];
  for (let i = headline ?? first; i < first; i++) {
    const hint = weights.hints[i] ?? null;
    if (i === headline || hint === "BYLINE" || hint === "STANDFIRST" || hint === "CAPTION" || weights.isProse(i))
      above.push(i);
  }
  return main.length === 0 ? [] : [cutHead(page, weights, [...above, ...main], headline)];
}

/** Leaves out what stands above the headline, but for bylines and the standfirst. */
function cutHead(page: Page, { hints }: Weights, indexes: readonly number[], headline: number | null): PageArticle {
  if (headline === null) return { headline, blocks: indexes };
  return {
    headline,
    blocks: indexes.filter(
      (i) =>
        i > headline ||
        (i < headline && (hints[i] === "STANDFIRST" || (hints[i] === "BYLINE" && isShort(page.blocks[i])))),
    ),
  };
}

function isShort(block: Block | undefined): boolean {
  return block !== undefined && block.length <= 120;
}

/**
 * The block that the page's titles repeat, else the page's first main heading, inside the article before any other;
 * null where there is none before the text begins.
 */
function findHeadline(page: Page, weights: Weights, main: readonly number[], titles: readonly string[]): number | null {
  const { blocks } = page;
  const opening = main.find((i) => weights.isProse(i)) ?? main[0] ?? 0;
  const first = main[0] ?? 0;
  const candidates: number[] = [];
  for (let i = 0; i < opening; i++) {
    const block = blocks[i];
    if (block && block.lines.length <= 2 && block.length <= 400 && (i >= first || !isRemark(weights, i)))
      candidates.push(i);
  }
  const plainTitles = titles.map(toPlain).filter((title) => title.length > 0);
  const isTitled = (i: number, isWhole: boolean) => {
    const line = toPlain(blocks[i]?.lines.join(" ") ?? "");
    return plainTitles.some((title) => (isWhole ? line === title : isPartOf(line, title)));
  };
  const headings = candidates.filter((i) => blocks[i]?.kind === "HEADING" || weights.hints[i] === "HEADLINE");
  const isMainHeading = (i: number) => blocks[i]?.level === 1 || weights.hints[i] === "HEADLINE";
  return (
    headings.find((i) => isTitled(i, true)) ??
    headings.find((i) => i >= first && isTitled(i, false)) ??
    candidates.find((i) => isTitled(i, true)) ??
    headings.find((i) => i >= first && isMainHeading(i)) ??
    // A heading above the text that is a part of the title may be the site's name, too.
    headings.findLast((i) => isTitled(i, false)) ??
    headings.findLast((i) => i < first && isMainHeading(i) && !isOutside(weights.hints[i] ?? null)) ??
    headings.find((i) => i >= first) ??
    null
  );
}

function isRemark({ hints }: Weights, block: number): boolean {
  return hints[block] === "REMARKS";
}

/** Whether a heading is most of a title: a title may have the site's name behind it, and be shorter for the search engines. */
function isPartOf(line: string, title: string): boolean {
  const [short, long] = line.length < title.length ? [line, title] : [title, line];
  return short.length >= 15 && short.length * 2 >= long.length && long.includes(short);
}

function toPlain(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
