import type { Said } from "../../model.ts";
import { readDate } from "../readDate.ts";
import { readNames } from "../readNames.ts";
import { walkXml } from "../xml/walkXml.ts";

/** Names of elements that tell of a document, by what they tell; the first that says something counts. */
const ELEMENTS: Readonly<Record<"title" | "author" | "date" | "language" | "publisher", readonly string[]>> = {
  title: ["dc:title"],
  author: ["meta:initial-creator", "dc:creator"],
  date: ["meta:creation-date", "dcterms:created", "dc:date"],
  language: ["dc:language"],
  publisher: ["dc:publisher"],
};

/** What a file says of itself: of Word `docProps/core.xml`, of OpenDocument `meta.xml`, of a book its package. */
export function readAbout(name: string, xml: Uint8Array): Said {
  const found = new Map<string, string[]>();
  let open: string | null = null;
  walkXml(name, xml, {
    open: (tag) => {
      open = tag;
      if (ALL.has(tag)) found.set(tag, [...(found.get(tag) ?? []), ""]);
    },
    text: (text) => {
      const values = open === null ? undefined : found.get(open);
      if (values && values.length < 20) values.push((values.pop() ?? "") + text.slice(0, 1000));
    },
    close: () => (open = null),
  });
  const list = (what: keyof typeof ELEMENTS) =>
    ELEMENTS[what]
      .map((tag) =>
        (found.get(tag) ?? []).map((value) => value.replace(/\s+/g, " ").trim()).filter((value) => value !== ""),
      )
      .find((values) => values.length > 0) ?? [];
  return {
    title: list("title")[0]?.slice(0, 500).toWellFormed() ?? null,
    author: readNames(list("author")),
    url: null,
    outlet: readNames(list("publisher")),
    date: readDate(list("date")[0]),
    language: /^[a-z]{2}(?=$|[-_])/i.exec(list("language")[0] ?? "")?.[0].toLowerCase() ?? null,
  };
}

const ALL: ReadonlySet<string> = new Set(Object.values(ELEMENTS).flat());

export const NOTHING_SAID: Said = { title: null, author: null, url: null, outlet: null, date: null, language: null };
