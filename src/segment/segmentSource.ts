import type { Document, ParagraphRole, Source } from "../model.ts";
import { assembleDocument, type RoledSpan } from "./assembleDocument.ts";
import { countWords, endsSentence } from "./endsSentence.ts";
import { findHead } from "./findHead.ts";
import { findLines } from "./findLines.ts";
import { followMarkup } from "./followMarkup.ts";
import { joinWrappedLines } from "./joinWrappedLines.ts";
import { openLayoutModel } from "./layout/openLayoutModel.ts";
import { readLayout } from "./layout/readLayout.ts";
import { markBlocks, type MarkedBlock } from "./markBlocks.ts";
import { splitArticles } from "./splitArticles.ts";

/** Raised whenever the same text would be segmented otherwise. */
const VERSION = "5";

/** Part of every fingerprint: names what segments, by version. */
export function readSegmenterVersion(): string {
  return `${VERSION} ${openLayoutModel().fingerprint}`;
}

/**
 * Finds a source's articles, with their paragraphs, sentences and boilerplate, and what they say of themselves.
 *
 * Where its file's markup says what its stretches are, that is followed; else their looks tell. Documents are in order and
 * do not overlap. Page furniture and metadata headers lie outside them. A text without any
 * headline is one document; one of white space alone is none.
 */
export function segmentSource(source: Source): readonly Document[] {
  const { text, markup } = source;
  if (markup) return followMarkup(source, markup);
  const { blocks, labels } = readLayout(text, markBlocks(text, joinWrappedLines(text, findLines(text))));
  const articles = splitArticles(blocks, labels).filter((article) => article.some(isOwn));
  // A text of nothing but furniture is kept, as such, rather than lost.
  const kept = articles.length > 0 ? articles : [blocks];
  return kept.flatMap((article) => makeDocument(source, article) ?? []);
}

function isOwn({ mark }: MarkedBlock): boolean {
  return mark === "PLAIN" || mark === "HEADING";
}

function makeDocument(source: Source, blocks: readonly MarkedBlock[]): Document | null {
  const { text } = source;
  const { first, headlines, ...said } = findHead(text, blocks);
  const last = blocks.findLastIndex(({ mark }) => mark !== "FURNITURE" && mark !== "METADATA");
  const roles = blocks.map((_, i) => findRole(text, blocks, i, headlines));
  const spans = blocks.flatMap((block, i): readonly RoledSpan[] => {
    const role = roles[i];
    if (role === undefined || i < first || (last >= first && i > last)) return [];
    return [{ start: block.start, end: block.end, role }];
  });
  return assembleDocument(source, spans, said);
}

function findRole(
  text: string,
  blocks: readonly MarkedBlock[],
  at: number,
  headlines: readonly number[],
): ParagraphRole {
  const block = blocks[at];
  if (headlines.includes(at)) return "HEADLINE";
  if (block?.mark === "HEADING") return "SUBHEADING";
  if (block?.mark !== "PLAIN") return "BOILERPLATE";
  return isSubheading(text, blocks, at) ? "SUBHEADING" : "TEXT";
}

/** A short line without a full stop that stands alone between paragraphs. */
function isSubheading(text: string, blocks: readonly MarkedBlock[], at: number): boolean {
  const block = blocks[at];
  const above = blocks[at - 1];
  const below = blocks[at + 1];
  if (!block || block.gap === 0 || block.end - block.start > 100 || !above) return false;
  if (below?.mark !== "PLAIN" || below.gap === 0 || below.end - below.start < block.end - block.start) return false;
  const line = text.slice(block.start, block.end);
  if (/^(?:[-*+•‣◦–—]\s|\d{1,3}[.)]\s)|[,;:.!]$/u.test(line) || countWords(line) > 12) return false;
  const ended = (span: MarkedBlock) => endsSentence(text.slice(Math.max(span.start, span.end - 40), span.end));
  return /\p{L}/u.test(line) && ended(below) && (above.mark !== "PLAIN" || ended(above));
}
