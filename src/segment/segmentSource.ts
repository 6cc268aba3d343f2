import { digest } from "../digest.ts";
import type { Document, Paragraph, ParagraphRole, Source } from "../model.ts";
import { cutParagraph } from "./cutParagraph.ts";
import { detectLanguage } from "./detectLanguage.ts";
import { countWords, endsSentence } from "./endsSentence.ts";
import { findHead } from "./findHead.ts";
import { findLines } from "./findLines.ts";
import { hashContent } from "./hashContent.ts";
import { joinWrappedLines } from "./joinWrappedLines.ts";
import { markBlocks, type MarkedBlock } from "./markBlocks.ts";
import { splitArticles } from "./splitArticles.ts";
import { splitSentences } from "./splitSentences.ts";

/** Part of every fingerprint: changes when the same text would be segmented otherwise. */
export const SEGMENTER_VERSION = "5";

/**
 * Finds a source's articles, with their paragraphs, sentences and boilerplate, and what they say of themselves.
 *
 * Documents are in order and do not overlap. Page furniture and metadata headers lie outside them. A text without any
 * headline is one document; one of white space alone is none.
 */
export function segmentSource(source: Source): readonly Document[] {
  const { text } = source;
  const blocks = markBlocks(text, joinWrappedLines(text, findLines(text)));
  const articles = splitArticles(text, blocks).filter((article) => article.some(isOwn));
  // A text of nothing but furniture is kept, as such, rather than lost.
  const kept = articles.length > 0 ? articles : [blocks];
  return kept.flatMap((article) => makeDocument(source, article) ?? []);
}

function isOwn({ mark }: MarkedBlock): boolean {
  return mark === "PLAIN" || mark === "HEADING";
}

function makeDocument({ name, text }: Source, blocks: readonly MarkedBlock[]): Document | null {
  const { first, headlines, ...said } = findHead(text, blocks);
  const last = blocks.findLastIndex(({ mark }) => mark !== "FURNITURE" && mark !== "METADATA");
  const roles = blocks.map((_, i) => findRole(text, blocks, i, headlines));
  const paragraphs = blocks.flatMap((block, i): Paragraph[] => {
    const role = roles[i];
    if (role === undefined || i < first || (last >= first && i > last)) return [];
    return cutParagraph(text, block).map((piece) => ({ ...piece, role, sentences: splitSentences(text, piece) }));
  });
  const start = paragraphs[0]?.start;
  const end = paragraphs.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const id = digest([name, String(start)], 16);
  const language = detectLanguage(text, paragraphs);
  return { id, source: name, start, end, ...said, language, contentHash: hashContent(text, paragraphs), paragraphs };
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
