import { seededRandom } from "../../src/graph/seededRandom.ts";
import { SCORED_KINDS } from "./findNames.ts";
import { toF1, type Counts } from "./scoreSpans.ts";

/** Two systems on one test set, document by document, in the same order. */
export interface Compared {
  readonly ours: readonly Counts[];
  readonly theirs: readonly Counts[];
}

export interface BootstrapOptions {
  /** @default 2000 */
  readonly rounds?: number;
  /** @default 1 */
  readonly seed?: number;
}

export interface Lead {
  /** Points of macro F1, the mean over the test sets, by which ours is above theirs. */
  readonly lead: number;
  /** Bounds of the 95 % interval of the lead. */
  readonly low: number;
  readonly high: number;
}

/**
 * Finds our lead and its 95 % interval by the percentile bootstrap (Efron 1979), paired: each round draws as many
 * documents as a test set has, with replacement, and scores both systems on the same draw.
 */
export function bootstrapLead(sets: readonly Compared[], { rounds = 2000, seed = 1 }: BootstrapOptions = {}): Lead {
  const tables = sets.map(toTable);
  const random = seededRandom(seed);
  const all = scoreLead(tables, (_, place) => place);
  const leads = Float64Array.from({ length: rounds }, () =>
    scoreLead(tables, (documents) => Math.floor(random() * documents)),
  ).sort();
  const at = (share: number) => leads[Math.min(rounds - 1, Math.max(0, Math.round(share * (rounds - 1))))] ?? all;
  return { lead: all, low: at(0.025), high: at(0.975) };
}

/** Numbers a row holds: right, gold and predicted of each kind, ours and then theirs. */
const FIGURES = 3 * SCORED_KINDS.length;
const WIDTH = 2 * FIGURES;

/** One row a document, all in one array: 2,000 rounds add up some ten million rows. */
function toTable({ ours, theirs }: Compared): Int32Array {
  if (ours.length !== theirs.length) {
    throw new Error(`Both must have the same documents, but there are ${ours.length} and ${theirs.length}.`);
  }
  const list = (counts: Counts | undefined) =>
    SCORED_KINDS.flatMap((kind) => {
      const { right = 0, gold = 0, predicted = 0 } = counts?.[kind] ?? {};
      return [right, gold, predicted];
    });
  return Int32Array.from(ours.flatMap((counts, i) => [...list(counts), ...list(theirs[i])]));
}

function scoreLead(tables: readonly Int32Array[], draw: (documents: number, place: number) => number): number {
  let lead = 0;
  for (const table of tables) {
    const documents = table.length / WIDTH;
    const sums = new Float64Array(WIDTH);
    for (let place = 0; place < documents; place++) {
      const row = draw(documents, place) * WIDTH;
      for (let i = 0; i < WIDTH; i++) sums[i] = (sums[i] ?? 0) + (table[row + i] ?? 0);
    }
    lead += (sumF1(sums, 0) - sumF1(sums, FIGURES)) / SCORED_KINDS.length / tables.length;
  }
  return lead;
}

function sumF1(sums: Float64Array, from: number): number {
  let sum = 0;
  for (let i = from; i < from + FIGURES; i += 3) {
    sum += toF1({ right: sums[i] ?? 0, gold: sums[i + 1] ?? 0, predicted: sums[i + 2] ?? 0 });
  }
  return sum;
}
