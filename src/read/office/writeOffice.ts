import type { Markup, MarkupRole, Said, Source } from "../../model.ts";
import { RefusedFile } from "../RefusedFile.ts";
import type { OfficeBlock } from "./OfficeBlock.ts";

const ROLES: Readonly<Record<OfficeBlock["kind"], MarkupRole>> = {
  TITLE: "HEADLINE",
  SUBTITLE: "STANDFIRST",
  HEADING: "HEADING",
  TEXT: "TEXT",
  CAPTION: "BOILERPLATE",
  ITEM: "TEXT",
  ROW: "TEXT",
  NOTE: "TEXT",
};

/**
 * Writes an office document's blocks as a source. One whose author marked its headings, or set a table, is one article,
 * and they are its headings; one without any goes by its looks, as plain text does: people paste whole press reviews into one file.
 * @throws RefusedFile for one without words
 */
export function writeOffice(name: string, blocks: readonly OfficeBlock[], said: Said, encoding = "utf-8"): Source {
  const shown = joinTitle(findTitle(blocks));
  let text = "";
  const markup: Markup[] = [];
  for (const [i, { kind, level, text: words }] of shown.entries()) {
    const before = shown[i - 1];
    if (before) text += before.kind === kind && (kind === "ITEM" || kind === "ROW") ? "\n" : "\n\n";
    const start = text.length;
    text += kind === "ITEM" ? `- ${words}` : words;
    const role = ROLES[kind];
    markup.push({ start, end: text.length, role, level: role === "HEADLINE" ? 1 : level });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new RefusedFile(name, "it holds no text");
  const isMarked = shown.some(({ kind }) => kind === "TITLE" || kind === "HEADING" || kind === "ROW");
  const title = shown.find(({ kind }) => kind === "TITLE")?.text.replace(/\s+/g, " ") ?? said.title;
  return { name, text: `${text}\n`, encoding, said: { ...said, title }, ...(isMarked ? { markup } : {}) };
}

/** Where none is marked as the title, it is the heading that all text stands under. */
function findTitle(blocks: readonly OfficeBlock[]): readonly OfficeBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== "HEADING") return blocks;
  const isOverAll = rest.every(({ kind, level }) => kind !== "TITLE" && (kind !== "HEADING" || level > first.level));
  return isOverAll && rest.some(({ kind }) => kind !== "HEADING")
    ? [{ ...first, kind: "TITLE", level: 0 }, ...rest]
    : blocks;
}

/** A title of several lines is one; what is marked as a title below the text begins no article: it is a heading. */
function joinTitle(blocks: readonly OfficeBlock[]): readonly OfficeBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === "TITLE");
  if (first < 0) return blocks;
  let end = first + 1;
  while (blocks[end]?.kind === "TITLE") end++;
  const title = blocks
    .slice(first, end)
    .map(({ text }) => text.replace(/\s+/g, " "))
    .join(" ");
  const rest = blocks
    .slice(end)
    .map((block): OfficeBlock => (block.kind === "TITLE" ? { ...block, kind: "HEADING", level: 1 } : block));
  return [...blocks.slice(0, first), { kind: "TITLE", level: 0, text: title }, ...rest];
}
