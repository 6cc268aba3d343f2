import type { Box, Page } from "./listBlocks.ts";
import { isOutside, type Weights } from "./weighBlocks.ts";

/**
 * Finds the blocks that hold a page's one article, in order: those of the box that is marked as the article and has much
 * of the page's prose, else of the innermost box that has most of it, with what stands beside it and reads like it.
 */
export function findMain(page: Page, weights: Weights): readonly number[] {
  const marked = findMarked(page, weights);
  if (marked) return listRange(marked.from, marked.to);
  const [body] = page.boxes;
  if (!body) return [];
  const children = listChildren(page.boxes);
  const path = [findMainBox(page, weights) ?? body];
  for (;;) {
    const box = path.at(-1) ?? body;
    const next = (children[box.index] ?? []).reduce<Box | null>(
      (most, child) => (HOLDERS.has(child.element.name) && weigh(weights, child) > weigh(weights, most) ? child : most),
      null,
    );
    if (!next || weigh(weights, next) < 0.6 * weigh(weights, box)) break;
    path.push(next);
  }
  const inner = path.at(-1) ?? body;
  const found = new Set(listRange(inner.from, inner.to));
  for (const [depth, outer] of path.slice(0, -1).entries()) {
    for (const child of children[outer.index] ?? []) {
      if (!path.includes(child) && isAlike(weights, child, inner))
        for (const i of listRange(child.from, child.to)) found.add(i);
    }
    // Words that stand in it without a box of their own.
    const next = path[depth + 1];
    for (let i = outer.from; i < outer.to; i++) {
      if (i === next?.from) i = next.to;
      if (page.blocks[i]?.box === outer.index && weights.isProse(i)) found.add(i);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Boxes in which an article can stand; a paragraph is none. */
const HOLDERS = new Set([
  "article",
  "body",
  "center",
  "div",
  "dd",
  "dl",
  "fieldset",
  "form",
  "main",
  "section",
  "table",
  "tbody",
  "td",
  "tr",
  "li",
  "ul",
  "ol",
  "blockquote",
  "details",
]);

/** The box marked as the page's article, with its head where that is marked too. */
function findMarked({ boxes, blocks }: Page, weights: Weights): Box | null {
  const all = weights.prose(0, blocks.length);
  const holds = (share: number) => (box: Box) => all > 0 && weigh(weights, box) >= share * all;
  const articles = boxes.filter(({ element }) => element.name === "article").filter(holds(0.5));
  // The innermost: an article may hold the cards of others, but none that holds most of it.
  const article = articles.at(-1);
  if (article) return article;
  return (
    boxes.filter(({ element }) => /\barticleBody\b/.test(element.attributes.get("itemprop") ?? "")).find(holds(0.5)) ??
    null
  );
}

function findMainBox({ boxes, blocks }: Page, weights: Weights): Box | null {
  const all = weights.prose(0, blocks.length);
  const isMain = ({ element: { name, attributes } }: Box) => name === "main" || attributes.get("role") === "main";
  return boxes.find((box) => isMain(box) && weigh(weights, box) >= 0.5 * all) ?? null;
}

/** Whether a box beside the article's reads on like it: a lead, a part behind an advertisement. */
function isAlike({ boxHints, prose, length, linked }: Weights, { index, from, to, element }: Box, inner: Box): boolean {
  const [own, all] = [prose(from, to), length(from, to)];
  if (own < 100 || isOutside(boxHints[index] ?? null) || linked(from, to) * 4 > all) return false;
  const isSameClass = element.attributes.get("class") === inner.element.attributes.get("class");
  return own >= all * (isSameClass ? 0.5 : 0.8);
}

function listChildren(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const children: Box[][] = boxes.map(() => []);
  for (const box of boxes) children[box.parent]?.push(box);
  return children;
}

function weigh({ prose }: Weights, box: Box | null): number {
  return box ? prose(box.from, box.to) : 0;
}

function listRange(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
