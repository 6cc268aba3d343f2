import { BLOCKS, WORDLESS } from "./elements.ts";
import { findHint, isHidden, type Hint } from "./hints.ts";
import type { HtmlElement } from "./parseHtml.ts";

/** What stands on lines of its own: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  /** One, or several where line breaks part it. White space is collapsed. */
  readonly lines: readonly string[];
  readonly kind: "PARAGRAPH" | "HEADING" | "ITEM" | "ROW" | "PREFORMATTED";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Characters that are not white space; ideographs count double. */
  readonly length: number;
  /** Those of them that stand in links. */
  readonly linked: number;
  /** What the inline elements say that hold most of it. */
  readonly hint: Hint | null;
  /** Index of the innermost box around it. */
  readonly box: number;
}

/** A block element, and the blocks in it. */
export interface Box {
  readonly index: number;
  readonly element: HtmlElement;
  /** Index of the box around it; -1 for the page. */
  readonly parent: number;
  readonly hint: Hint | null;
  /** The first block in it. */
  readonly from: number;
  /** The one after the last. */
  to: number;
}

export interface Page {
  /** In the order of the page. */
  readonly blocks: readonly Block[];
  /** Outer ones first. */
  readonly boxes: readonly Box[];
}

/** Lists what a page shows, but for menus, forms and what is hidden. */
export function listBlocks(root: HtmlElement): Page {
  const lister = new BlockLister();
  lister.walk(root);
  return { blocks: lister.blocks, boxes: lister.boxes };
}

class BlockLister {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  #box = -1;
  #articles = 0;
  #links = 0;
  #level = 0;
  #preformatted = 0;
  /** Whether what comes next is the first of a list item. */
  #isItem = false;
  #text = "";
  /** How much of the text stands in inline elements of a hint. */
  #hinted = new Map<Hint, number>();
  #length = 0;

  walk(element: HtmlElement): void {
    const { name } = element;
    if ((WORDLESS.has(name) && name !== "html") || isHidden(element)) return;
    if (name === "br") this.#text += "\n";
    else if (name === "tr" && !element.holdsBlocks) this.#walkRow(element);
    else if (BLOCKS.has(name) || name === "html") this.#walkBlock(element);
    else this.#walkInline(element);
  }

  #walkChildren({ children }: HtmlElement): void {
    for (const child of children) {
      if (typeof child === "string") this.#addText(child);
      else this.walk(child);
    }
  }

  #addText(text: string): void {
    const plain = text.replace(OURS, "");
    this.#text += this.#preformatted > 0 ? plain : plain.replace(/[\t\n\f\r ]+/g, " ");
    this.#length += measure(plain);
  }

  #walkInline(element: HtmlElement): void {
    const isLink = element.name === "a" && element.attributes.has("href");
    const hint = findHint(element, true);
    const before = this.#length;
    if (isLink && this.#links++ === 0) this.#text += LINK_START;
    // Parts of a byline mostly stand apart by their looks alone.
    if (hint !== null) this.#text += " ";
    this.#walkChildren(element);
    if (hint !== null) this.#text += " ";
    if (isLink && --this.#links === 0) this.#text += LINK_END;
    if (hint !== null) this.#hinted.set(hint, (this.#hinted.get(hint) ?? 0) + Math.max(0, this.#length - before));
  }

  #walkBlock(element: HtmlElement): void {
    this.#flush();
    const { name } = element;
    const { parent, level } = { parent: this.#box, level: this.#level };
    const isArticle = name === "article" || name === "main";
    const hint = findHint(element, this.#articles > 0);
    const box: Box = {
      index: this.boxes.length,
      element,
      parent,
      hint,
      from: this.blocks.length,
      to: this.blocks.length,
    };
    this.boxes.push(box);
    this.#box = box.index;
    this.#level = Number(/^h([1-6])$/.exec(name)?.[1] ?? level);
    if (name === "li" || name === "dd" || name === "dt") this.#isItem = true;
    if (isArticle) this.#articles++;
    if (name === "pre") this.#preformatted++;
    this.#walkChildren(element);
    this.#flush();
    if (isArticle) this.#articles--;
    if (name === "pre") this.#preformatted--;
    if (name === "li" || name === "dd" || name === "dt") this.#isItem = false;
    box.to = this.blocks.length;
    this.#box = parent;
    this.#level = level;
  }

  /** A row whose cells hold words alone is one line. */
  #walkRow(row: HtmlElement): void {
    this.#flush();
    let isFirst = true;
    for (const cell of row.children) {
      if (typeof cell === "string" || isHidden(cell)) continue;
      if (!isFirst) this.#text += CELL_END;
      isFirst = false;
      this.#walkChildren(cell);
    }
    this.#flush("ROW");
  }

  #flush(row?: "ROW"): void {
    const text = this.#text;
    const hinted = [...this.#hinted].find(([, length]) => length * 5 > this.#length * 3)?.[0] ?? null;
    this.#text = this.#links > 0 ? LINK_START : "";
    this.#hinted = new Map();
    this.#length = 0;
    if (!SHOWN.test(text)) return;
    const isPre = this.#preformatted > 0;
    let isLinked = false;
    for (const part of isPre ? [text] : text.split(/\n(?:[ \u00A0]*\n)+/)) {
      const linked = measureLinked(part, isLinked);
      isLinked = linked.isLinked;
      const lines = toLines(part.replace(/[\u0002\u0003]/g, ""), isPre);
      if (lines.length === 0) continue;
      const kind = row ?? (this.#level > 0 ? "HEADING" : isPre ? "PREFORMATTED" : this.#isItem ? "ITEM" : "PARAGRAPH");
      const length = measure(lines.join(""));
      this.blocks.push({
        lines,
        kind,
        level: this.#level,
        length,
        linked: linked.length,
        hint: hinted,
        box: this.#box,
      });
      this.#isItem = false;
    }
  }
}

/** Signs of our own in the text as it is gathered: where a cell ends, where links begin and end. */
const CELL_END = "\u0001";
const LINK_START = "\u0002";
const LINK_END = "\u0003";
const OURS = /[\u0001-\u0003]/g;
const SHOWN = /[^\s\u0001-\u0003\u00AD\u200B\uFEFF|]/;

/** A line break in the middle of a sentence is no more than a space, as on pages with lines of a fixed width. */
function toLines(text: string, isPreformatted: boolean): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = (isPreformatted ? raw.trimEnd() : raw.replace(/ {2,}/g, " ").trim())
      .replace(/[\u00AD\uFEFF]/g, "")
      .replace(/ ?\u0001 ?/g, " | ");
    if (line.trim() === "") continue;
    const last = lines.length - 1;
    const before = lines[last];
    if (!isPreformatted && before !== undefined && /^\p{Ll}/u.test(line)) lines[last] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function measureLinked(text: string, isLinkedBefore: boolean): { readonly length: number; readonly isLinked: boolean } {
  let isLinked = isLinkedBefore;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 2) isLinked = true;
    else if (code === 3) isLinked = false;
    else if (isLinked) length += weigh(code);
  }
  return { length, isLinked };
}

function measure(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) length += weigh(text.charCodeAt(i));
  return length;
}

/** White space and our signs weigh nothing, an ideograph or a syllable as much as two letters. */
function weigh(code: number): number {
  if (code <= 0x20 || code === 0xa0) return 0;
  return code >= 0x2e80 && code < 0xd800 ? 2 : 1;
}
