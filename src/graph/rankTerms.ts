import { compareCodePoints } from "../model.ts";
import type { WordCounts } from "./countWords.ts";

/** Words' weight of the prior, spread over all words as they are in the whole: it keeps rare words from the top. */
const PRIOR = 500;
const LEAST_COUNT = 2;

/**
 * Ranks the words that set a community's paragraphs apart from all others, strongest first, by weighted log-odds with
 * an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16, 20 and 22). Where there are no other
 * paragraphs, the most frequent words come first.
 *
 * @param place the community's place in the counts
 * @param isTerm whether a word may be taken
 */
export function rankTerms(counts: WordCounts, place: number, isTerm: (word: string) => boolean): readonly string[] {
  const inside = counts.byCommunity[place] ?? new Map<string, number>();
  const insideTotal = counts.totals[place] ?? 0;
  const hasOutside = counts.total > insideTotal;
  const scored: { word: string; count: number; score: number }[] = [];
  for (const [word, count] of inside) {
    if (count < LEAST_COUNT || !isTerm(word)) continue;
    const all = Math.max(count, counts.all.get(word) ?? 0);
    const score = hasOutside ? weighLogOdds(count, insideTotal, all, counts.total) : 1;
    if (score > 0) scored.push({ word, count, score });
  }
  scored.sort(
    (one, other) => other.score - one.score || other.count - one.count || compareCodePoints(one.word, other.word),
  );
  return scored.map(({ word }) => word);
}

/** The log-odds ratio of a word, inside against outside, in standard deviations. */
function weighLogOdds(inside: number, insideTotal: number, all: number, total: number): number {
  const prior = (PRIOR * all) / total;
  const there = inside + prior;
  const elsewhere = all - inside + prior;
  const ratio =
    Math.log(there / (insideTotal + PRIOR - there)) - Math.log(elsewhere / (total - insideTotal + PRIOR - elsewhere));
  return ratio / Math.sqrt(1 / there + 1 / elsewhere);
}
