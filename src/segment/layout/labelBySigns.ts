import type { MarkedBlock } from "../markBlocks.ts";
import type { Sign } from "./findSigns.ts";
import type { Label } from "./openLayoutModel.ts";

/** Tells what each block is by clear signs and phrases alone: all is an article's own but what says that it is not. */
export function labelBySigns(blocks: readonly MarkedBlock[], signs: ReadonlyMap<number, Sign>): Label[] {
  let isAwaited = true;
  return blocks.map(({ mark }, i) => {
    isAwaited ||= signs.has(i);
    if (mark === "TEASER") return "BOILERPLATE";
    if (mark === "FURNITURE") return "FURNITURE";
    if (mark === "METADATA" || mark === "BYLINE") return "BYLINE";
    const label = isAwaited ? "START" : "OWN";
    isAwaited = false;
    return label;
  });
}
