import { type Block, endsSentence, isSameSize, isShort, type PagedLine } from "./findBlocks.ts";

/**
 * Joins paragraphs that run on in the next column or on the next page. What stands between their halves, such as notes at
 * the foot of the page, comes to stand before them where it is of an earlier page, else behind.
 */
export function joinBlocks(blocks: readonly Block[], bodySize: number): readonly Block[] {
  const joined: OpenBlock[] = [];
  /** Index of the last block of the body's size. */
  let open = -1;
  for (const block of blocks.map((part): OpenBlock => ({ ...part, lines: [...part.lines] }))) {
    const before = joined[open];
    const isBody = isSameSize(block.size, bodySize) && !block.isTable;
    if (!isBody || !before || joined.length - open > MOST_BETWEEN || !runsOn(before, block)) {
      joined.push(block);
      // What is larger is a heading: nothing runs on behind it.
      if (isBody) open = joined.length - 1;
      else if (block.size > bodySize) open = -1;
      continue;
    }
    const [page] = block.lines;
    const between = joined.splice(open).slice(1);
    const earlier = between.filter(({ lines }) => lines[0].page < page.page);
    const later = between.filter(({ lines }) => lines[0].page >= page.page);
    for (const line of block.lines) before.lines.push(line);
    joined.push(...earlier, before, ...later);
    open = joined.length - 1 - later.length;
  }
  return joined;
}

interface OpenBlock extends Block {
  readonly lines: [PagedLine, ...PagedLine[]];
}

/** Blocks that may stand between two halves: notes, captions, a table. */
const MOST_BETWEEN = 40;

function runsOn(before: Block, block: Block): boolean {
  const last: PagedLine = before.lines.at(-1) ?? before.lines[0];
  const [line] = block.lines;
  const isBelow = last.page === line.page && line.y > last.y;
  if (
    last.column === line.column ||
    isBelow ||
    line.page - last.page > 1 ||
    before.isTable ||
    before.isBold !== block.isBold
  ) {
    return false;
  }
  if (last.isRightToLeft !== line.isRightToLeft || endsSentence(last.text)) return false;
  if (/^[•‣◦▪●■○]/.test(line.text)) return false;
  return /^\p{Ll}/u.test(line.text) || /[-\u2010\u00AD,]$/.test(last.text) || !isShort(last, 8);
}
