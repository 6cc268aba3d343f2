import type { Said } from "../../model.ts";
import { readDate } from "../readDate.ts";
import { readLinkedData, type LinkedData } from "./readLinkedData.ts";
import type { HtmlElement } from "./parseHtml.ts";

/** What a page says of itself. */
export interface PageSaid {
  readonly said: Said;
  /** What it says it is titled, the best first: one of them may stand on it as a headline. */
  readonly titles: readonly string[];
}

/** Reads a page's own metadata: linked data, Open Graph and other meta elements, links, the times that it shows. */
export function readSaid(root: HtmlElement): PageSaid {
  const found = collect(root);
  const data = readLinkedData(found.scripts);
  const meta = (...names: readonly string[]) =>
    clean(names.map((name) => found.meta.get(name)).find((value) => clean(value)));
  const outlet = meta("og:site_name", "application-name", "publisher", "dc.publisher") ?? data.outlet;
  const title = meta(
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "title",
  );
  const shown = clean(found.title);
  // "Assert | Some manual": the heading may be the first part alone.
  const parts = [title, shown].flatMap((words) => words?.split(/\s+[|–—·»-]\s+/u, 1) ?? []);
  const titles = [data.title, title, ...parts, shown].filter((words) => words !== null);
  return {
    said: {
      title: cutSiteName(title ?? data.title ?? shown, outlet),
      author: readAuthor(
        data,
        meta(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "twitter:data1",
        ),
      ),
      url: readUrl(found.canonical, meta("og:url"), data.url),
      outlet,
      date: readPageDate(found, data, meta),
      language:
        /^[a-z]{2}(?=$|[-_])/i
          .exec(found.language ?? meta("og:locale", "content-language", "dc.language") ?? "")?.[0]
          .toLowerCase() ?? null,
    },
    titles,
  };
}

interface Found {
  readonly meta: Map<string, string>;
  readonly scripts: string[];
  readonly times: string[];
  title: string | undefined;
  canonical: string | undefined;
  language: string | undefined;
}

const MOST_FOUND = 200;

function collect(root: HtmlElement): Found {
  const found: Found = {
    meta: new Map(),
    scripts: [],
    times: [],
    title: undefined,
    canonical: undefined,
    language: undefined,
  };
  visit(root, (element) => look(element, found));
  return found;
}

function visit(element: HtmlElement, look: (element: HtmlElement) => void): void {
  look(element);
  for (const child of element.children) if (typeof child !== "string") visit(child, look);
}

function look({ name, attributes, children }: HtmlElement, found: Found): void {
  const value = attributes.get("content") ?? attributes.get("datetime");
  const itemprop = attributes.get("itemprop")?.toLowerCase();
  if (name === "html") found.language = attributes.get("lang") ?? attributes.get("xml:lang");
  else if (name === "meta" && value !== undefined) {
    const keys = `${attributes.get("property") ?? ""} ${attributes.get("name") ?? ""} ${attributes.get("http-equiv") ?? ""} ${itemprop ?? ""}`;
    // Several in one attribute are seen.
    for (const key of keys.toLowerCase().split(/\s+/).slice(0, 8)) {
      if (key !== "" && !found.meta.has(key) && found.meta.size < MOST_FOUND) found.meta.set(key, value);
    }
  } else if (name === "title")
    found.title ??= children
      .filter((child) => typeof child === "string")
      .join("")
      .slice(0, 1000);
  else if (name === "link" && /\bcanonical\b/i.test(attributes.get("rel") ?? ""))
    found.canonical ??= attributes.get("href");
  else if (name === "script" && found.scripts.length < 50) {
    const text = children.filter((child) => typeof child === "string").join("");
    if (text !== "") found.scripts.push(text);
  } else if (name === "time" && value !== undefined && found.times.length < MOST_FOUND) {
    if (itemprop === "datepublished" || attributes.has("pubdate")) found.times.unshift(value);
    else found.times.push(value);
  } else if (itemprop === "datepublished" && value !== undefined) found.times.unshift(value);
}

function readPageDate(
  found: Found,
  data: LinkedData,
  meta: (...names: readonly string[]) => string | null,
): string | null {
  const said = meta(
    ...[
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
    ],
    ...[
      "publication_date",
      "parsely-pub-date",
      "sailthru.date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "dcterms.date",
    ],
    ...[
      "article.published",
      "published_time",
      "cxenseparse:recs:publishtime",
      "citation_publication_date",
      "originalpublicationdate",
    ],
  );
  return data.date ?? readDate(said) ?? readDate(found.times[0]);
}

function readAuthor(data: LinkedData, said: string | null): string | null {
  if (data.author !== null) return data.author;
  // Some name a page of the author's, or the reading time.
  return said === null || /^(?:https?:|www\.|@)|\d+ min/i.test(said) ? null : said.replace(/^by\s+/i, "");
}

function readUrl(...urls: readonly (string | null | undefined)[]): string | null {
  return urls.find((url) => url && /^https?:\/\/\S+$/i.test(url)) ?? null;
}

/** "Talks open - The Daily Post" → "Talks open": where the last part is the site's name, or short and behind a bar. */
function cutSiteName(title: string | null, outlet: string | null): string | null {
  if (title === null) return null;
  const parts = /^(.{8,}?)\s+[|–—·»:-]\s+([^|–—·»]{2,60})$/u.exec(title.slice(0, 600));
  const [, head = "", tail = ""] = parts ?? [];
  if (head === "") return title;
  const isSite = outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase());
  const isBehindBar = /\s[|»]\s/.test(title) && tail.split(/\s+/).length <= 5;
  return isSite || isBehindBar ? head : title;
}

function clean(value: string | null | undefined): string | null {
  const text = (value ?? "")
    .replace(/[\u00AD\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text.slice(0, 500).toWellFormed() : null;
}
