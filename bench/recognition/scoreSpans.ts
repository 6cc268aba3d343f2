import { isScored, SCORED_KINDS, type Name, type ScoredKind } from "./findNames.ts";

export interface Count {
  readonly right: number;
  readonly gold: number;
  readonly predicted: number;
}
export type Counts = Readonly<Record<ScoredKind, Count>>;

/** Counts by conlleval's rule: a prediction is right where a gold name has its start, its end and its kind. */
export function countSpans(gold: readonly Name[], predicted: readonly Name[]): Counts {
  const key = ({ start, end, kind }: Name) => `${start} ${end} ${kind}`;
  const truth = new Set(gold.map(key));
  return makeCounts((kind) => {
    const found = predicted.filter((name) => isScored(name.kind) && name.kind === kind);
    return {
      right: found.filter((name) => truth.has(key(name))).length,
      gold: gold.filter((name) => name.kind === kind).length,
      predicted: found.length,
    };
  });
}

export function addCounts(all: readonly Counts[]): Counts {
  return makeCounts((kind) => sumCounts(all.map((counts) => counts[kind])));
}

/** F1 in per cent; 0 where nothing is right. */
export function toF1({ right, gold, predicted }: Count): number {
  return right === 0 ? 0 : (200 * right) / (gold + predicted);
}

/** F1 of all kinds' names thrown together, in per cent. */
export function toMicroF1(counts: Counts): number {
  return toF1(sumCounts(Object.values(counts)));
}

/** The mean of the kinds' F1, in per cent. */
export function toMacroF1(counts: Counts): number {
  return SCORED_KINDS.reduce((sum, kind) => sum + toF1(counts[kind]), 0) / SCORED_KINDS.length;
}

export function sumCounts(counts: readonly Count[]): Count {
  const sum = { right: 0, gold: 0, predicted: 0 };
  for (const { right, gold, predicted } of counts) {
    sum.right += right;
    sum.gold += gold;
    sum.predicted += predicted;
  }
  return sum;
}

function makeCounts(count: (kind: ScoredKind) => Count): Counts {
  return { PERSON: count("PERSON"), ORGANIZATION: count("ORGANIZATION"), LOCATION: count("LOCATION") };
}
