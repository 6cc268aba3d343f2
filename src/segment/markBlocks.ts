import type { Span } from "../model.ts";
import { isArchiveHead, isCredit, isEmptyField, isPageHead, isSeparator, isTeaserMark } from "./boilerplate.ts";
import { countWords, endsSentence } from "./endsSentence.ts";
import { readByline } from "./findByline.ts";
import { readMetadataLine, type MetadataLine } from "./findMetadata.ts";
import type { Block } from "./joinWrappedLines.ts";

/**
 * - PLAIN: the article's own, as far as its looks tell.
 * - HEADING: marked as a heading, as in Markdown.
 * - BYLINE: who wrote it and when.
 * - METADATA: a line of a header like "Title: …", or of front matter.
 * - TEASER: boilerplate that belongs to the article it stands in.
 * - FURNITURE: of the page rather than of an article: its head, separators.
 */
export const MARKS = ["PLAIN", "HEADING", "BYLINE", "METADATA", "TEASER", "FURNITURE"] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkedBlock extends Block {
  readonly mark: Mark;
  /** 1 to 6 for a HEADING, else 0. */
  readonly level: number;
}

/** Tells for each block what its looks and its neighbours say it is; a heading loses its marker. */
export function markBlocks(text: string, blocks: readonly Block[]): readonly MarkedBlock[] {
  const marked: MarkedBlock[] = [];
  const read = (i: number) => readShort(text, blocks[i]);
  const frontMatter = findFrontMatter(blocks, read);
  const metadata = findMetadataRuns(blocks, read);
  const push = (i: number, mark: Mark, level = 0, span: Span | undefined = blocks[i]) => {
    const block = blocks[i];
    if (block && span) marked.push({ start: span.start, end: span.end, gap: block.gap, mark, level });
  };
  for (let i = 0; i < blocks.length; i++) {
    const line = read(i);
    if (i < frontMatter) push(i, "METADATA");
    else if (line === null) push(i, "PLAIN");
    else if (isEmptyField(line) && metadata.has(i)) push(i, "METADATA");
    else if (isPageHead(line) && (i < 2 || (blocks[i]?.gap !== 0 && isArchiveHead(line)))) push(i, "FURNITURE");
    else if (metadata.has(i)) push(i, "METADATA");
    else if (isSeparator(line)) push(i, "FURNITURE");
    else if (isTeaserMark(line)) {
      push(i, "TEASER");
      const end = findTeaserEnd(blocks, i + 1, read);
      while (i + 1 < end) push(++i, "TEASER");
    } else if (isCredit(line)) push(i, "TEASER");
    else if (HEADING.test(line)) pushHeading(i, line);
    else if (/^(?:={3,}|-{3,})$/.test(read(i + 1) ?? "") && blocks[i + 1]?.gap === 0 && !endsSentence(line)) {
      push(i, "HEADING", read(i + 1)?.startsWith("=") ? 1 : 2);
    } else push(i, markByline(text, marked, line, read(i + 1)) ?? "PLAIN");
  }
  return marked;

  function pushHeading(i: number, line: string): void {
    const [, marker = "", space = "", words = ""] = HEADING.exec(line) ?? [];
    const start = (blocks[i]?.start ?? 0) + marker.length + space.length;
    push(i, "HEADING", marker.length, { start, end: start + words.length });
  }
}

const HEADING = /^(#{1,6})(\s+)(\S(?:.*?[^\s#])?)\s*#*$/s;

/** A block's text where it is short enough to be anything but plain; longer ones are not looked at. */
function readShort(text: string, block: Span | undefined): string | null {
  return block && block.end - block.start <= 500 ? text.slice(block.start, block.end) : null;
}

type Read = (i: number) => string | null;

/** The number of blocks that front matter takes; 0 where there is none. */
function findFrontMatter(blocks: readonly Block[], read: Read): number {
  if (read(0) !== "---") return 0;
  for (let i = 1; i < Math.min(blocks.length, 60); i++) {
    const line = read(i);
    if (line === "---" || line === "...") return i + 1;
    if (line === null || (!/^[\w -]+:/.test(line) && !/^- /.test(line))) return 0;
  }
  return 0;
}

/** Which blocks stand in a run of metadata lines that tells enough, or that begins with the first line of all. */
function findMetadataRuns(blocks: readonly Block[], read: Read): ReadonlySet<number> {
  const inRuns = new Set<number>();
  for (let from = 0, end = 1; from < blocks.length; from = end, end = from + 1) {
    let line = readMetadataLine(read(from) ?? "");
    if (line === null) continue;
    const run: MetadataLine[] = [line];
    for (; blocks[end]?.gap === 0 && (line = readMetadataLine(read(end) ?? "")) !== null; end++) run.push(line);
    const isUnderText = from > 0 && blocks[from]?.gap === 0;
    if (!isUnderText && tellsEnough(run.slice(0, 20), from)) for (let i = from; i < end; i++) inRuns.add(i);
  }
  return inRuns;
}

function tellsEnough(run: readonly MetadataLine[], from: number): boolean {
  const fields = new Set(run.map((line) => line.field));
  if (from === 0) return run.length > 1 || (run[0]?.value !== null && !fields.has("other"));
  if (run.length < 2) return false;
  return fields.has("title") || (fields.has("date") && fields.size > 1 && !fields.has("other"));
}

/** After "Read more": a caption and a headline, or the list of headlines that it announces. */
function findTeaserEnd(blocks: readonly Block[], from: number, read: Read): number {
  let end = from;
  const isHeadline = (line: string | null) => line !== null && line.length <= 300 && !endsSentence(line);
  while (end < blocks.length && end < from + 10 && (end === from || blocks[end]?.gap === 0)) {
    // A third line on must be one of a list.
    if (read(end) === null || (end >= from + 3 && !isHeadline(read(end)))) break;
    end++;
  }
  if (end === from + 1) return isHeadline(read(from)) || countWords(read(from) ?? "") <= 12 ? end : from;
  // Two or more lines together are a teaser when one of them is a headline; two sentences are text.
  for (let i = from; i < end; i++) if (isHeadline(read(i)) || /[?!]$/.test(read(i) ?? "")) return end;
  return from;
}

/** A byline stands in an article's head: below its headline or its metadata. */
function markByline(text: string, before: readonly MarkedBlock[], line: string, next: string | null): Mark | null {
  const byline = readByline(line);
  if (!byline) return null;
  const previous = before.at(-1);
  const previousText = previous ? readShort(text, previous) : "";
  const inHead =
    !previous ||
    previous.mark !== "PLAIN" ||
    (previousText !== null &&
      previousText.length <= 250 &&
      (!endsSentence(previousText) || /[?!]$/.test(previousText)));
  if (byline.certain) return inHead ? "BYLINE" : "TEASER";
  if (!inHead || previous?.mark === "TEASER") return null;
  // A name alone could be one of a list: of those present, of members.
  if (byline.date === null && previous?.mark === "PLAIN" && before.length > 1) return null;
  if (byline.date === null && next !== null && readByline(next)?.date === null) return null;
  return "BYLINE";
}
