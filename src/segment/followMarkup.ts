import type { Document, Markup, MarkupRole, ParagraphRole, Source } from "../model.ts";
import { assembleDocument, type RoledSpan } from "./assembleDocument.ts";
import { readByline } from "./findByline.ts";
import { readDateline } from "./findDateline.ts";
import { findLines } from "./findLines.ts";
import { type Metadata, readMetadata, readMetadataLine } from "./findMetadata.ts";
import { findUrlDate } from "./findUrlDate.ts";
import { joinWrappedLines } from "./joinWrappedLines.ts";
import { keepOwn } from "./layout/keepOwn.ts";
import { labelBlocks } from "./layout/labelBlocks.ts";
import type { Label } from "./layout/openLayoutModel.ts";
import { type Mark, markBlocks } from "./markBlocks.ts";

/**
 * Finds the articles of a source as its file's markup parts it: each begins at a headline, or the first one without.
 * Text still goes by its words, so that "Read more: …" is boilerplate in whatever element it stands.
 */
export function followMarkup(source: Source, markup: readonly Markup[]): readonly Document[] {
  const articles = splitAtHeadlines(findStretches(source.text, markup)).filter(({ length }) => length > 0);
  return articles.flatMap((article) => {
    const said = readSaid(source, article, articles.length === 1);
    const spans = article.flatMap(({ start, end, role, mark }): readonly RoledSpan[] => {
      const found = findRole(role, mark);
      return found ? [{ start, end, role: found }] : [];
    });
    const language = articles.length === 1 ? (source.said?.language ?? null) : null;
    return assembleDocument(source, spans, said, language) ?? [];
  });
}

/** A block with what the file says of it and what its words do. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly role: MarkupRole;
  readonly mark: Mark;
}

/** Cuts stretches of several lines into their blocks, and looks at the words of each. */
function findStretches(text: string, markup: readonly Markup[]): readonly Stretch[] {
  const spans = markup.filter(({ role, start, end }) => role !== "FURNITURE" && start < end);
  const parts = spans.flatMap(({ start, end, role }, i) => {
    const lines = findLines(text.slice(start, end)).map((line) => ({
      ...line,
      start: line.start + start,
      end: line.end + start,
    }));
    const gap = i === 0 ? 0 : countBlank(text.slice(spans[i - 1]?.end, start));
    return joinWrappedLines(text, lines).map((block, n) => ({ ...block, gap: n === 0 ? gap : block.gap, role }));
  });
  const marked = markBlocks(text, parts);
  const isRead = parts.length > LEAST_BLOCKS && parts.length < MOST_BLOCKS;
  const labels = isRead ? keepOwn(text, marked, labelBlocks(text, marked, new Map())) : [];
  const starts = findStarts(parts, labels);
  return parts.map(({ role, ...block }, i) => {
    const { start, end, mark } = marked[i] ?? { ...block, mark: "PLAIN" as const };
    const label = labels[i];
    if (starts.length > 0) {
      if (starts.includes(i)) return { start, end, role: "HEADLINE", mark };
      if (i < (starts[0] ?? 0)) return { start, end, role: label === "BYLINE" ? "BYLINE" : "FURNITURE", mark };
    }
    const isText = (role === "TEXT" || role === "HEADING") && (mark === "PLAIN" || mark === "HEADING");
    const isByline = label === "BYLINE" && role === "TEXT" && end - start <= LONGEST_BYLINE;
    const isOdd = isText && (isByline || label === "BOILERPLATE" || label === "FURNITURE");
    return { start, end, role: isOdd ? "BOILERPLATE" : role, mark };
  });
}

/**
 * The first blocks of the articles on a page whose markup tells of one, though its headline and all above the first of
 * them is the page's: "Opinion", and several pieces below it. None on any other.
 */
function findStarts(parts: readonly { readonly role: MarkupRole }[], labels: readonly Label[]): readonly number[] {
  if (parts.reduce((sum, { role }) => sum + Number(role === "HEADLINE"), 0) !== 1) return [];
  const starts = labels.flatMap((label, i) => (label === "START" ? [i] : []));
  const isBelow = starts.length > 1 && labels.slice(0, starts[0]).every((label) => label !== "OWN");
  return isBelow && starts.every((i) => parts[i]?.role !== "HEADLINE") ? starts : [];
}

const LONGEST_BYLINE = 120;
/** In fewer their order tells little. */
const LEAST_BLOCKS = 15;
/** No article has so many, and each costs a tenth of a millisecond. */
const MOST_BLOCKS = 20_000;

function countBlank(between: string): number {
  return Math.max(0, between.split("\n").length - 2);
}

/** An article begins at its headline, with the bylines and the standfirst right before it. */
function splitAtHeadlines(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const articles: Stretch[][] = [[]];
  for (const stretch of stretches) {
    const before = articles.at(-1) ?? [];
    if (stretch.role === "HEADLINE" && before.some(({ role }) => role !== "BYLINE")) {
      articles.push([...before.splice(findHead(before)), stretch]);
    } else before.push(stretch);
  }
  return articles;
}

/** Where the head of the next article begins, at the end of what stands before its headline. */
function findHead(before: readonly Stretch[]): number {
  const last = before.findLastIndex(({ role }) => role !== "BYLINE" && role !== "STANDFIRST");
  // A standfirst right below a headline is that one's.
  if (before[last]?.role !== "HEADLINE") return last + 1;
  return before.findLastIndex(({ role }) => role !== "BYLINE") + 1;
}

/** Null for what belongs to no article. */
function findRole(role: MarkupRole, mark: Mark): ParagraphRole | null {
  if (role === "HEADLINE" || role === "STANDFIRST") return "HEADLINE";
  if (role === "BYLINE" || role === "BOILERPLATE") return "BOILERPLATE";
  if (role === "FURNITURE" || mark === "FURNITURE") return null;
  if (mark !== "PLAIN" && mark !== "HEADING") return "BOILERPLATE";
  return role === "HEADING" || mark === "HEADING" ? "SUBHEADING" : "TEXT";
}

/** What the file says of its one article, before what the article says of itself; of several, it says where they are from. */
function readSaid({ text, said }: Source, article: readonly Stretch[], isOnly: boolean): Metadata {
  const read = ({ start, end }: Stretch) => text.slice(start, Math.min(end, start + 500));
  const headline = article.find(({ role }) => role === "HEADLINE");
  const opening = article.find(({ role, mark }) => role === "TEXT" && mark === "PLAIN");
  const bylines = article
    .filter(({ role, mark, start }) => (role === "BYLINE" || mark === "BYLINE") && start < (opening?.start ?? Infinity))
    .flatMap((stretch) => readByline(read(stretch)) ?? []);
  const metadata = readMetadata(
    article.flatMap((stretch) => (stretch.mark === "METADATA" ? (readMetadataLine(read(stretch)) ?? []) : [])),
  );
  const dateline = opening ? readDateline(read(opening)) : null;
  const only = isOnly ? said : undefined;
  return {
    title: (headline ? read(headline) : null) ?? only?.title ?? metadata.title,
    author: only?.author ?? metadata.author ?? bylines.find(({ author }) => author !== null)?.author ?? null,
    url: said?.url ?? metadata.url,
    outlet: said?.outlet ?? metadata.outlet ?? dateline?.outlet ?? null,
    date:
      only?.date ??
      metadata.date ??
      bylines.find(({ date }) => date !== null)?.date ??
      dateline?.date ??
      (only?.url ? findUrlDate(only.url) : null),
  };
}
