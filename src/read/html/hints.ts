import type { HtmlElement } from "./parseHtml.ts";

/**
 * What an element's name, role, class and id say it holds:
 * - REMARKS: comments, related articles, newsletter and cookie boxes: never the article's, whatever their size.
 * - EXTRA: shares, tags, advertisements, side boxes; where it holds much of the page's prose, the word is not believed.
 * - CAPTION, BYLINE, STANDFIRST, HEADLINE: such parts of an article.
 */
export type Hint = "REMARKS" | "EXTRA" | "CAPTION" | "BYLINE" | "STANDFIRST" | "HEADLINE";

/** Null where it says nothing. */
export function findHint(element: HtmlElement, isInArticle: boolean): Hint | null {
  const { name, attributes } = element;
  const role = attributes.get("role") ?? "";
  if (name === "figcaption" || name === "caption") return "CAPTION";
  if (
    /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog|tablist)$/.test(
      role,
    )
  ) {
    return "EXTRA";
  }
  if (name === "aside" || name === "form" || name === "footer" || name === "menu" || name === "dialog") return "EXTRA";
  if (name === "header" && !isInArticle) return "EXTRA";
  if (name === "body" || name === "main" || name === "html") return null;
  const itemprop = attributes.get("itemprop") ?? "";
  if (/\b(?:headline)\b/.test(itemprop)) return "HEADLINE";
  if (/\b(?:author|datePublished|dateModified)\b/.test(itemprop) || /\bauthor\b/.test(attributes.get("rel") ?? ""))
    return "BYLINE";
  if (/\b(?:alternativeHeadline|alternateName)\b/.test(itemprop)) return "STANDFIRST";
  if (/\bcomment\b/.test(itemprop) || /\/Comment$|\/UserComments$/.test(attributes.get("itemtype") ?? ""))
    return "REMARKS";
  if (name === "time") return "BYLINE";
  const words = listWords(attributes);
  return words.length > 0 ? readWords(words, name === "article") : null;
}

function readWords(words: readonly string[], isArticle: boolean): Hint | null {
  if (isArticle) return words.includes("comment") ? "REMARKS" : null;
  if (words.some((word) => REMARKS.has(word))) return "REMARKS";
  for (const [i, word] of words.entries()) {
    if (EXTRA.has(word) || PAIRS.has(`${word} ${words[i + 1] ?? ""}`)) return "EXTRA";
  }
  for (const word of words) {
    const hint = PARTS.get(word);
    if (hint) return hint;
  }
  return null;
}

/** The words of class and id, split at hyphens, underscores and capitals: "articleShare__list" → article, share, list. */
function listWords(attributes: ReadonlyMap<string, string>): readonly string[] {
  const names = NAMING.map((key) => attributes.get(key) ?? "").join(" ");
  return (
    names
      .slice(0, 400)
      // The topics of a post say nothing of its place.
      .replace(/(?:^|\s)(?:tag|category|cat|topic|section|author)-\S+/g, " ")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const NAMING = ["class", "id", "data-testid", "data-component", "data-gu-name"];

/** Whether an element is not shown. */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (attributes.has("hidden") || (attributes.get("aria-hidden") === "true" && name !== "div" && name !== "section"))
    return true;
  // The number of a footnote is no word.
  if (name === "sup" && /\breference\b/.test(attributes.get("class") ?? "")) return true;
  const style = attributes.get("style");
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-invisible|assistive-text|d-none|no-?print|print-only|only-print|mw-editsection)(?:\s|$)/i.test(
    attributes.get("class") ?? "",
  );
}

const REMARKS = new Set(
  `comment comments commentlist disqus respond replies livefyre related recommended recommendation recommendations recirc
   recirculation readmore newsletter newsletters signup cookie cookies consent gdpr onetrust
   outbrain taboola zergnet revcontent mgid relatedposts similar trending upnext`.split(/\s+/),
);

const EXTRA = new Set(
  `paywall subscribe subscription share sharing shares sharebar social socials addthis sharedaddy tags taglist tagcloud keywords breadcrumb breadcrumbs
   ad ads advert advertisement advertising adslot adsense dfp sponsor sponsored promo promos promotion promoted banner
   sidebar sidebars widget widgets rail popup popups modal overlay tooltip toolbar menu nav navbar navigation pagination pager
   pagenav footer masthead donate donation donations login popular tease teaser teasers carousel rating ratings
   poll copyright disclaimer toc skip skiplink metabar infobox navbox metadata catlinks editsection noprint reflist
   authorbio biography bio aboutauthor`.split(/\s+/),
);

/** Of two words that follow each other. */
const PAIRS = new Set(
  [
    "most read,most viewed,most popular,see also,read more,read next,also read,more stories,more from,more news,up next",
    "author box,author bio,author info,about author,post navigation,nav links,site header,page header,global header",
    "site footer,article footer,entry footer,post footer,story tags,article tags,post tags,entry tags,page tools",
    "article tools,story tools,call to,mw jump",
  ].flatMap((pairs) => pairs.split(",")),
);

const PARTS: ReadonlyMap<string, Hint> = new Map(
  (
    [
      ["CAPTION", "caption figcaption credit credits imagecredit photocredit photographer cutline legend"],
      [
        "BYLINE",
        "byline bylines author authors autor autoren auteur dateline timestamp pubdate published publishdate postdate posted date datetime datum fecha",
      ],
      [
        "STANDFIRST",
        "standfirst dek deck subtitle subhead subheadline subheading lede strapline chapo summary sum vorspann anriss",
      ],
      ["HEADLINE", "headline"],
    ] as const
  ).flatMap(([hint, words]) => words.split(" ").map((word) => [word, hint] as const)),
);
