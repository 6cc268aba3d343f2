import type { MarkupRole } from "../../model.ts";
import { endsSentence, isSameSize } from "./findBlocks.ts";
import type { TextBlock } from "./writeBlock.ts";

/** A block with what it is. */
export interface RoledBlock extends TextBlock {
  readonly role: MarkupRole;
  /** 1 to 6 for a HEADLINE and a HEADING, else 0. */
  readonly level: number;
}

/** The size of most of a text's letters, in points, and whether most of those are bold. */
export interface Body {
  readonly size: number;
  readonly isBold: boolean;
}

/**
 * Tells what the blocks of a file are, in order. Headings are larger than the text, or bold and short; their levels go by
 * size and weight, from 2 on. The headline is the heading on the first page that is the file's title, else the largest.
 * Notes and captions in small type are boilerplate.
 */
export function assignRoles(blocks: readonly TextBlock[], body: Body, title: string | null): readonly RoledBlock[] {
  const headline = findHeadline(blocks, body, title);
  const levels = findLevels(blocks, body, headline);
  return blocks.map((block, i) => {
    if (i === headline) return { ...block, role: "HEADLINE", level: 1 };
    if (i < headline) return { ...block, role: "BYLINE", level: 0 };
    if (isHeading(block, body)) {
      const isUnderHeadline = i === headline + 1 && headline >= 0 && block.size > body.size && block.text.length >= 25;
      if (isUnderHeadline) return { ...block, role: "STANDFIRST", level: 0 };
      return { ...block, role: "HEADING", level: levels.get(toLook(block)) ?? 6 };
    }
    return { ...block, role: isAside(block, blocks[i - 1], body) ? "BOILERPLATE" : "TEXT", level: 0 };
  });
}

export function findBody(blocks: readonly { readonly lines: TextBlock["lines"] }[]): Body {
  const letters = new Map<number, { all: number; bold: number }>();
  for (const { lines } of blocks) {
    for (const { size, text, isBold } of lines) {
      const key = Math.round(size * 4) / 4;
      const own = letters.get(key) ?? { all: 0, bold: 0 };
      letters.set(key, own);
      own.all += text.length;
      if (isBold) own.bold += text.length;
    }
  }
  const [size, own] = [...letters].reduce((a, b) => (b[1].all > a[1].all ? b : a), [0, { all: 0, bold: 0 }]);
  return { size, isBold: own.bold * 2 > own.all };
}

/** Of the body's size. */
const LARGER = 1.12;
const SMALLER = 0.93;
const LONGEST_HEADING = 200;

function isHeading({ text, lines, size, isBold, isTable }: TextBlock, body: Body): boolean {
  if (isTable || text.length > LONGEST_HEADING || lines.length > 5 || !/\p{L}{2}/u.test(text)) return false;
  const isSentence = endsSentence(text) && !/[?!…:]$/.test(text);
  if (size >= LARGER * body.size) return !isSentence || size >= 1.4 * body.size;
  if (!isBold || body.isBold || size < 0.95 * body.size) return false;
  return text.length <= 120 && lines.length <= 3 && !/[.,;:]$/.test(text);
}

/** Index of the block that is the headline; -1 for none, as where much text stands before it. */
function findHeadline(blocks: readonly TextBlock[], body: Body, title: string | null): number {
  const first = blocks.filter(({ lines }) => lines[0].page === blocks[0]?.lines[0].page).slice(0, MOST_BLOCKS);
  const plain = title === null ? "" : toPlain(title);
  const titled = plain === "" ? -1 : first.findIndex(({ text }) => text.length <= 500 && isAlike(toPlain(text), plain));
  const headings = first.filter((block) => isHeading(block, body) && block.text.length >= 3);
  const largest = headings.reduce((most, { size }) => Math.max(most, size), 0);
  const found =
    titled >= 0
      ? titled
      : largest >= LARGER * body.size
        ? first.findIndex((block) => headings.includes(block) && isSameSize(block.size, largest))
        : first.findIndex((block, i) => i === 0 && headings.includes(block));
  const before = first.slice(0, Math.max(0, found));
  return before.length <= 6 && before.every(({ text }) => text.length <= LONGEST_HEADING) ? found : -1;
}

/** Blocks of the first page that are looked at. */
const MOST_BLOCKS = 100;

function isAlike(text: string, title: string): boolean {
  return (
    text === title ||
    (text.length >= 12 && title.includes(text)) ||
    (title.length >= 12 && text.startsWith(title) && text.length < title.length * 2)
  );
}

function toPlain(text: string): string {
  return text
    .slice(0, 500)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The levels of headings by their look, the largest first. */
function findLevels(blocks: readonly TextBlock[], body: Body, headline: number): ReadonlyMap<string, number> {
  const looks = new Map<string, { size: number; isBold: boolean }>();
  for (const [i, block] of blocks.entries()) {
    if (i !== headline && isHeading(block, body))
      looks.set(toLook(block), { size: Math.round(block.size), isBold: block.isBold });
  }
  const sorted = [...looks].sort(([, a], [, b]) => b.size - a.size || Number(b.isBold) - Number(a.isBold));
  return new Map(sorted.map(([look], i) => [look, Math.min(6, i + 2)]));
}

function toLook({ size, isBold }: TextBlock): string {
  return `${Math.round(size)} ${isBold}`;
}

/** Notes at the foot of a page, and what stands below a picture or a table. */
function isAside({ text, size, lines, isTable }: TextBlock, before: TextBlock | undefined, body: Body): boolean {
  if (isTable || size > SMALLER * body.size) return false;
  const isAfterAside = before !== undefined && isSameSize(before.size, size) && before.lines[0].page === lines[0].page;
  return NOTE.test(text) || CAPTION.test(text) || (isAfterAside && isNoteOrCaption(before) && !/^\p{Lu}/u.test(text));
}

function isNoteOrCaption({ text }: TextBlock): boolean {
  return NOTE.test(text) || CAPTION.test(text);
}

const NOTE = /^(?:\[?\d{1,3}[\].)]?|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+)\s?["'“„«]?\p{L}/u;
const CAPTION =
  /^(?:fig(?:ure|\.)|table|chart|map|photo(?:graph)?|image|source|credit|abb(?:ildung|\.)|tab(?:elle|\.)|foto|bild|quelle|grafik|рис(?:унок|\.)|табл(?:ица|\.)|фото|источник|tableau|source|figura|tabla|fuente)\s?(?:s|\d+|[:.©])/iu;
