import type { MarkedBlock } from "../markBlocks.ts";
import type { Label } from "./openLayoutModel.ts";

/**
 * Gives labels in which a list right below an article's own line is the article's own, each item of it: of 68 such lists
 * on the pages that the layout model learnt from none is anything else, though their items look like links and captions.
 */
export function keepLists(text: string, blocks: readonly MarkedBlock[], labels: readonly Label[]): readonly Label[] {
  const kept = [...labels];
  for (let from = 1; from < blocks.length; from++) {
    if (!isItem(text, blocks[from]) || kept[from - 1] !== "OWN") continue;
    let to = from + 1;
    while (blocks[to]?.gap === 0 && isItem(text, blocks[to])) to++;
    const isList = to > from + 1 || text[(blocks[from - 1]?.end ?? 0) - 1] === ":";
    if (isList && !labels.slice(from, to).includes("START")) {
      for (let i = from; i < to; i++) if (blocks[i]?.mark !== "TEASER") kept[i] = "OWN";
    }
    from = to - 1;
  }
  return kept;
}

function isItem(text: string, block: MarkedBlock | undefined): boolean {
  return block !== undefined && ITEM.test(text.slice(block.start, block.start + 8));
}

const ITEM = /^(?:[-*•‣◦·–—]\s|\(?(?:\d{1,2}|\p{Ll})[.)]\s)/u;
