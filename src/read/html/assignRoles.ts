import type { MarkupRole } from "../../model.ts";
import type { PageArticle } from "./findArticles.ts";
import type { Block, Page } from "./listBlocks.ts";
import { isOutside, type Weights } from "./weighBlocks.ts";

/** Tells what each of an article's blocks is, in their order; the headline is not among them. */
export function assignRoles(page: Page, weights: Weights, { headline, blocks }: PageArticle): readonly MarkupRole[] {
  const lists = findLinkLists(page, weights);
  const roles: MarkupRole[] = [];
  let isOpened = false;
  for (const [n, i] of blocks.entries()) {
    const block = page.blocks[i];
    if (!block) continue;
    const hint = weights.hints[i] ?? null;
    const isHead: boolean = !isOpened && (headline === null || i > headline || hint === "STANDFIRST");
    const role: MarkupRole = lists.has(block.box) ? "BOILERPLATE" : findRole(block, hint, isHead);
    const isUnderHeadline =
      isHead && headline !== null && roles.slice(Math.max(0, n - 3)).every((before) => before === "BYLINE");
    roles.push(role === "HEADING" && isUnderHeadline && block.length >= 25 ? "STANDFIRST" : role);
    isOpened ||= role === "TEXT";
  }
  return dropLoneHeadings(page, blocks, roles);
}

function findRole(block: Block, hint: Weights["hints"][number], isHead: boolean): MarkupRole {
  const { kind, length, linked } = block;
  if (isOutside(hint) || hint === "CAPTION") return "BOILERPLATE";
  if (hint === "BYLINE" && length <= 250) return "BYLINE";
  if (hint === "STANDFIRST" && isHead && kind !== "ITEM") return "STANDFIRST";
  if (kind === "HEADING") return "HEADING";
  // A link alone points elsewhere; a row of a table may well be nothing but links.
  if (linked * 10 > length * 8 && kind !== "ROW") return "BOILERPLATE";
  return "TEXT";
}

/** The boxes whose blocks are mostly links: lists of them, and their items. */
function findLinkLists({ boxes }: Page, { length, linked }: Weights): ReadonlySet<number> {
  const lists = new Set<number>();
  for (const { index, parent, from, to, element } of boxes) {
    const isList = element.name === "ul" || element.name === "ol";
    if (lists.has(parent) || (isList && linked(from, to) * 10 > length(from, to) * 6)) lists.add(index);
  }
  return lists;
}

/** A heading without text below it is none of the article's: "Related", "Comments". */
function dropLoneHeadings(page: Page, blocks: readonly number[], roles: readonly MarkupRole[]): readonly MarkupRole[] {
  const kept = [...roles];
  // Headings of a level below this one have text.
  let most = 0;
  for (let n = blocks.length - 1; n >= 0; n--) {
    const level = page.blocks[blocks[n] ?? -1]?.level ?? 0;
    if (kept[n] === "TEXT") most = 7;
    else if (kept[n] === "HEADING" && level < most) most = level;
    else if (kept[n] === "HEADING") kept[n] = "BOILERPLATE";
  }
  return kept;
}
