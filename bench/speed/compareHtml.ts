import { readHtml } from "../../src/read/html/readHtml.ts";
import { makePages, type MadePage } from "../html/makePages.ts";
import { readGoldPages } from "../html/readGoldPages.ts";
import { scoreExtraction } from "../html/scoreExtraction.ts";
import { extractByReadability } from "../peers/readability.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

/**
 * Prints the time to get the article out of made-up pages beside Readability on jsdom, and what both keep of the article
 * and of the page around it, there and on the pages with gold.
 */
export async function compareHtml(rounds: number): Promise<void> {
  const pages = makePages(60);
  const kilobytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1000;
  const [ours = Number.NaN, theirs = Number.NaN] = await timeInTurn(
    [
      { name: "comention", run: () => measure(() => pages.forEach(({ html }) => readHtml(html))) },
      { name: "readability", run: () => measure(() => pages.forEach(({ html }) => extractByReadability(html))) },
    ],
    rounds,
  );
  console.log(`\n${pages.length} pages, ${kilobytes.toFixed(0)} kB, medians of ${rounds}, warm, one thread`);
  console.log(`comention, page to text with roles        ${ours.toFixed(0).padStart(6)} ms`);
  console.log(`Readability on jsdom, page to text        ${theirs.toFixed(0).padStart(6)} ms`);
  console.log(`ratio                                     ${(theirs / ours).toFixed(2).padStart(6)}`);
  printKept("made-up pages", pages);
  const gold = readGoldPages();
  if (gold.length > 0) printKept("pages with gold", gold);
}

function printKept(name: string, pages: readonly MadePage[]): void {
  for (const [system, extract] of [
    ["comention", extractOwn],
    ["Readability", extractByReadability],
  ] as const) {
    const { own, furniture } = scoreExtraction(pages, extract);
    const [kept, wrong] = [own, furniture].map((share) => `${(100 * share).toFixed(1)} %`.padStart(8));
    console.log(`${pages.length} ${name}, kept by ${system.padEnd(11)} ${kept} of the articles, ${wrong} of the rest`);
  }
}

/** Without what is marked as none of the article's own. */
function extractOwn(html: string): string {
  const { text, markup } = readHtml(html);
  const own = markup.filter(({ role }) => role !== "BOILERPLATE" && role !== "BYLINE" && role !== "FURNITURE");
  return own.map(({ start, end }) => text.slice(start, end)).join("\n");
}
