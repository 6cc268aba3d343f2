import { groupStories } from "../../src/dedupe/groupStories.ts";
import { isReprint, measureOverlap } from "../../src/dedupe/measureOverlap.ts";
import { makeCorpus } from "../stories/makeCorpus.ts";
import { printArticles, type PrintedArticles } from "../stories/printArticles.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

const SMALL = 10_000;
const LARGE = 100_000;
/** So many that the comparison of all with all ends soon. */
const NAIVE = 1000;

/**
 * Prints how long the grouping of generated articles takes at 10k and 100k, beside the plain way at 1,000: measuring
 * every pair.
 */
export async function compareStories(rounds: number): Promise<void> {
  const [few, small, large] = [NAIVE, SMALL, LARGE].map((count) => printArticles(makeCorpus(count, 1))) as [
    PrintedArticles,
    PrintedArticles,
    PrintedArticles,
  ];
  const group = (made: PrintedArticles) => () => measure(() => groupStories(made.documents, made.prints));
  const times = await timeInTurn(
    [
      { name: "stories of the few", run: group(few) },
      { name: "all pairs of the few", run: () => measure(() => measureAllPairs(few)) },
      { name: "stories of 10k", run: group(small) },
      { name: "stories of 100k", run: group(large) },
    ],
    rounds,
  );
  const [ofFew = Number.NaN, naive = Number.NaN, ofSmall = Number.NaN, ofLarge = Number.NaN] = times;
  const before = process.memoryUsage().rss;
  const most = await watchMemory(large);
  const toSeconds = (time: number) => `${(time / 1000).toFixed(2).padStart(8)} s`;
  console.log(`\n# Stories: generated articles grouped, medians of ${rounds}`);
  console.log(`${NAIVE} articles, every pair measured ${toSeconds(naive)}`);
  console.log(`${NAIVE} articles                      ${toSeconds(ofFew)}, 1 to ${(naive / ofFew).toFixed(0)} of that`);
  console.log(`${SMALL} articles                     ${toSeconds(ofSmall)}`);
  console.log(`${LARGE} articles                    ${toSeconds(ofLarge)}`);
  console.log(`100k to 10k, 10 where cost is linear  ${(ofLarge / ofSmall).toFixed(1)}`);
  console.log(`prints of 100k, as stored             ${(large.bytes / 1e6).toFixed(0)} MB`);
  console.log(
    `resident memory while 100k are grouped ${(most / 1e6).toFixed(0)} MB, before it ${(before / 1e6).toFixed(0)} MB`,
  );
}

async function measureAllPairs({ documents, prints }: PrintedArticles): Promise<number> {
  const all = await Promise.all(documents.map(({ id }) => prints.readPrint(id)));
  let reprints = 0;
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(0, i)) if (one && other && isReprint(measureOverlap(one, other))) reprints++;
  }
  return reprints;
}

/** The most resident memory that was seen while the articles were grouped. */
async function watchMemory({ documents, prints }: PrintedArticles): Promise<number> {
  let most = 0;
  let reads = 0;
  const readPrint = (id: string) => {
    if (reads++ % 5000 === 0) most = Math.max(most, process.memoryUsage().rss);
    return prints.readPrint(id);
  };
  await groupStories(documents, { ...prints, readPrint });
  return Math.max(most, process.memoryUsage().rss);
}
