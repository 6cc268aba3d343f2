import { findDate } from "../read/findDate.ts";

export const METADATA_FIELDS = ["title", "date", "updated", "author", "outlet", "url", "other"] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

export interface MetadataLine {
  readonly field: MetadataField;
  /** Null where the line names the field and nothing else: "Author: .". */
  readonly value: string | null;
}

/** What a text says about itself. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** Reads a line like "Title: Talks open"; null where it is none. The key may be emphasized as in Markdown. */
export function readMetadataLine(line: string): MetadataLine | null {
  if (line.length > 400) return null;
  const [, key = "", rest = ""] =
    /^[*_]{0,2}([\p{L}][\p{L} -]{1,25}?)\s?[*_]{0,2}\s?:[*_]{0,2}(?:\s+(.*))?$/u.exec(line) ?? [];
  const field = FIELDS.get(key.toLowerCase().replaceAll("-", " "));
  if (field === undefined) return null;
  const value = rest.replace(/^(["'])(.*)\1$/, "$2").trim();
  return { field, value: /[\p{L}\p{N}]/u.test(value) ? value : null };
}

const FIELDS: ReadonlyMap<string, MetadataField> = new Map(
  (
    [
      ["title", "title headline"],
      [
        "date",
        "date,published,publication date,pub date,pubdate,posted,posted on,published on,published at,first published,date published,created",
      ],
      ["updated", "updated,last updated,modified,last modified,updated on"],
      ["author", "author,authors,byline,by,written by,reporter"],
      ["outlet", "outlet,source,publication,publisher,newspaper,site,website,site name,media"],
      ["url", "url,link,permalink,original url,canonical"],
      [
        "other",
        "section,category,categories,tags,keywords,language,lang,description,summary,slug,layout,draft,image,id,topic",
      ],
    ] as const
  ).flatMap(([field, keys]) => keys.split(field === "title" ? " " : ",").map((key) => [key, field] as const)),
);

/** Reads what metadata lines say together: the first line that names a field counts. */
export function readMetadata(lines: readonly MetadataLine[]): Metadata {
  const first = (field: MetadataField) =>
    lines.find((line) => line.field === field && line.value !== null)?.value ?? null;
  const url = first("url");
  return {
    title: first("title"),
    author: first("author"),
    outlet: first("outlet"),
    url: url !== null && /^(?:https?:\/\/|www\.)\S+$/i.test(url) ? url : null,
    date: findDate(first("date") ?? "") ?? null,
  };
}
