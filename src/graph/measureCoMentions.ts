import type { CoMention, CoMentionMeasures } from "../model.ts";
import type { ParagraphCounts } from "../relate/countParagraphs.ts";

/** Measures how much more often than by chance two entities stand in one paragraph; in the order of the co-mentions. */
export function measureCoMentions(
  coMentions: readonly Pick<CoMention, "a" | "b" | "weight">[],
  paragraphs: ParagraphCounts,
): readonly CoMentionMeasures[] {
  return coMentions.map(({ a, b, weight }) => {
    const ofA = paragraphs.byEntity.get(a) ?? weight;
    const ofB = paragraphs.byEntity.get(b) ?? weight;
    return {
      npmi: npmi(weight, ofA, ofB, paragraphs.total),
      logLikelihood: logLikelihood(weight, ofA, ofB, paragraphs.total),
    };
  });
}

/**
 * Normalised pointwise mutual information, `ln(p(a,b) / p(a)p(b)) / -ln p(a,b)` (Bouma 2009): 1 where neither stands
 * without the other, 0 where they meet by chance; 1 also where all paragraphs name both, where the formula is 0/0.
 *
 * @param both paragraphs that name both, at least 1
 * @param ofA paragraphs that name a
 * @param ofB paragraphs that name b
 * @param total all paragraphs
 */
export function npmi(both: number, ofA: number, ofB: number, total: number): number {
  if (both >= total) return 1;
  const value = Math.log((both * total) / (ofA * ofB)) / Math.log(total / both);
  return Math.min(1, Math.max(-1, value));
}

/**
 * Log-likelihood ratio G² of the two-by-two table of paragraphs that name a or not and b or not,
 * `2 Σ observed · ln(observed / expected)` (Dunning 1993). At least 0; parameters as for `npmi`.
 */
export function logLikelihood(both: number, ofA: number, ofB: number, total: number): number {
  const cells = [
    [both, ofA, ofB],
    [ofA - both, ofA, total - ofB],
    [ofB - both, total - ofA, ofB],
    [total - ofA - ofB + both, total - ofA, total - ofB],
  ] as const;
  let sum = 0;
  for (const [observed, row, column] of cells) {
    if (observed > 0) sum += observed * Math.log((observed * total) / (row * column));
  }
  return Math.max(0, 2 * sum);
}
