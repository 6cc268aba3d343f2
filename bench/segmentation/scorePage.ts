import type { Document, Source, Span } from "../../src/model.ts";
import { alignLines } from "./alignLines.ts";
import type { TaggedLine } from "./readPages.ts";

/** Counts over a page; they add up over pages. */
export interface PageScore {
  readonly articles: number;
  /** Articles that a document begins with. */
  readonly begun: number;
  /** Of those, the ones whose last own line is the document's too. */
  readonly right: number;
  /** Documents that begin where no article does. */
  readonly invented: number;
  readonly boilerplate: number;
  /** Boilerplate lines that are no article's own. */
  readonly caught: number;
  readonly ownLines: number;
  /** Own lines that are in no article. */
  readonly lost: number;
  /** What is wrong, for whoever mends it. */
  readonly faults: readonly string[];
}

/** Scores the documents made of a page against its tagged lines. */
export function scorePage(source: Source, documents: readonly Document[], lines: readonly TaggedLine[]): PageScore {
  const spans = alignLines(
    source.text,
    lines.map(({ text }) => text),
  );
  const own = documents.map(listOwn).filter((spans) => spans.length > 0);
  const faults: string[] = [];
  const isOwn = (span: Span) =>
    own.some((spans) => spans.some(({ start, end }) => start < span.end && span.start < end));
  const show = (i: number) => `${lines[i]?.tag} ${(lines[i]?.text ?? "").trim().slice(0, 90)}`;

  let caught = 0;
  let lost = 0;
  for (const [i, { tag }] of lines.entries()) {
    const span = spans[i] ?? null;
    if (tag === "~" || tag === "#") {
      if (span === null || !isOwn(span)) caught++;
      else faults.push(`not caught: ${show(i)}`);
    } else if (tag !== "-" && (span === null || !isOwn(span))) {
      lost++;
      faults.push(`lost: ${show(i)}`);
    }
  }

  const starts = new Map(own.map((spans) => [spans[0]?.start, spans]));
  let begun = 0;
  let right = 0;
  const begin = lines.flatMap(({ tag }, i) => (tag === "=" ? [i] : []));
  const found = new Set<number>();
  for (const [n, i] of begin.entries()) {
    const document = starts.get(spans[i]?.start);
    if (!document) {
      faults.push(`not begun: ${show(i)}`);
      continue;
    }
    begun++;
    found.add(document[0]?.start ?? 0);
    const last = lines.findLastIndex(
      ({ tag }, j) => j < (begin[n + 1] ?? lines.length) && (tag === "=" || tag === "|"),
    );
    if (document.at(-1)?.end === spans[last]?.end) right++;
    else
      faults.push(
        `ends wrong: ${show(i)} … ${source.text.slice(document.at(-1)?.start, document.at(-1)?.end).slice(0, 60)}`,
      );
  }
  for (const [start, document] of starts) {
    if (start !== undefined && !found.has(start)) {
      faults.push(`invented: ${source.text.slice(start, document[0]?.end).slice(0, 90)}`);
    }
  }
  const count = (tags: string) => lines.filter(({ tag }) => tags.includes(tag)).length;
  return {
    articles: begin.length,
    begun,
    right,
    invented: starts.size - found.size,
    boilerplate: count("~#"),
    caught,
    ownLines: count("=|"),
    lost,
    faults,
  };
}

function listOwn({ paragraphs }: Document): readonly Span[] {
  return paragraphs.filter(({ role }) => role !== "BOILERPLATE");
}
