import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/read/html/readHtml.ts";

const FIRST =
  "The harbour council voted on Thursday to build a second ferry between Port Tern and the island of Skell.";
const SECOND =
  "Opponents said that it would cost too much, and that nobody had asked the fishers what they thought of it.";
const THIRD =
  "Work is to begin in June, and the first crossing is planned for the spring of the year after the next one.";

/** Every line with its role: what a reader of the program would see. */
function show(html: string): readonly string[] {
  const { text, markup } = readHtml(html);
  return markup.map(({ start, end, role, level }) => `${role}${level || ""} ${text.slice(start, end)}`);
}

/** A page with an article's element. */
function page(article: string, around = ""): string {
  return `<!doctype html><title>Ferry plan | The Gazette</title><body>${around}<article>${article}</article></body>`;
}

const TEXT = [`TEXT ${FIRST}`, `TEXT ${SECOND}`];
const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p>`;

describe("readHtml", () => {
  it("gives the article, a line a block with blank lines between, and nothing of the page around it", () => {
    const html = page(
      `<h1>Ferry plan</h1>${PARAGRAPHS}`,
      `<header>The Gazette</header><nav><a href=/>Home</a></nav><aside><p>${THIRD}</p></aside><footer>${THIRD}</footer>`,
    );
    expect(readHtml(html).text).toBe(`Ferry plan\n\n${FIRST}\n\n${SECOND}\n`);
    expect(show(html)).toEqual(["HEADLINE1 Ferry plan", ...TEXT]);
  });

  it.each([
    ["a script", `<script>let a = "<p>x</p>";</script>`],
    ["a style", "<style>p { color: red }</style>"],
    ["a template", `<template><p>${THIRD}</p></template>`],
    ["what is hidden", `<div hidden><p>${THIRD}</p></div><div style="display:none">${THIRD}</div>`],
    ["a comment", "<!-- <p>x</p> -->"],
    ["a drawing", "<svg><title>Ship</title><text>Ship</text></svg>"],
    ["a field to fill in", "<textarea>Ship</textarea><select><option>Ship</select><button>Ship</button>"],
  ])("leaves out %s", (_, html) => {
    expect(show(page(`<h1>Ferry plan</h1>${PARAGRAPHS}${html}`))).toEqual(["HEADLINE1 Ferry plan", ...TEXT]);
  });

  it.each([
    [
      "a caption",
      "<figure><figcaption>The old ferry. Photo: Cora Lind</figcaption></figure>",
      ["The old ferry. Photo: Cora Lind"],
    ],
    [
      "related links",
      `<div class="related-box"><h3>Related</h3><ul><li><a href=/1>Strike ends</a></ul></div>`,
      ["Related", "- Strike ends"],
    ],
    [
      "a list of links",
      `<ul><li><a href=/1>Strike ends</a><li><a href=/2>Bridge dropped</a></ul>`,
      ["- Strike ends", "- Bridge dropped"],
    ],
    ["a newsletter box", `<div id="newsletterSignup"><p>${THIRD}</p></div>`, [THIRD]],
    ["comments", `<div class="comments"><p>${THIRD}</p></div>`, [THIRD]],
    ["tags", `<p class="post-tags">Tags: ferries</p>`, ["Tags: ferries"]],
    ["a paragraph that is a link", "<p><a href=/1>Strike ends at last</a></p>", ["Strike ends at last"]],
    ["a heading with nothing below it", "<h2>Comments</h2>", ["Comments"]],
  ])("keeps %s as boilerplate", (_, html, lines) => {
    expect(show(page(`<h1>Ferry plan</h1>${PARAGRAPHS}${html}`))).toEqual([
      "HEADLINE1 Ferry plan",
      ...TEXT,
      ...lines.map((line) => `BOILERPLATE ${line}`),
    ]);
  });

  it.each([
    ["two line breaks part paragraphs", `<p>${FIRST}<br> <br/>${SECOND}</p>`, TEXT],
    ["one line break parts lines", `<p>${FIRST}<br>${SECOND}</p>`, TEXT],
    [
      "a line break in a sentence is a space",
      `<p>${FIRST.replace(" to build", "<br>to build")}</p>`,
      [`TEXT ${FIRST}`],
    ],
    ["white space is collapsed", `<p>${FIRST.replaceAll(" ", " \n\t ")}</p>`, [`TEXT ${FIRST}`]],
    ["soft hyphens are dropped", `<p>${FIRST.replace("harbour", "har&shy;bour")}</p>`, [`TEXT ${FIRST}`]],
    [
      "entities are decoded",
      `<p>${FIRST} Caf&eacute; &#x1F600; &amp; &bogus; x</p>`,
      [`TEXT ${FIRST} Café 😀 & &bogus; x`],
    ],
    ["list items have a dash", `${PARAGRAPHS}<ul><li>One<li><p>Two</p></ul>`, [...TEXT, "TEXT - One", "TEXT - Two"]],
    [
      "rows of a table are lines",
      `${PARAGRAPHS}<table><tr><th>Year<th>Ferries<tr><td>2025<td>1</table>`,
      [...TEXT, "TEXT Year | Ferries", "TEXT 2025 | 1"],
    ],
    ["preformatted lines stay", `${PARAGRAPHS}<pre>one\n  two</pre>`, [...TEXT, "TEXT one", "TEXT   two"]],
    ["headings keep their level", `<p>${FIRST}</p><h3>Next</h3><p>${SECOND}</p>`, [TEXT[0], "HEADING3 Next", TEXT[1]]],
    ["paragraphs need no end tags", `<p>${FIRST}<p>${SECOND}`, TEXT],
    ["inline elements part no words", `<p>${FIRST.replace("council", "<b>coun</b><i>cil</i>")}</p>`, [`TEXT ${FIRST}`]],
  ])("%s", (_, html, lines) => {
    expect(show(page(`<h1>Ferry plan</h1>${html}`))).toEqual(["HEADLINE1 Ferry plan", ...lines]);
  });

  it("knows the standfirst and the byline between headline and text", () => {
    expect(
      show(
        page(`<h1>Ferry plan</h1><p class="article__standfirst">A vote ends years of talks.</p>
          <div class="byline">By <a href=/x>Ada Marlow</a><time>5 Feb 2026</time></div>${PARAGRAPHS}`),
      ),
    ).toEqual([
      "HEADLINE1 Ferry plan",
      "STANDFIRST A vote ends years of talks.",
      "BYLINE By Ada Marlow 5 Feb 2026",
      ...TEXT,
    ]);
  });

  it("finds the text of a page of boxes without names, and the headline above it", () => {
    expect(
      show(`<div><div><a href=/>The Gazette</a></div><div><a href=/1>News</a> <a href=/2>Sport</a></div></div>
        <div><div><h1>Ferry plan</h1></div><div><div>${FIRST}</div><div>${SECOND}</div><div>${THIRD}</div></div></div>
        <div><div><a href=/3>Strike ends</a></div></div>`),
    ).toEqual(["HEADLINE1 Ferry plan", ...TEXT, `TEXT ${THIRD}`]);
  });

  it("finds the text in a table that lays out a page", () => {
    expect(
      show(`<table><tr><td><a href=/1>News</a><br><a href=/2>Sport</a></td>
        <td><h2>Ferry plan</h2>${FIRST}<br><br>${SECOND}</td></tr></table>`),
    ).toEqual(["HEADLINE2 Ferry plan", ...TEXT]);
  });

  it("puts the title that a page says before a text without a headline", () => {
    expect(show(`<meta property="og:title" content="Ferry plan"><article>${PARAGRAPHS}</article>`)).toEqual([
      "HEADLINE1 Ferry plan",
      ...TEXT,
    ]);
  });

  it("takes the heading that the page's title repeats, not the site's name", () => {
    const html = `<title>Ferry plan - The Gazette</title><h1>The Gazette</h1><div><h2>Ferry plan</h2>${PARAGRAPHS}</div>`;
    expect(show(html)[0]).toBe("HEADLINE2 Ferry plan");
    expect(readHtml(html).said.title).toBe("Ferry plan");
  });

  it("does not believe the name of a box that holds most of the page", () => {
    expect(show(`<div class="sidebar"><h1>Ferry plan</h1>${PARAGRAPHS}</div>`)).toEqual([
      "HEADLINE1 Ferry plan",
      ...TEXT,
    ]);
  });

  it("parts full articles on one page, in articles' elements or in boxes alike", () => {
    const posts = (open: string, close: string) =>
      ["One", "Two"].map((title) => `${open}<h2><a href=/>Plan ${title}</a></h2>${PARAGRAPHS}${close}`).join("");
    const lines = ["HEADLINE2 Plan One", ...TEXT, "HEADLINE2 Plan Two", ...TEXT];
    expect(show(`<h1>Archive</h1>${posts("<article>", "</article>")}`)).toEqual(lines);
    expect(show(`<h1>Archive</h1><div>${posts('<div class="story x">', "</div>")}</div>`)).toEqual(lines);
  });

  it.each([
    [
      "titles that are links",
      "<div class=b>",
      (title: string) => `<div><a href=/>Plan for ${title}</a></div>`,
      "</div>",
    ],
    [
      "boxes named as titles",
      "<div class=news>",
      (title: string) => `<div class=n-titel>Plan for ${title}</div>`,
      "</div>",
    ],
    [
      "days at their feet",
      "<section class=p>",
      (title: string) => `<h2>Plan for ${title}</h2>`,
      "<p class=datum>5. Mai</p></section>",
    ],
    [
      "cells of their own, as in letters",
      "<tr><td class=story>",
      (title: string) => `<h2>Plan for ${title}</h2>`,
      "</td></tr>",
    ],
  ])("parts full articles by %s", (_, open, title, close) => {
    const posts = ["two boats", "one bridge"].map((name) => `${open}${title(name)}${PARAGRAPHS}${close}`).join("");
    const page = open.startsWith("<tr") ? `<table>${posts}</table>` : posts;
    expect(show(`<h1>Archive</h1><div>${page}</div>`).filter((line) => line.startsWith("HEADLINE"))).toEqual([
      expect.stringMatching(/^HEADLINE\d Plan for two boats$/),
      expect.stringMatching(/^HEADLINE\d Plan for one bridge$/),
    ]);
  });

  it("begins an article at the standfirst above its headline", () => {
    const post = (title: string) =>
      `<article><p class=summary>What ${title} means.</p><h2>${title}</h2>${PARAGRAPHS}</article>`;
    expect(show(post("One") + post("Two"))).toEqual(
      ["One", "Two"].flatMap((title) => [`STANDFIRST What ${title} means.`, `HEADLINE2 ${title}`, ...TEXT]),
    );
  });

  it("takes no cards for articles", () => {
    const cards = ["One", "Two", "Three"].map(
      (title) => `<article><h2><a href=/>${title}</a></h2><p>${THIRD}</p></article>`,
    );
    expect(show(`<article><h1>Ferry plan</h1>${PARAGRAPHS.repeat(3)}</article>${cards.join("")}`)).toEqual([
      "HEADLINE1 Ferry plan",
      ...TEXT,
      ...TEXT,
      ...TEXT,
    ]);
  });

  it("keeps a section of an article in it", () => {
    const section = (title: string) => `<section class="part"><h2>${title}</h2>${PARAGRAPHS}</section>`;
    expect(
      show(`<h1>Ferry plan</h1>${section("Before")}${section("After")}`).filter((line) => line.startsWith("HEADLINE")),
    ).toEqual(["HEADLINE1 Ferry plan"]);
  });

  it("keeps a short notice, and nothing of a page of links", () => {
    expect(show("<h1>Notice</h1><p>Closed today.</p>")).toEqual(["HEADLINE1 Notice", "TEXT Closed today."]);
    expect(readHtml("<h1>Archive</h1><a href=/1>Strike ends</a><ul><li><a href=/2>Bridge dropped</a></ul>").text).toBe(
      "",
    );
    expect(readHtml("").text).toBe("");
  });

  const PIECES = fc.constantFrom(
    ...[
      "<p>",
      "</p>",
      "<div class=comments>",
      "</div>",
      "<h1>",
      "</h1>",
      "<li>",
      "<table><tr><td>",
      "</table>",
      "<br>",
      "<a href=x>",
    ],
    ...[
      "</a>",
      "<article>",
      "</article>",
      "<pre>",
      "<title>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "&amp;",
      "&#0;",
      "&#xD800;",
    ],
    ...[
      "<",
      ">",
      "\u0001",
      "\u0002",
      "\u00AD",
      "\uD800",
      " ",
      "\n",
      "words and words. ",
      FIRST,
      "<meta property=og:title content='A b'>",
    ],
  );

  it("gives lines in order, without overlap, that are the whole text but the white space between, of any page", () => {
    const pages = fc.oneof(
      fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join("")),
      fc.string({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(pages, (html) => {
        const { text, markup } = readHtml(html);
        let at = 0;
        for (const { start, end } of markup) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start)).toMatch(/^\n*$/);
          expect(text.slice(start, end)).not.toMatch(/\n/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\n?$/);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["nested boxes", (n: number) => `${"<div>".repeat(n)}${FIRST}`],
    ["nested lists", (n: number) => `${"<ul><li>".repeat(n)}${FIRST}${"</li></ul>".repeat(n)}`],
    ["tables in tables", (n: number) => `${"<table><tr><td>".repeat(n)}${FIRST}`],
    ["end tags without a beginning", (n: number) => `${"<div>".repeat(n)}${"</x></i>".repeat(n)}`],
    ["open links", (n: number) => `${"<a href=x>".repeat(n)}${FIRST}`],
    ["paragraphs", (n: number) => "<p>a".repeat(n)],
    ["line breaks", (n: number) => "a<br> ".repeat(n)],
    ["open comments", (n: number) => "<!-- -".repeat(n)],
    ["attributes", (n: number) => `<p ${"class=a id=b ".repeat(n)}>`],
    ["a long class", (n: number) => `<p class="${"a-b ".repeat(n)}">`],
    ["entities", (n: number) => `<p>${"&amp;&#".repeat(n)}`],
    ["articles", (n: number) => `<article><h2><a href=x>a</a></h2>${FIRST}`.repeat(n / 10)],
    ["spaces", (n: number) => `<p>${" ".repeat(n)}x${"\u00A0 ".repeat(n)}<br>${" ".repeat(n)}</p>`],
    ["times", (n: number) => "<time datetime='2026'>a</time>".repeat(n)],
  ])("reads %s in time linear in their number", { timeout: 30_000 }, (_, make) => {
    const time = (n: number) => {
      const html = make(n);
      const started = performance.now();
      readHtml(html);
      return performance.now() - started;
    };
    time(2000);
    // Four times the length, and no more than twelve times the time: a quadratic reader takes sixteen times.
    const short = Math.max(30, Math.min(time(25_000), time(25_000)));
    expect(Math.min(time(100_000), time(100_000))).toBeLessThan(12 * short);
  });
});
