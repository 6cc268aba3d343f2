import { isSeparator } from "../boilerplate.ts";
import type { Mark, MarkedBlock } from "../markBlocks.ts";
import { describeBlock } from "./describeBlock.ts";
import { findSigns, type Sign } from "./findSigns.ts";
import { labelBySigns } from "./labelBySigns.ts";
import { keepOwn } from "./keepOwn.ts";
import { labelBlocks } from "./labelBlocks.ts";
import type { Label } from "./openLayoutModel.ts";

/** A page's blocks with what they are. */
export interface Layout {
  readonly blocks: readonly MarkedBlock[];
  /** One for each block. */
  readonly labels: readonly Label[];
}

/**
 * Reads what the blocks of a page are: by the layout model, which sees what phrases and looks say of each, except where
 * these leave no doubt (a header of metadata, a rule).
 */
export function readLayout(text: string, blocks: readonly MarkedBlock[]): Layout {
  const signs = findSigns(text, blocks);
  const found = isBare(text, blocks) ? labelBySigns(blocks, signs) : labelBlocks(text, blocks, signs);
  const labels = keepOwn(text, blocks, found).map((label, i) => correct(label, blocks[i], text));
  follow(signs, labels);
  return {
    labels,
    blocks: blocks.map((block, i) => ({ ...block, mark: toMark(block.mark, labels[i] ?? "OWN") })),
  };
}

/** Where a page shows by one sort of sign how its articles begin, it does so for all of them. */
function follow(signs: ReadonlyMap<number, Sign>, labels: Label[]): void {
  if (![...signs.values()].some((sign) => sign === "archive" || sign === "anew")) return;
  const first = labels.findIndex((label) => label === "OWN" || label === "START");
  for (const [i, label] of labels.entries()) {
    if (signs.has(i)) labels[i] = "START";
    else if (label === "START" && i !== first) labels[i] = "OWN";
  }
}

/**
 * Whether a text is an article and hardly anything else: few blocks, of which at most one is like those that pages have
 * around their articles. Of so few, their order tells little.
 */
function isBare(text: string, blocks: readonly MarkedBlock[]): boolean {
  if (blocks.length > FEW) return false;
  const speaksAgainst = (block: MarkedBlock) => describeBlock(text, block).own.some((one) => SPEAKS_AGAINST.test(one));
  const isLine = ({ mark, start, end }: MarkedBlock) => mark === "PLAIN" && end - start <= LONGEST_LINE;
  return blocks.filter((block) => isLine(block) && speaksAgainst(block)).length <= 1;
}

const FEW = 15;
/** UTF-16 units; a longer block is a paragraph. */
const LONGEST_LINE = 160;
const SPEAKS_AGAINST = /^(?:cue \p{L}+ (?:first|size [124]$)|key|parted|signs only|address|telephone|date alone)/u;

function correct(label: Label, block: MarkedBlock | undefined, text: string): Label {
  if (block?.mark === "METADATA") return "BYLINE";
  if (block?.mark === "FURNITURE" && isSeparator(text.slice(block.start, block.end))) return "FURNITURE";
  // Phrases are surer than looks.
  if (block?.mark === "TEASER" && label !== "FURNITURE" && label !== "BYLINE") return "BOILERPLATE";
  return label;
}

function toMark(mark: Mark, label: Label): Mark {
  if (mark === "METADATA") return mark;
  if (label === "BOILERPLATE") return "TEASER";
  if (label === "FURNITURE") return "FURNITURE";
  if (label === "BYLINE") return "BYLINE";
  return mark === "HEADING" ? mark : "PLAIN";
}
