/**
 * Prints what the layout model is trained on, a JSON line a page: its blocks' features and labels. Tagged pages come as
 * they are and in other makes: without blank lines, with more of them, without bylines, without separators.
 * `node listExamples.ts FOLDER…` reads `*.gold` of each folder; the sample corpus on made-up archive pages comes with it.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findLines } from "../../src/segment/findLines.ts";
import { joinWrappedLines } from "../../src/segment/joinWrappedLines.ts";
import { markBlocks } from "../../src/segment/markBlocks.ts";
import { describeBlocks } from "../../src/segment/layout/describeBlocks.ts";
import { findSigns } from "../../src/segment/layout/findSigns.ts";
import { digest } from "../../src/digest.ts";
import { seededRandom } from "../../src/graph/seededRandom.ts";
import { makePages, readSampleTexts, type PageLine } from "./makePages.ts";
import { tagBySigns } from "./tagBySigns.ts";

const LABELS: Readonly<Record<string, string>> = {
  "=": "START",
  "|": "OWN",
  "~": "BOILERPLATE",
  "#": "FURNITURE",
  "-": "BYLINE",
};

for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".gold"))
    .sort()) {
    const lines = readFileSync(join(folder, file), "utf8")
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => ({ tag: line.trim() === "" ? "" : line.charAt(0), text: line.slice(1) }));
    const hasGaps = lines.some(({ tag }) => tag === "");
    // A page of markup has no lines of its own: as people copy it, blocks stand apart.
    print(file, hasGaps ? lines : airOut(lines));
    print(
      `${file} dense`,
      lines.filter(({ tag }) => tag !== ""),
    );
    if (!isWrapped(lines)) print(`${file} airy`, airOut(lines));
    print(
      `${file} no bylines`,
      lines.filter(({ tag }) => tag !== "-"),
    );
    print(
      `${file} no rules`,
      lines.filter(({ text, tag }) => tag === "" || /[\p{L}\p{N}]/u.test(text)),
    );
    for (const n of [1, 2])
      print(`${file} shuffled ${n}`, shuffleArticles(hasGaps ? lines : airOut(lines), `${file} ${n}`));
    print(
      `${file} bare`,
      lines.filter(({ tag }) => tag !== "#" && tag !== "-"),
    );
  }
}
for (const [n, text] of readSampleTexts().entries())
  printText(`sample ${n}`, text, new Map(tagBySigns(text).map(({ start, tag }) => [start, tag])));
for (const [n, page] of makePages(400).entries()) print(`made ${n}`, page);

/** Some of a page's articles in another order: what stands above one article says nothing of the next. */
function shuffleArticles(lines: readonly PageLine[], seed: string): readonly PageLine[] {
  const begins = lines.flatMap(({ tag }, i) => (tag === "=" ? [findBegin(lines, i)] : []));
  const [first = lines.length] = begins;
  const last = lines.findLastIndex(({ tag }) => tag === "=" || tag === "|" || tag === "-" || tag === "~") + 1;
  const articles = begins.map((begin, i) => lines.slice(begin, begins[i + 1] ?? last));
  const random = seededRandom(parseInt(digest([seed], 8), 16));
  const order = articles.map((article) => ({ article, key: random() })).sort((a, b) => a.key - b.key);
  const kept = order.filter((_, i) => i === 0 || random() < 0.7);
  return [...lines.slice(0, first), ...kept.flatMap(({ article }) => article), ...lines.slice(last)];
}

/** Up over the lines that tell of the article. */
function findBegin(lines: readonly PageLine[], start: number): number {
  let begin = start;
  for (let i = start - 1; lines[i]?.tag === "-" || lines[i]?.tag === ""; i--) if (lines[i]?.tag === "-") begin = i;
  return begin;
}

function isWrapped(lines: readonly PageLine[]): boolean {
  return lines.filter(({ text }) => /^\s*\p{Ll}/u.test(text)).length * 4 > lines.length;
}

function airOut(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter(({ tag }) => tag !== "").flatMap((line) => [line, { tag: "", text: "" }]);
}

function print(name: string, lines: readonly PageLine[]): void {
  let text = "";
  const tags = new Map<number, string>();
  for (const line of lines) {
    tags.set(text.length + line.text.length - line.text.trimStart().length, line.tag);
    text += `${line.text}\n`;
  }
  printText(name, text, tags);
}

function printText(name: string, text: string, tags: ReadonlyMap<number, string>): void {
  const blocks = markBlocks(text, joinWrappedLines(text, findLines(text)));
  const labels = blocks.map(({ start }) => {
    let at = start;
    while (at >= 0 && !tags.has(at)) at--;
    return LABELS[tags.get(at) ?? ""] ?? "OWN";
  });
  if (labels.length > 0) {
    const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 80)));
    const features = [...describeBlocks(text, blocks, findSigns(text, blocks))];
    process.stdout.write(`${JSON.stringify({ name, labels, lines, features })}\n`);
  }
}
