import { assignRoles } from "./assignRoles.ts";
import { listBlocks, type Page } from "./listBlocks.ts";
import { parseHtml } from "./parseHtml.ts";
import { weighBlocks } from "./weighBlocks.ts";
import { type PageText, writePage } from "./writePage.ts";

/** Reads a piece of HTML that is one article's text and no page: all of its blocks, in order. */
export function readFragment(html: string): PageText {
  return writeFragment(listBlocks(parseHtml(html)));
}

/** Writes all blocks of such a piece. */
export function writeFragment(page: Page): PageText {
  const blocks = [...page.blocks.keys()];
  const roles = assignRoles(page, weighBlocks(page), { headline: null, blocks });
  return writePage(page.blocks.map((block, i) => ({ block, role: roles[i] ?? "TEXT" })));
}
