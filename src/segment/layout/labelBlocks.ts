import type { MarkedBlock } from "../markBlocks.ts";
import { describeBlocks } from "./describeBlocks.ts";
import type { Sign } from "./findSigns.ts";
import { LABELS, openLayoutModel, type Label } from "./openLayoutModel.ts";
import { scoreBlocks } from "./scoreBlocks.ts";

/**
 * Tells what each block of a page is: the likeliest labels of all together (Viterbi 1967), in order. A paragraph of
 * sentences begins no article.
 */
export function labelBlocks(
  text: string,
  blocks: readonly MarkedBlock[],
  signs: ReadonlyMap<number, Sign>,
): readonly Label[] {
  const model = openLayoutModel();
  const isProse: boolean[] = [];
  const scores = scoreBlocks(watch(describeBlocks(text, blocks, signs), isProse), model);
  const count = LABELS.length;
  const before = new Uint8Array(blocks.length * count);
  let sums = new Float64Array(count);
  for (const [i, own] of scores.entries()) {
    const next = new Float64Array(count);
    for (let label = 0; label < count; label++) {
      let best = i === 0 ? (model.first.values[label] ?? 0) : -Infinity;
      for (let previous = 0; i > 0 && previous < count; previous++) {
        const sum = (sums[previous] ?? 0) + (model.transitions.values[previous * count + label] ?? 0);
        if (sum <= best) continue;
        best = sum;
        before[i * count + label] = previous;
      }
      next[label] = best + (own[label] ?? 0) - (isProse[i] === true && LABELS[label] === "START" ? NEVER : 0);
    }
    sums = next;
  }
  const labels: Label[] = [];
  let label = sums.indexOf(Math.max(...sums));
  for (let at = blocks.length - 1; at >= 0; at--) {
    labels.push(LABELS[label] ?? "OWN");
    label = before[at * count + label] ?? 0;
  }
  return labels.reverse();
}

const NEVER = 1000;

function* watch(pages: Iterable<readonly string[]>, isProse: boolean[]): Generator<readonly string[]> {
  for (const features of pages) {
    isProse.push(features.includes("prose"));
    yield features;
  }
}
