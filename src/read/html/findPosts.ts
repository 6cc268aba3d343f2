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
    const posts = outermost(group).filter((box) => isPost(page, weights, box));
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

/** Boxes of one name and class under one parent. */
function listRepeated({ boxes }: Page): readonly (readonly Box[])[] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const { name, attributes } = box.element;
    const first = /^\s*(\S{1,80})/.exec(attributes.get("class") ?? "")?.[1];
    if (first === undefined || (name !== "div" && name !== "section" && name !== "li" && name !== "td")) continue;
    const key = `${box.parent} ${name} ${first}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(box);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function outermost(boxes: readonly Box[]): readonly Box[] {
  const outer: Box[] = [];
  for (const box of boxes) {
    const before = outer.at(-1);
    if (!before || box.from >= before.to) outer.push(box);
  }
  return outer;
}

/** Whether it has prose below a heading of its own. */
function isPost({ blocks }: Page, weights: Weights, box: Box): boolean {
  if (weights.prose(box.from, box.to) === 0 || isOutside(weights.boxHints[box.index] ?? null)) return false;
  const heading = findHeading(blocks, weights, box);
  if (heading === null) return false;
  return isMarked(box) || isDated(weights, box) || (blocks[heading]?.linked ?? 0) > 0;
}

function findHeading(blocks: Page["blocks"], weights: Weights, { from, to }: Box): number | null {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (blocks[i]?.kind === "HEADING" || weights.hints[i] === "HEADLINE") return i;
    if (weights.isProse(i)) return null;
  }
  return null;
}

function isDated({ hints }: Weights, { from, to }: Box): boolean {
  return hints.slice(from, Math.min(to, from + 6)).includes("BYLINE");
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
