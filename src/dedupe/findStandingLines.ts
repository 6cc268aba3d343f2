import type { Facts, RepeatedLine } from "../model.ts";

/**
 * Finds the paragraphs that are boilerplate by repetition, which no phrase and no layout gave away: document id → those
 * of its paragraphs. Such a line stands in at least `AT_END` stories at the article's end, or in `ELSEWHERE` at its
 * beginning, other standing lines aside, or, if it is short, in as many anywhere. A document of which less than two
 * paragraphs would be left keeps them all.
 *
 * @param heads document id → its story's head: copies of one story print its lines again, and that tells nothing
 */
export function findStandingLines(lines: readonly RepeatedLine[], heads: Facts["heads"]): Facts["standing"] {
  const stories = new Map<number, Set<string>>();
  const byDocument = new Map<string, RepeatedLine[]>();
  for (const line of lines) {
    const head = heads.get(line.document) ?? line.document;
    stories.set(line.line, (stories.get(line.line) ?? new Set()).add(head));
    const others = byDocument.get(line.document);
    if (others) others.push(line);
    else byDocument.set(line.document, [line]);
  }
  const count = ({ line }: RepeatedLine) => stories.get(line)?.size ?? 0;
  const standing = new Map<string, ReadonlySet<number>>();
  for (const [document, repeated] of byDocument) {
    const atEnd = repeated.filter((line) => count(line) >= AT_END);
    const often = repeated.filter((line) => count(line) >= ELSEWHERE);
    const found = [
      ...listRun(atEnd, ({ after }) => after),
      ...listRun(often, ({ before }) => before),
      ...often.filter(({ length }) => length <= SHORT),
    ];
    const paragraphs = new Set(found.map(({ paragraph }) => paragraph));
    const own = (repeated[0]?.before ?? 0) + (repeated[0]?.after ?? 0) + 1;
    if (paragraphs.size > 0 && own - paragraphs.size >= LEAST_LEFT) standing.set(document, paragraphs);
  }
  return standing;
}

const AT_END = 3;
const ELSEWHERE = 5;
const LEAST_LEFT = 2;
/** UTF-16 units. */
const SHORT = 200;

/** Those that stand one after the other from an edge on. */
function listRun(lines: readonly RepeatedLine[], distance: (line: RepeatedLine) => number): readonly RepeatedLine[] {
  const run: RepeatedLine[] = [];
  for (const line of lines.toSorted((a, b) => distance(a) - distance(b))) {
    if (distance(line) !== run.length) break;
    run.push(line);
  }
  return run;
}
