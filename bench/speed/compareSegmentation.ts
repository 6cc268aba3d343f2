import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { seededRandom } from "../../src/graph/seededRandom.ts";
import { segmentSource } from "../../src/segment/segmentSource.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const ARTICLES = 10_000;

/**
 * Prints how many plain-text articles a second are segmented (articles, boilerplate, paragraphs, sentences, days,
 * language; no names), beside `Intl.Segmenter`, which splits the same texts into sentences and does no more, and what
 * memory is held after each quarter of the run.
 */
export async function compareSegmentation(rounds: number): Promise<void> {
  const texts = makeArticles(ARTICLES);
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const [ours = Number.NaN, theirs = Number.NaN] = await timeInTurn(
    [
      { name: "comention", run: () => measure(() => texts.forEach(segment)) },
      {
        name: "Intl.Segmenter",
        run: () => measure(() => texts.forEach((text) => [...segmenter.segment(text)].length)),
      },
    ],
    rounds,
  );
  console.log(`\n${ARTICLES} plain-text articles, ${kilobytes.toFixed(0)} kB, medians of ${rounds}, one thread`);
  console.log(`segmented                        ${((1000 * ARTICLES) / ours).toFixed(0).padStart(7)} articles/s`);
  console.log(`Intl.Segmenter, sentences alone  ${((1000 * ARTICLES) / theirs).toFixed(0).padStart(7)} articles/s`);
  console.log(`ratio of times                   ${(ours / theirs).toFixed(2).padStart(7)}`);
  console.log(`heap held after each quarter     ${listHeap(texts).join(", ")} MB`);
}

function segment(text: string, n: number): number {
  return segmentSource({ name: `${n}.txt`, text, encoding: "utf-8" }).length;
}

function listHeap(texts: readonly string[]): readonly string[] {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  return [0, 1, 2, 3].map((quarter) => {
    texts.slice((quarter * ARTICLES) / 4, ((quarter + 1) * ARTICLES) / 4).forEach(segment);
    collectGarbage();
    return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
  });
}

/** Articles of some 2,000 characters each: a headline, a byline and a shuffle of the sample corpus's paragraphs. */
function makeArticles(count: number): readonly string[] {
  const random = seededRandom(1);
  const paragraphs = readdirSync(DATA, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFileSync(join(DATA, file), "utf8").split(/\n\s*\n/))
    .filter((paragraph) => paragraph.length > 150);
  const pick = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
  return Array.from({ length: count }, (_, n) => {
    const headline = pick().split(" ").slice(0, 8).join(" ").replace(/\W$/, "");
    return `${headline}\n\nBy Jane Roe | ${1 + (n % 28)} January 2026\n\n${Array.from({ length: 7 }, pick).join("\n\n")}\n`;
  });
}
