import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeHtml } from "../../src/read/html/decodeHtml.ts";
import type { MadePage } from "./makePages.ts";

const PAGES = fileURLToPath(new URL("../segmentation/pages", import.meta.url));

/**
 * Reads the pages with hand-made gold, NAME.html beside NAME.gold; none where there are none. Each line of gold has a tag:
 * "=" and "|" for the article's own lines, "~" for its boilerplate, "#" for page furniture; others are not scored.
 */
export function readGoldPages(): readonly MadePage[] {
  if (!existsSync(PAGES)) return [];
  const names = readdirSync(PAGES)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.slice(0, -".html".length));
  return names
    .filter((name) => existsSync(join(PAGES, `${name}.gold`)))
    .map((name) => {
      const lines = readFileSync(join(PAGES, `${name}.gold`), "utf8").split("\n");
      const tagged = (tags: string) =>
        lines
          .filter((line) => tags.includes(line.charAt(0)) && line.length > 1)
          .map((line) => line.slice(1).trim())
          .filter((line) => /[\p{L}\p{N}]/u.test(line));
      return {
        html: decodeHtml(readFileSync(join(PAGES, `${name}.html`))).text,
        own: tagged("=|"),
        furniture: tagged("~#"),
      };
    });
}
