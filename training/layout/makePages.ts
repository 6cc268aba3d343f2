import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seededRandom } from "../../src/graph/seededRandom.ts";
import { tagBySigns } from "./tagBySigns.ts";

/** One line of a page with its tag, as in bench/segmentation/pages; a blank line has none. */
export interface PageLine {
  readonly tag: string;
  readonly text: string;
}

interface Article {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Prints the sample corpus's articles on archive pages of many makes, in a seeded choice. */
export function makePages(count: number, seed = 1): readonly (readonly PageLine[])[] {
  const articles = readSample();
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chance = (share: number) => random() < share;
  return Array.from({ length: count }, () => {
    const page = chance(0.25) ? makePlainPage(articles, pick, chance) : makePage(articles, pick, chance);
    if (chance(0.05)) return shorten(page);
    return chance(0.15) ? write(page, pick([CYRILLIC, GREEK, HAN])) : page;
  });
}

/** One article alone, or a piece of one. */
function makePlainPage(
  articles: readonly Article[],
  pick: Pick,
  chance: (share: number) => boolean,
): readonly PageLine[] {
  const { headline, paragraphs } = pick(articles);
  const airy = chance(0.7);
  const subheads = chance(0.4);
  const kept = paragraphs.slice(0, pick([1, 1, 2, 3, 99]));
  const text = chance(0.3) ? kept.map((paragraph) => paragraph.split(/(?<=\.)\s/u)[0] ?? paragraph) : kept;
  const own = text.flatMap((paragraph, i) =>
    subheads && i > 0 && i % 2 === 0
      ? [
          pick(articles)
            .headline.split(" ")
            .slice(0, pick([3, 5, 12]))
            .join(" "),
          paragraph,
        ]
      : [paragraph],
  );
  const lines = chance(0.6) ? [headline, ...own] : own;
  return lines.flatMap((line, i) => {
    const tagged = { tag: i === 0 ? "=" : "|", text: line };
    return airy && i > 0 ? [{ tag: "", text: "" }, tagged] : [tagged];
  });
}

/** Every paragraph cut to its first words: notices, minutes, tests. */
function shorten(page: readonly PageLine[]): readonly PageLine[] {
  return page.map(({ tag, text }) => {
    const words = text.split(" ");
    return words.length < 15
      ? { tag, text }
      : {
          tag,
          text: `${words
            .slice(0, 3 + (words.length % 5))
            .join(" ")
            .replace(/[.,;:“]+$/u, "")}.`,
        };
  });
}

type Letters = readonly string[];
const CYRILLIC: Letters = [..."абцдефгхийклмнопкрстувщхыз"];
const GREEK: Letters = [..."αβξδεφγηιϊκλμνοπκρστυβωχψζ"];
const HAN: Letters = [..."的一是在不了有和人这中大为上个国我以要他时来用们"];

/** The same page in other letters, as if in a language that is not known. */
function write(page: readonly PageLine[], letters: Letters): readonly PageLine[] {
  const letter = (from: string) => {
    const to = letters[(from.toLowerCase().charCodeAt(0) - 97) % letters.length] ?? from;
    return from === from.toLowerCase() ? to : to.toUpperCase();
  };
  return page.map(({ tag, text }) => {
    const written = text.replaceAll(/[a-zA-Z]/g, letter);
    return {
      tag,
      text:
        letters === HAN
          ? written
              .replaceAll(/(?<=\p{L}{2}) (?=\p{L})/gu, "")
              .replaceAll(". ", "。")
              .replace(/\.$/, "。")
          : written,
    };
  });
}

type Pick = <T>(items: readonly T[]) => T;

function makePage(articles: readonly Article[], pick: Pick, chance: (share: number) => boolean): readonly PageLine[] {
  const lines: PageLine[] = [];
  const airy = chance(0.6);
  const add = (tag: string, text: string, blank = airy) => {
    if (blank && lines.length > 0) lines.push({ tag: "", text: "" });
    lines.push({ tag, text });
  };
  const style = {
    head: pick(["none", "archive", "archive", "site", "site"]),
    head2: pick(["short", "sentence", "sentence", "both"]),
    byline: pick(["none", "none", "none", "below", "above", "author"]),
    rule: pick(["none", "none", "none", "---", "* * *", "________________"]),
    teaser: pick(["none", "below", "capitals", "both", "related"]),
    tail: pick(["none", "none", "tags", "comments", "share"]),
    subheads: chance(0.25),
  };
  const section = pick(["Russia", "Politics", "World", "Business", "Port Valdoro", "Science"]);
  const other = () => pick(articles).headline;
  const name = () =>
    `${pick(["Jane", "Ilse", "Omar", "Petra", "Lev"])} ${pick(["Roe", "Marchetti", "Ode", "Vlasova", "Kern"])}`;
  const day = () =>
    `${1 + Math.floor(Number(pick([..."0123456789"])) * 2.8)} ${pick(["January", "February", "March"])} 2026`;
  if (style.head === "archive")
    add("#", pick([`Category Archive : ${section}`, `Archive: ${section}`, `Tag: ${section}`]));
  if (style.head === "site") {
    add("#", pick(["The Valdoro Observer", "Delta Desk", "MERIDIAN ONLINE"]));
    add("#", pick(["Home | News | Sport | Contact", "News", "Menu"]));
    if (chance(0.5)) add("#", `Latest in ${section}`);
  }
  const count = chance(0.25) ? 1 : pick([2, 3, 4, 5, 6]);
  for (let n = 0; n < count; n++) {
    const article = pick(articles);
    if (n > 0 && style.rule !== "none") add("#", style.rule);
    if (style.byline === "above") add("-", day());
    const opening = (article.paragraphs[0] ?? "").split(/(?<=\.)\s/u)[0]?.replace(/\.$/u, "") ?? "";
    const sentence =
      opening.length > 60 && opening.length < 200 ? opening : `${article.headline} as the council had said`;
    add("=", style.head2 === "sentence" ? sentence : article.headline);
    if (style.head2 === "both") add("|", sentence, airy && chance(0.7));
    if (style.byline === "below") add("-", day(), airy && chance(0.5));
    if (style.byline === "author") add("-", `By ${name()}${chance(0.5) ? ` | ${day()}` : ""}`, airy && chance(0.5));
    for (const [i, paragraph] of article.paragraphs.entries()) {
      if (style.subheads && i > 1 && i % 3 === 0) add("|", other().split(" ").slice(0, 4).join(" "));
      add("|", paragraph);
      if (i === 0 || i === article.paragraphs.length - 1 || !chance(0.25)) continue;
      if (style.teaser === "below" || (style.teaser === "both" && chance(0.5))) {
        add("~", pick(["Read more", "Related", "See also"]));
        add("~", pick([`${name()} at a briefing.`, "FILE PHOTO", "The harbour, seen from Pier 4.", name()]));
        add("~", other(), false);
      } else if (style.teaser === "capitals" || style.teaser === "both") {
        add("~", `${pick(["READ MORE", "WATCH", "MORE"])}: ${other()}`);
      } else if (style.teaser === "related") add("~", `${pick(["Related", "See also", "Don’t miss"])}: ${other()}`);
    }
    if (style.tail === "tags") add("~", `Tags: ${section.toLowerCase()}, news`);
    if (style.tail === "comments") add("~", pick(["No comments yet", "12 comments", "Leave a comment"]));
    if (style.tail === "share") add("~", pick(["Share this: Facebook Twitter Email", "Share | Print | Email"]));
  }
  if (style.head !== "none" && chance(0.6)) {
    add("#", pick(["Older posts", "1 2 3 Next", "Page 1 of 12"]));
    add("#", `© 2026 ${pick(["Delta Desk", "The Valdoro Observer"])}. All rights reserved.`);
  }
  return lines;
}

function readSample(): readonly Article[] {
  return readSampleTexts().flatMap((text) => {
    const articles: { headline: string; paragraphs: string[] }[] = [];
    for (const { tag, start, end } of tagBySigns(text)) {
      const words = text.slice(start, end).replaceAll(/\s+/g, " ");
      if (tag === "=") articles.push({ headline: words, paragraphs: [] });
      else if (tag === "|") articles.at(-1)?.paragraphs.push(words);
    }
    return articles.filter(({ paragraphs }) => paragraphs.length > 2);
  });
}

/** The texts of the sample corpus, in order of their names. */
export function readSampleTexts(): readonly string[] {
  const folder = fileURLToPath(new URL("../../data", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.(?:txt|md)$/.test(file) && !file.endsWith("README.md"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
