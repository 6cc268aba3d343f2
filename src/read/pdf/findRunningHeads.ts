import type { Line } from "./listLines.ts";

/** A page as its lines. */
export interface LinedPage {
  readonly lines: readonly Line[];
  /** In points. */
  readonly height: number;
}

/**
 * Finds running heads, footers and page numbers: lines at the upper or lower margin that other pages have at the same
 * place, their numbers changing with the pages at most; and lines there that the file calls furniture.
 */
export function findRunningHeads(pages: readonly LinedPage[]): ReadonlySet<Line> {
  const groups = new Map<string, Place[]>();
  const found = new Set<Line>();
  const edges = pages.flatMap(({ lines, height }, page) => listEdges(lines, height).map((edge) => ({ page, edge })));
  for (const { page, edge } of edges) {
    for (const line of edge) {
      if (line.isArtifact || isPageNumber(line.text, page + 1, pages.length)) found.add(line);
      const place = { page, line, numbers: line.text.match(/\d+/g)?.map(Number) ?? [] };
      const key = toKey(line);
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
  }
  for (const group of groups.values()) {
    for (const [i, place] of group.entries()) {
      const others = [group[i - 1], group[i - 2], group[i + 1], group[i + 2]];
      if (others.some((other) => other && isRepeated(place, other))) found.add(place.line);
    }
  }
  // Where a line that no other page has stands with them, they are the end of a text that repeats itself, as ledgers do.
  for (const { edge } of edges) {
    if (edge.every((line) => found.has(line))) continue;
    for (const line of edge) if (line.text.length > SHORT && !line.isArtifact) found.delete(line);
  }
  return found;
}

interface Place {
  readonly page: number;
  readonly line: Line;
  readonly numbers: readonly number[];
}

/** Of a page's height. */
const MARGIN = 0.14;
/** Lines at each margin that may be furniture. */
const MOST_LINES = 4;
/** Letters. */
const LONGEST = 200;

/** The lines at the upper edge of a page and those at the lower one. */
function listEdges(lines: readonly Line[], height: number): readonly (readonly Line[])[] {
  const ordered = lines.toSorted((a, b) => a.y - b.y);
  const upper = takeEdge(ordered, false).filter(({ y, size }) => y - size * 0.7 < height * MARGIN);
  const lower = takeEdge(ordered.toReversed(), true).filter(({ y }) => y > height * (1 - MARGIN));
  return [upper, lower].map((edge) => edge.filter(({ text }) => text.length <= LONGEST));
}

/** The first lines from a page's edge on; of those that nothing parts from the text only what is too short for it. */
function takeEdge(lines: readonly Line[], isLower: boolean): readonly Line[] {
  const end = lines.findIndex((line, i) => {
    const last = lines[i - 1];
    return last !== undefined && Math.abs(line.y - last.y) > APART * Math.max(line.size, last.size);
  });
  const edge = lines.slice(0, MOST_LINES);
  return end > 0 && end <= MOST_LINES
    ? edge.slice(0, end)
    : edge.filter(({ text }, i) => text.length <= SHORT && !(isLower && runsOn(lines, i)));
}

/** Whether a line at the foot is the end of the sentence in the line above. */
function runsOn(lines: readonly Line[], i: number): boolean {
  const [line, above] = [lines[i], lines[i + 1]];
  if (!line || !above || Math.abs(line.y - above.y) > APART * line.size) return false;
  return !/[.!?…:]["'”’»)]*$/.test(above.text) && /\p{L}/u.test(line.text);
}

/** Of the size: a wider gap than between lines of one text. */
const APART = 1.7;
/** Letters: a line of a ledger or a form may come again on each page with other numbers. */
const SHORT = 30;

/** The same for lines of one look and one wording, whatever their numbers. */
function toKey({ text, size }: Line): string {
  const wording = text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/^[ivxlc]+$/, "#")
    .replace(/\s+/g, " ");
  return `${Math.round(size)} ${wording}`;
}

/** The page's own number alone, or "Page 3 of 12": no other page need have it. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const [, number, of] =
    /^\W{0,3}(?:(?:page|pages|pg|p|seite|s|blatt|página|pagina|pág|sida|side|strona|str|стр|страница|с|стор)\.? ?)?(\d{1,5})(?: ?(?:\/|of|von|de|sur|из|з|z|di|av) ?(\d{1,5}))?\W{0,3}$/iu.exec(
      text,
    ) ?? [];
  if (number === undefined) return false;
  return of === undefined ? Number(number) === page : Number(of) === pages;
}

/** Pages: an article's headline may well come again in another volume of the same file. */
const FARTHEST = 8;

/** Whether a line stands on both pages: at the same height, with the same numbers or such as go up with the pages. */
function isRepeated(a: Place, b: Place): boolean {
  const apart = Math.abs(a.page - b.page);
  if (apart === 0 || apart > FARTHEST || Math.abs(a.line.y - b.line.y) > 0.8 * a.line.size) return false;
  return (
    a.numbers.length === b.numbers.length &&
    a.numbers.every((number, i) => {
      const other = b.numbers[i] ?? 0;
      return number === other || number - other === a.page - b.page;
    })
  );
}
