import { listBlocks, type Page } from "../html/listBlocks.ts";
import { type HtmlElement, parseHtml } from "../html/parseHtml.ts";
import { writeFragment } from "../html/readFragment.ts";
import type { PageText } from "../html/writePage.ts";
import { FORWARDED } from "./findQuoted.ts";

/** Reads a message's HTML form. What it quotes gets the sign that it has in plain text, "> "; what it forwards does not. */
export function readHtmlBody(html: string): PageText {
  const page = listBlocks(parseHtml(html));
  const quoted = findQuotes(page);
  const blocks = page.blocks.map((block, i) =>
    quoted.has(i) ? { ...block, lines: block.lines.map((line) => `> ${line}`) } : block,
  );
  return writeFragment({ ...page, blocks });
}

/** The blocks that stand in a quotation of another message. */
function findQuotes({ blocks, boxes }: Page): ReadonlySet<number> {
  const quoted = new Set<number>();
  // One in another is in it whole.
  let covered = 0;
  for (const { element, from, to } of boxes) {
    if (to <= covered || !isQuotation(element) || FORWARDED.test(blocks[from]?.lines[0] ?? "")) continue;
    for (let i = Math.max(from, covered); i < to; i++) quoted.add(i);
    covered = to;
  }
  return quoted;
}

/** As mail programs mark what is answered to; any other quotation is the writer's own. */
function isQuotation({ name, attributes }: HtmlElement): boolean {
  if (name !== "blockquote") return false;
  return attributes.get("type") === "cite" || /quote|cite/i.test(attributes.get("class") ?? "");
}
