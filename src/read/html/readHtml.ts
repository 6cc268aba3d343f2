import type { Markup, Said } from "../../model.ts";
import { assignRoles } from "./assignRoles.ts";
import { findArticles } from "./findArticles.ts";
import { type Block, listBlocks } from "./listBlocks.ts";
import { parseHtml } from "./parseHtml.ts";
import { readSaid } from "./readSaid.ts";
import { weighBlocks } from "./weighBlocks.ts";
import { type RoledBlock, writePage } from "./writePage.ts";

/** What a page holds. */
export interface HtmlText {
  /** Its articles, and nothing of the page around them. Empty where it has no words but those of links and menus. */
  readonly text: string;
  readonly markup: readonly Markup[];
  readonly said: Said;
}

/** Reads the articles of a page, with their headlines and what it says of them, in time linear in its length. Throws TooManyElements. */
export function readHtml(html: string): HtmlText {
  const root = parseHtml(html);
  const page = listBlocks(root);
  const weights = weighBlocks(page);
  const { said, titles } = readSaid(root);
  const articles = findArticles(page, weights, titles);
  const blocks = articles.flatMap((article): readonly RoledBlock[] => {
    const roles = assignRoles(page, weights, article);
    const own = article.blocks.map((i, n) => ({ block: page.blocks[i], role: roles[n] ?? "TEXT", i }));
    const headline =
      article.headline === null ? titleBlock(articles.length === 1 ? said.title : null) : page.blocks[article.headline];
    const at = own.findIndex(({ i }) => i > (article.headline ?? -1));
    const whole = own.toSpliced(at < 0 ? own.length : at, 0, { block: headline, role: "HEADLINE", i: -1 });
    return whole.flatMap(({ block, role }) => (block ? { block, role } : []));
  });
  if (!blocks.some(({ role }) => role === "TEXT")) return { text: "", markup: [], said };
  const { text, markup } = writePage(blocks);
  const first = markup.find(({ role }) => role === "HEADLINE");
  const title = articles.length > 1 ? said.title : first ? text.slice(first.start, first.end) : said.title;
  return { text, markup, said: { ...said, title } };
}

/** A headline that the page says and does not show. */
function titleBlock(title: string | null): Block | undefined {
  if (title === null) return undefined;
  return { lines: [title], kind: "HEADING", level: 1, length: title.length, linked: 0, hint: null, box: 0 };
}
