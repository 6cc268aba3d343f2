import type { Span } from "../../model.ts";
import { SMALL_WORDS } from "./cues.ts";

/** What a block's words have to do with the prose around it. */
export interface Cohesion {
  /** How much of the words before it comes again after it, 0 to 4; null where there is too little text to tell. */
  readonly around: number | null;
  /** How many of its own words stand in the prose before and after it, up to 3. */
  readonly before: number;
  readonly after: number;
  /** Whether of the lines that stand together with it between two paragraphs it has most words of what follows. */
  readonly isForemost: boolean;
}

/**
 * Tells where a text turns to something else: what stands before a new headline shares few words with what follows
 * (Hearst 1997, TextTiling), and the headline's own words come after it, not before. Words are told by their beginnings.
 *
 * @param isProse for each block
 */
export function openCohesion(
  text: string,
  blocks: readonly Span[],
  isProse: readonly boolean[],
): (i: number) => Cohesion {
  const stems = blocks.map(({ start, end }) => listStems(text.slice(start, Math.min(end, start + SEEN))));
  const gather = (from: number, step: number): ReadonlySet<string> => {
    const found = new Set<string>();
    let left = REACH;
    for (let i = from + step, n = 0; n < FARTHEST && left > 0 && stems[i]; i += step, n++) {
      if (isProse[i] !== true) continue;
      for (const stem of stems[i] ?? []) found.add(stem);
      left--;
    }
    return found;
  };
  // Lines between the same two paragraphs have the same prose around them.
  let known = { from: -2, to: -2, before: NOTHING, after: NOTHING, foremost: -1 };
  return (i) => {
    if (isProse[i] === true || i <= known.from || i >= known.to) {
      const [before, after] = [gather(i, -1), gather(i, 1)];
      if (isProse[i] === true) return describe(i, before, after, -1);
      const from = findProse(isProse, i, -1);
      const to = findProse(isProse, i, 1);
      let [foremost, most] = [-1, 0];
      for (let k = Math.max(0, from + 1); k < to && k < stems.length; k++) {
        const shared = countIn(stems[k], after);
        if (shared > most) [foremost, most] = [k, shared];
      }
      known = { from, to, before, after, foremost };
    }
    return describe(i, known.before, known.after, known.foremost);
  };

  function describe(i: number, before: ReadonlySet<string>, after: ReadonlySet<string>, foremost: number): Cohesion {
    return {
      around: measure(before, after),
      before: Math.min(3, countIn(stems[i], before)),
      after: Math.min(3, countIn(stems[i], after)),
      isForemost: i === foremost,
    };
  }
}

const NOTHING: ReadonlySet<string> = new Set();
/** Paragraphs to each side, and blocks among which they are sought. */
const REACH = 4;
const FARTHEST = 16;
/** UTF-16 units of each. */
const SEEN = 600;
const LEAST_WORDS = 12;

/** The nearest paragraph on one side, or where they are no longer sought. */
function findProse(isProse: readonly boolean[], from: number, step: number): number {
  let i = from + step;
  while (i >= 0 && i < isProse.length && isProse[i] !== true && Math.abs(i - from) < FARTHEST) i += step;
  return i;
}

function countIn(stems: ReadonlySet<string> | undefined, set: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of stems ?? []) if (set.has(stem)) count++;
  return count;
}

function measure(before: ReadonlySet<string>, after: ReadonlySet<string>): number | null {
  const least = Math.min(before.size, after.size);
  if (least < LEAST_WORDS) return null;
  const share = countIn(before, after) / least;
  return share < 0.02 ? 0 : share < 0.06 ? 1 : share < 0.12 ? 2 : share < 0.2 ? 3 : 4;
}

function listStems(words: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words.match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
    const folded = word.toLowerCase();
    if (!SMALL_WORDS.has(folded)) stems.add(folded.slice(0, 6));
  }
  return stems;
}
