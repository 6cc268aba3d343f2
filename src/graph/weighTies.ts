import type { CoMention, CoMentionMeasures } from "../model.ts";

/**
 * How strongly two entities belong together, for clustering and the map: how often they are named together, those in
 * one sentence counted twice, times how surprising that is (NPMI). By frequency alone, what is named everywhere, such as
 * a large country, would draw all circles into one.
 *
 * A tie that is no more frequent than by chance keeps a little, so that what is linked stays linked.
 */
export function weighTies(
  coMentions: readonly CoMention[],
  measures: readonly CoMentionMeasures[],
): readonly Pick<CoMention, "a" | "b" | "weight">[] {
  return coMentions.map(({ a, b, weight, sentences }, i) => ({
    a,
    b,
    weight: (weight + sentences) * Math.max(measures[i]?.npmi ?? 0, LEAST_SURPRISE),
  }));
}

const LEAST_SURPRISE = 0.02;
