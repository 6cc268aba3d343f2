import { describe, expect, it } from "vitest";
import type { Said } from "../../../src/model.ts";
import { readHtml } from "../../../src/read/html/readHtml.ts";

const NOTHING: Said = { title: null, author: null, url: null, outlet: null, date: null, language: null };
const TEXT = "<p>The harbour council voted on Thursday to build a second ferry between Port Tern and Skell.</p>";

function said(head: string, html = "<html>"): Said {
  return readHtml(`${html}<head>${head}</head><body>${TEXT}</body></html>`).said;
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("what a page says of itself", () => {
  it.each([
    ["nothing", "", {}],
    [
      "og:title before the title element",
      "<title>A b c | Site</title><meta property=og:title content='A b'>",
      { title: "A b" },
    ],
    [
      "a title without the site's name",
      "<title>A long headline - The Gazette</title><meta property=og:site_name content='The Gazette'>",
      { title: "A long headline", outlet: "The Gazette" },
    ],
    ["a title with a bar", "<title>A long headline | Gazette</title>", { title: "A long headline" }],
    [
      "a title with a dash of its own",
      "<title>A long headline - a story</title>",
      { title: "A long headline - a story" },
    ],
    [
      "the time of publication, its day as written",
      "<meta property=article:published_time content='2026-02-05T23:30:00-05:00'>",
      { date: "2026-02-05" },
    ],
    ["a date in words", "<meta name=date content='5 February 2026'>", { date: "2026-02-05" }],
    ["a date that could be two", "<meta name=date content='03/04/2026'>", {}],
    ["the author", "<meta name=author content='By Ada Marlow'>", { author: "Ada Marlow" }],
    ["no author's page", "<meta property=article:author content='https://x.example/ada'>", {}],
    [
      "the canonical address",
      "<link rel=canonical href='https://x.example/1'><meta property=og:url content='https://y.example/'>",
      { url: "https://x.example/1" },
    ],
    ["no address within the site", "<link rel=canonical href='/1'>", {}],
    ["several names of one element", "<meta name='author dc.creator' content='Ada Marlow'>", { author: "Ada Marlow" }],
    [
      "linked data, in a graph, with authors in a list",
      data({
        "@graph": [
          { "@type": "WebSite", name: "x" },
          {
            "@type": ["NewsArticle"],
            headline: "A b",
            datePublished: "2026-02-05",
            author: [{ name: "Ada Marlow" }, "Bruno Keller"],
            publisher: { name: "Gazette" },
          },
        ],
      }),
      { title: "A b", author: "Ada Marlow, Bruno Keller", outlet: "Gazette", date: "2026-02-05" },
    ],
    ["no linked data of anything but an article", data({ "@type": "Organization", name: "Gazette" }), {}],
    ["broken linked data", `<script type="application/ld+json">{"@type": "NewsArticle",</script>`, {}],
  ])("hears %s", (_, head, expected) => {
    expect(said(head)).toEqual({ ...NOTHING, ...expected });
  });

  it("hears the language, and a time on the page", () => {
    expect(said("", "<html lang=en-GB>")).toEqual({ ...NOTHING, language: "en" });
    expect(readHtml(`<article><time datetime="2026-02-05">Today</time>${TEXT}</article>`).said.date).toBe("2026-02-05");
  });
});
