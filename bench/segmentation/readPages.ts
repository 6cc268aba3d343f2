import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a line of a page is:
 * - `=` the first of an article, `|` any other of its own
 * - `~` boilerplate in or under an article, `#` of the page and of no article
 * - `-` who wrote it and when: not scored
 */
export type LineTag = "=" | "|" | "~" | "#" | "-";

export interface TaggedLine {
  readonly tag: LineTag;
  readonly text: string;
}

/** A page and what its lines are, as its writer sees them. */
export interface TaggedPage {
  /** Its file name without extension. */
  readonly name: string;
  /** The file as a user would have it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly TaggedLine[];
}

/** What the layout model learnt from; what it did not; and what was written later, which it did not either. */
export const PAGE_SETS = ["seen", "unseen", "unseen-later"] as const;
export type PageSet = (typeof PAGE_SETS)[number];

/** Reads `pages/SET`: `NAME.gold` tags each line by its first character; a text page is that file without the tags. */
export function readPages(set: PageSet): readonly TaggedPage[] {
  const folder = fileURLToPath(new URL(`./pages/${set}`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold"))
    .sort()
    .map((file) => {
      const name = basename(file, ".gold");
      const tagged = readFileSync(join(folder, file), "utf8").replace(/\n$/, "").split("\n");
      const html = join(folder, `${name}.html`);
      const isHtml = existsSync(html);
      return {
        name,
        file: `${name}.${isHtml ? "html" : "txt"}`,
        bytes: isHtml ? readFileSync(html) : Buffer.from(tagged.map((line) => line.slice(1)).join("\n")),
        lines: tagged.filter((line) => line.trim() !== "").map(readLine),
      };
    });
}

function readLine(line: string): TaggedLine {
  const tag = line.charAt(0);
  if (!isTag(tag)) throw new Error(`A line must begin with one of = | ~ # -, but it is ${JSON.stringify(line)}.`);
  return { tag, text: line.slice(1) };
}

function isTag(character: string): character is LineTag {
  return ["=", "|", "~", "#", "-"].includes(character);
}
