import { seededRandom } from "../../src/graph/seededRandom.ts";

/** A page made up for measuring, and what its reader should get. */
export interface MadePage {
  readonly html: string;
  /** The article's own lines. */
  readonly own: readonly string[];
  /** Lines of the page around it, captions and pointers to other articles. */
  readonly furniture: readonly string[];
}

/** Makes pages of the sorts that news sites serve: with an article element, of nested boxes alone, of tables. */
export function makePages(count: number, seed = 1): readonly MadePage[] {
  const random = seededRandom(seed);
  return Array.from(
    { length: count },
    (_, i) => LAYOUTS[i % LAYOUTS.length]?.(random) ?? { html: "", own: [], furniture: [] },
  );
}

type Random = () => number;
type Layout = (random: Random) => MadePage;

const LAYOUTS: readonly Layout[] = [
  (random) => {
    const { title, standfirst, paragraphs, caption, related, menu, comments } = makeParts(random);
    const html = page(
      title,
      `<header class="masthead"><a href="/">The Tern Gazette</a><nav>${links(menu)}</nav></header>
      <main><article><h1>${title}</h1><p class="standfirst">${standfirst}</p>
      <p class="byline">By <a rel="author" href="/staff/lind">Cora Lind</a> <time datetime="2026-02-05">5 February 2026</time></p>
      <figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>
      ${paragraphs.map((words) => `<p>${linkIn(words)}</p>`).join("\n")}
      <aside class="related-articles"><h3>Related</h3><ul>${items(related)}</ul></aside></article>
      <section id="comments"><h2>Comments</h2>${comments.map((words) => `<div class="comment"><p>${words}</p></div>`).join("")}</section></main>
      <aside class="sidebar"><h3>Most read</h3><ol>${items(menu.toReversed())}</ol></aside>`,
    );
    return { html, own: [title, standfirst, ...paragraphs], furniture: [caption, ...related, ...menu, ...comments] };
  },
  (random) => {
    const { title, paragraphs, caption, related, menu } = makeParts(random);
    const body = paragraphs.map(
      (words, i) =>
        `<div class="txt">${linkIn(words)}</div>${i % 4 === 2 ? `<div class="advert"><p>${menu[0]}</p></div>` : ""}`,
    );
    const html = page(
      title,
      `<div id="top"><div class="logo">The Tern Gazette</div><div class="mainmenu"><ul>${items(menu)}</ul></div></div>
      <div id="wrapper"><div class="col-8"><div class="story-head"><h1>${title}</h1><span class="date">Feb 5, 2026</span></div>
      <div class="story-photo"><img src="b.jpg"><div class="caption">${caption}</div></div>
      <div class="story-body">${body.join("\n")}</div><div class="share-buttons"><a href="#">Post</a> <a href="#">Mail</a></div>
      <div class="read-more"><h4>Read more</h4>${items(related)}</div></div>
      <div class="col-4"><div class="box"><h4>Popular now</h4>${items(menu.toReversed())}</div></div></div>`,
    );
    return { html, own: [title, ...paragraphs], furniture: [caption, ...related, ...menu] };
  },
  (random) => {
    const { title, paragraphs, related, menu } = makeParts(random);
    const html = page(
      title,
      `<table width="900"><tr><td colspan="2"><b>The Tern Gazette</b></td></tr>
      <tr><td width="180" valign="top">${menu.map((words) => `<a href="/s">${words}</a><br>`).join("")}</td>
      <td><h2>${title}</h2><font size="2">${paragraphs.join("<br><br>")}</font><hr><b>See also:</b><br>${links(related)}</td></tr></table>`,
    );
    return { html, own: [title, ...paragraphs], furniture: [...related, ...menu] };
  },
];

function page(title: string, body: string): string {
  const script = `window.dataLayer=[];(function(w){w.q=w.q||[];w.q.push({a:"<b>no text</b>"})})(window);`.repeat(20);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Tern Gazette</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Tern Gazette">
<style>${".a{color:#123456;margin:0 auto;padding:2px}".repeat(80)}</style><script>${script}</script></head>
<body>${body}<footer><p>Copyright 2026 The Tern Gazette. All rights reserved by the publisher and its authors.</p></footer><script>${script}</script></body></html>`;
}

function makeParts(random: Random) {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const sentence = () =>
    `${pick(PEOPLE)} ${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)}, ${pick(CLAUSES)} on ${pick(DAYS)} ${Math.floor(random() * 900)}.`;
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(" ");
  const headline = () =>
    `${pick(PEOPLE)} ${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)} ${Math.floor(random() * 9000)}`;
  return {
    title: headline(),
    standfirst: sentence(),
    paragraphs: Array.from({ length: 8 + Math.floor(random() * 16) }, paragraph),
    caption: `${pick(PEOPLE)} at the harbour ${Math.floor(random() * 9000)}. Photograph: Emil Hart`,
    related: Array.from({ length: 4 }, headline),
    menu: Array.from({ length: 12 }, headline),
    comments: Array.from({ length: 3 }, paragraph),
  };
}

function links(lines: readonly string[]): string {
  return lines.map((line) => `<a href="/n">${line}</a>`).join(" ");
}

function items(lines: readonly string[]): string {
  return lines.map((line) => `<li><a href="/n">${line}</a></li>`).join("");
}

/** Links a paragraph's first words, as news sites do. */
function linkIn(words: string): string {
  return words.replace(/^(\S+ \S+)/, '<a href="/topic">$1</a>');
}

const PEOPLE = [
  "Ada Marlow",
  "Bruno Keller",
  "Dorothea Vane",
  "The council",
  "Emil Hart",
  "The ministry in Halden",
  "A spokeswoman",
];
const VERBS = ["praised", "turned down", "put off", "defended", "asked for", "spoke of", "signed"];
const THINGS = [
  "the plan for a second ferry",
  "the new fishing rules",
  "a report on the bridge",
  "the talks with the union",
  "a budget for the school",
];
const PLACES = ["in Port Tern", "on the island of Skell", "at the harbour", "before the court", "in the old town hall"];
const CLAUSES = [
  "and said that more was to come",
  "but gave no reason",
  "while others wanted to wait",
  "as the paper had reported",
  "which few had expected",
];
const DAYS = ["Monday, day", "Tuesday, day", "Thursday, day", "Friday, day"];
