import { type AnyFeed, type AtomFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { readLine } from "../json/fieldValues.ts";
import { RefusedFile } from "../RefusedFile.ts";

/** An item of a feed, its fields named as a record's are; what it leaves out is undefined. */
export interface FeedItem {
  readonly title: string | undefined;
  /** HTML, or plain text where nothing looks like it. */
  readonly text: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly author: readonly string[];
  /** The feed's title. */
  readonly outlet: string | undefined;
  readonly language: string | undefined;
}

/** Lists a feed's items. Throws a RefusedFile for one whose XML is damaged, and for what is no feed. */
export function listItems(name: string, xml: string): readonly FeedItem[] {
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(xml);
  } catch (cause) {
    throw new RefusedFile(name, "it is a feed whose XML is damaged", { advice: "fetch it anew", cause });
  }
  if (parsed.format === "rss") return listRssItems(parsed.feed);
  if (parsed.format === "rdf") return listRdfItems(parsed.feed);
  return parsed.format === "atom" ? listEntries(parsed.feed) : [];
}

function listRssItems({ title, language, xml, dc, items = [] }: RssFeed.Feed<string>): readonly FeedItem[] {
  return items.map((item) => ({
    title: item.title ?? item.dc?.titles?.[0],
    text: pickText(item.content?.encoded, item.description),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0],
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    author: item.dc?.creators ?? item.authors?.flatMap((author) => author.name ?? author.email ?? []) ?? [],
    outlet: title,
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? language ?? dc?.languages?.[0] ?? xml?.lang,
  }));
}

function listRdfItems({ title, dc, xml, items = [] }: RdfFeed.Feed<string>): readonly FeedItem[] {
  return items.map((item) => ({
    title: item.title,
    text: pickText(item.content?.encoded, item.description ?? item.dc?.descriptions?.[0]),
    date: item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0],
    url: item.link,
    author: item.dc?.creators ?? [],
    outlet: title,
    language: item.dc?.languages?.[0] ?? dc?.languages?.[0] ?? xml?.lang,
  }));
}

function listEntries({ title, xml, entries = [], authors = [] }: AtomFeed.Feed<string>): readonly FeedItem[] {
  return entries.map((entry) => {
    const links = entry.links ?? [];
    const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
    return {
      title: readConstruct(entry.title),
      text: readConstruct(entry.content) ?? readConstruct(entry.summary),
      date: entry.published ?? entry.updated,
      url: link?.href ?? entry.id,
      author: (entry.authors ?? authors).flatMap((author) => author.name ?? []),
      outlet: readLine(readConstruct(title)) ?? undefined,
      language: entry.xml?.lang ?? xml?.lang,
    };
  });
}

/** Some feeds have the whole text as the one, some as the other, and a teaser as the other one. */
function pickText(...texts: readonly (string | undefined)[]): string | undefined {
  const text = texts.find((one) => one !== undefined && /\S/.test(one));
  // What RSS has as a text is HTML, said or not.
  return text !== undefined && /<\w|&#?\w{2,8};/.test(text) ? `<div>${text}</div>` : text;
}

/** A construct of Atom says whether it is HTML. */
function readConstruct(construct: AtomFeed.Content | undefined): string | undefined {
  const value = construct?.value;
  if (value === undefined || !/\S/.test(value)) return undefined;
  const type = construct?.type ?? "text";
  return type === "text" || type === "text/plain" ? value : `<div>${value}</div>`;
}
