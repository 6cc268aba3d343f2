import type { Box, Page } from "./listBlocks.ts";
import { isOutside, type Weights } from "./weighBlocks.ts";

/**
 * Finds the boxes of a page that holds several articles in full, in order; none on a page of one. A card (a heading, a
 * line, a link) is no article, and pages of cards have none.
 *
 * They are marked as articles, or stand side by side under one name with a heading each that is a link or has a date.
 */
export function findPosts(page: Page, weights: Weights): readonly Box[] {
  const groups = [page.boxes.filter((box) => isMarked(box)), ...listRepeated(page)];
  let best: readonly Box[] = [];
  let sum = 0;
  for (const group of groups) {
    const posts = pickPosts(page, weights, group);
    const full = posts.filter((box) => isFull(page, weights, box));
    if (full.length >= 2 && full.length * 2 >= posts.length && sumProse(weights, posts) > sum) {
      best = posts;
      sum = sumProse(weights, posts);
    }
  }
  const all = weights.prose(0, page.blocks.length);
  const most = best.reduce((most, box) => Math.max(most, weights.prose(box.from, box.to)), 0);
  return sum >= all * 0.5 && most < sum * 0.8 && !isLive(page, best) ? best : [];
}

/** Whether the boxes are the entries of one article, a liveblog: inside of one, or named so, or in a box that is. */
function isLive({ boxes }: Page, posts: readonly Box[]): boolean {
  const from = posts[0]?.from ?? 0;
  const to = posts.at(-1)?.to ?? 0;
  const own = new Set(posts);
  return boxes.some((box) => {
    if (own.has(box)) return LIVE.test(nameOf(box));
    return box.from <= from && box.to >= to && (box.element.name === "article" || LIVE.test(nameOf(box)));
  });
}

const LIVE =
  /(?:^|[\s_-])(?:live|liveticker|ticker)(?:$|\s|[\s_-]?(?:blog|updates?|ticker|events?|coverage|feed|posts?|entr(?:y|ies)|stream))|LiveBlogPosting/i;

function nameOf({ element: { attributes } }: Box): string {
  return ["class", "id", "itemtype"].map((name) => attributes.get(name)?.slice(0, 300) ?? "").join(" ");
}

function isMarked({ element: { name, attributes } }: Box): boolean {
  if (name === "article") return true;
  if (/\/(?:\w*Article|BlogPosting|SocialMediaPosting)$/.test(attributes.get("itemtype") ?? "")) return true;
  return /(?:^|\s)(?:hentry|h-entry|post-entry|blog-post|type-post)(?:\s|$)/.test(attributes.get("class") ?? "");
}

/** Boxes of one name and class under one parent; the cells of tables, as letters by mail are set in, under one outside of them. */
function listRepeated({ boxes }: Page): readonly (readonly Box[])[] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const { name, attributes } = box.element;
    const first = /^\s*(\S{1,80})/.exec(attributes.get("class") ?? "")?.[1];
    if (first === undefined || (name !== "div" && name !== "section" && name !== "li" && name !== "td")) continue;
    const key = `${findParent(boxes, box)} ${name} ${first}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(box);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function findParent(boxes: readonly Box[], { element, parent }: Box): number {
  if (element.name !== "td") return parent;
  let index = parent;
  while (/^(?:table|tbody|tr|td)$/.test(boxes[index]?.element.name ?? "")) index = boxes[index]?.parent ?? -1;
  return index;
}

function outermost(boxes: readonly Box[]): readonly Box[] {
  const outer: Box[] = [];
  for (const box of boxes) {
    const before = outer.at(-1);
    if (!before || box.from >= before.to) outer.push(box);
  }
  return outer;
}

/** Those with prose below a heading of their own, where most say by more than that what they are: sections have headings too. */
function pickPosts(page: Page, weights: Weights, group: readonly Box[]): readonly Box[] {
  const posts = outermost(group).flatMap((box) => {
    if (weights.prose(box.from, box.to) === 0 || isOutside(weights.boxHints[box.index] ?? null)) return [];
    const heading = findPostHeading(page, weights, box);
    return heading === null
      ? []
      : [{ box, isTold: isMarked(box) || isNamed(box) || isDated(weights, box) || isLink(page, heading) }];
  });
  return posts.filter(({ isTold }) => isTold).length * 2 >= posts.length ? posts.map(({ box }) => box) : [];
}

/** "story", "news-item", "tx-entry", "beitrag": a box of this name is an article, if it reads as one. */
function isNamed({ element: { attributes } }: Box): boolean {
  return /(?:^|[\s_-])(?:story|article|artikel|beitrag|meldung|news|entry|blogpost|publication|statya|novost|zapis)(?:[_-]?(?:item|box))?(?:$|\s)/i.test(
    attributes.get("class")?.slice(0, 300) ?? "",
  );
}

function isLink({ blocks }: Page, heading: number): boolean {
  return (blocks[heading]?.linked ?? 0) > 0;
}

/**
 * The first heading in a box before its text; where there is none, a line that is named as a title, or is a link of some
 * words. A standfirst may stand above it.
 */
export function findPostHeading(
  { blocks, boxes }: Page,
  weights: Weights,
  { from, to }: Pick<Box, "from" | "to">,
): number | null {
  let plain: number | null = null;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const block = blocks[i];
    if (!block) break;
    if (block.kind === "HEADING" || weights.hints[i] === "HEADLINE") return i;
    if (weights.isProse(i) && weights.hints[i] !== "STANDFIRST") break;
    if (plain === null && block.kind === "PARAGRAPH" && block.lines.length <= 2 && block.length <= 200) {
      const words = block.lines.join(" ").split(/\s+/).length;
      const isTitle = TITLE.test(boxes[block.box]?.element.attributes.get("class") ?? "");
      if (words > 1 && (isTitle || (words > 2 && block.linked * 10 >= block.length * 8))) plain = i;
    }
  }
  return plain;
}

/** Of a class: "titel", "tx-title", "a-h". */
const TITLE =
  /(?:^|[\s_-])(?:title|titel|titre|titulo|titolo|ttl|headline|heading|head|hd|hl|h|ueberschrift|schlagzeile|zag|zagolovok)(?:$|\s)/i;

/** Whether a day or an author stands at its head or its foot. */
function isDated({ hints }: Weights, { from, to }: Box): boolean {
  const edges = [...hints.slice(from, Math.min(to, from + 6)), ...hints.slice(Math.max(from, to - 3), to)];
  return edges.includes("BYLINE");
}

/** Whether it is more than an excerpt. */
function isFull({ blocks }: Page, weights: Weights, { from, to }: Box): boolean {
  if (weights.paragraphs(from, to) < 2 && weights.prose(from, to) < 400) return false;
  for (let i = Math.max(from, to - 6); i < to; i++) {
    const line = blocks[i]?.lines.at(-1) ?? "";
    if (/\[?(?:…|\.\.\.)\]?$/.test(line) && weights.isProse(i)) return false;
    if (
      line.length < 80 &&
      /(?:read (?:more|on|the (?:rest|full))|continue reading|full (?:story|article)|weiterlesen|mehr lesen|lire la suite|leer más|читать далее|подробнее)/i.test(
        line,
      ) &&
      weights.paragraphs(from, to) < 2
    )
      return false;
  }
  return true;
}

function sumProse({ prose }: Weights, boxes: readonly Box[]): number {
  return boxes.reduce((sum, { from, to }) => sum + prose(from, to), 0);
}
