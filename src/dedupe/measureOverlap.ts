import type { Print } from "../model.ts";
import { ShingleSet } from "./ShingleSet.ts";

/** What two documents have in common. */
export interface Overlap {
  /** Shingles of the shorter one that stand in the longer, reckoned up to the whole where one is a sample. */
  readonly shared: number;
  /** Those of all the shorter one's. 0 to 1. */
  readonly containment: number;
  /** The share of the shorter one's stretches that the longer one holds. 0 to 1. */
  readonly coverage: number;
  /** Shingles of the shorter to those of the longer. 0 to 1. */
  readonly ratio: number;
}

/**
 * Measures how much of the shorter one stands in the longer: by shingles, and by stretches of `STRETCH` shingles, each
 * held when at least `HELD` of it is.
 *
 * The latter tells a light edit, which changes a little everywhere, from a paragraph in common, which is all there and
 * nothing else is: both can have half of the shingles in common.
 */
export function measureOverlap(one: Print, other: Print): Overlap {
  const bound = Math.min(one.bound, other.bound);
  const [a, b] = [takeBelow(one, bound), takeBelow(other, bound)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return { shared: 0, containment: 0, coverage: 0, ratio: 0 };
  const set = new ShingleSet(longer.length);
  set.addAll(longer);
  const stretches = Math.max(1, Math.round(shorter.length / STRETCH));
  let shared = 0;
  let held = 0;
  for (let stretch = 0; stretch < stretches; stretch++) {
    const start = Math.floor((stretch * shorter.length) / stretches);
    const end = Math.floor(((stretch + 1) * shorter.length) / stretches);
    let here = 0;
    for (let i = start; i < end; i++) if (set.has(shorter[i] ?? 0)) here++;
    shared += here;
    if (here >= HELD * (end - start)) held++;
  }
  return {
    shared: shared * (2 ** 32 / bound),
    containment: shared / shorter.length,
    coverage: held / stretches,
    ratio: shorter.length / longer.length,
  };
}

/** Shingles. */
const STRETCH = 16;
const HELD = 0.25;

/** Whether one of them prints the other again: lightly edited, cut, or with more added. */
export function isReprint({ containment, coverage, ratio }: Overlap): boolean {
  return ratio >= LEAST_RATIO && containment >= LEAST_CONTAINMENT && coverage >= LEAST_COVERAGE;
}

// Measured on generated articles (bench/README.md). A tenth of the words changed leaves 0.73 of the shingles, and 0.53
// between two copies that were so changed; in a paragraph in common alone there can be 0.6.
const LEAST_COVERAGE = 0.8;
// Two unrelated books have common runs of words in every stretch, but not so many.
const LEAST_CONTAINMENT = 0.35;
const LEAST_RATIO = 0.18;

function takeBelow({ shingles, bound }: Print, least: number): Uint32Array {
  return bound <= least ? shingles : shingles.filter((shingle) => shingle < least);
}
