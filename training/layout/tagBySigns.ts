import { findLines } from "../../src/segment/findLines.ts";
import { joinWrappedLines } from "../../src/segment/joinWrappedLines.ts";
import { findSigns } from "../../src/segment/layout/findSigns.ts";
import { labelBySigns } from "../../src/segment/layout/labelBySigns.ts";
import { markBlocks, type MarkedBlock } from "../../src/segment/markBlocks.ts";

export interface TaggedBlock extends MarkedBlock {
  /** As in bench/segmentation/pages. */
  readonly tag: "=" | "|" | "~" | "#" | "-";
}

/**
 * Tags the blocks of a text by clear signs and phrases alone, without the layout model: right for the sample corpus,
 * whose layouts these are made for.
 */
export function tagBySigns(text: string): readonly TaggedBlock[] {
  const blocks = markBlocks(text, joinWrappedLines(text, findLines(text)));
  const labels = labelBySigns(blocks, findSigns(text, blocks));
  return blocks.map((block, i) => ({ ...block, tag: TAGS[labels[i] ?? "OWN"] }));
}

const TAGS = { START: "=", OWN: "|", BOILERPLATE: "~", FURNITURE: "#", BYLINE: "-" } as const;
