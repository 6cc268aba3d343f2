import type { Markup, MarkupRole } from "../../model.ts";
import type { Block } from "./listBlocks.ts";

/** A block with what it is. */
export interface RoledBlock {
  readonly block: Block;
  readonly role: MarkupRole;
}

/** A page's text, and what its stretches are. */
export interface PageText {
  readonly text: string;
  readonly markup: readonly Markup[];
}

/** Writes blocks as text: each line of its own, blank lines between them, but none inside a list or a table. */
export function writePage(blocks: readonly RoledBlock[]): PageText {
  const parts: string[] = [];
  const markup: Markup[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [n, { block, role }] of blocks.entries()) {
    const before = blocks[n - 1]?.block;
    if (before) push(before.kind === block.kind && (block.kind === "ITEM" || block.kind === "ROW") ? "\n" : "\n\n");
    for (const [i, line] of block.lines.entries()) {
      if (i > 0) push("\n");
      const start = length;
      push((block.kind === "ITEM" && i === 0 ? `- ${line}` : line).toWellFormed());
      markup.push({
        start,
        end: length,
        role,
        level: role === "HEADLINE" || role === "HEADING" ? Math.max(1, block.level) : 0,
      });
    }
  }
  if (parts.length > 0) push("\n");
  return { text: parts.join(""), markup };
}
