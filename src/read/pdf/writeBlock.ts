import type { Block } from "./findBlocks.ts";
import { joinWords, type WordCounts } from "./joinWords.ts";

/** A block as text. */
export interface TextBlock extends Block {
  /** One line; a table has one for each row. */
  readonly text: string;
  /** Where in the text each of its pages begins: page and offset, ascending. */
  readonly starts: readonly (readonly [number, number])[];
}

/** Writes a block's lines as text. */
export function writeBlock(block: Block, counts: WordCounts): TextBlock {
  const parts: string[] = [];
  const starts: (readonly [number, number])[] = [];
  let length = 0;
  let page = -1;
  for (const [i, line] of block.lines.entries()) {
    const before = parts.at(-1);
    if (before !== undefined && block.isTable) {
      parts.push("\n");
      length++;
    } else if (before !== undefined) {
      const { cut, glue } = joinWords(block.lines[i - 1]?.text ?? "", line.text, counts);
      if (cut > 0) parts[parts.length - 1] = before.slice(0, -cut);
      if (glue !== "") parts.push(glue);
      length += glue.length - cut;
    }
    if (line.page !== page) starts.push([line.page, length]);
    page = line.page;
    const text = clean(line.text);
    parts.push(text);
    length += text.length;
  }
  return { ...block, text: parts.join("").replaceAll("\u00AD", "-"), starts };
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
