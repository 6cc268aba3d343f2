import { Tokenizer } from "htmlparser2";
import { BLOCKS, HEAD, SCOPES, TABLE_PARTS, VOID } from "./elements.ts";

/** An element of a page; a text stands between elements as a string. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
  /** Whether it holds a block other than a table's parts, or a line break, at any depth. */
  holdsBlocks: boolean;
}

/**
 * Parses a page of any quality into a tree, in time linear in its length. Throws TooManyElements, and nothing else.
 *
 * Entities are decoded; comments, scripts (but for linked data) and styles are left out. What is nested deeper than
 * DEEPEST levels stands flat at that level, so that a walk over the tree may call itself.
 */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder(html, /^\s*<\?xml\b/.test(html.slice(0, 200)));
  return builder.build();
}

/** A page of more elements than any article has, which would take more memory than a thread may. */
export class TooManyElements extends Error {
  /** Words fit after a file's name and a colon. */
  readonly reason = `it has more than ${MOST_ELEMENTS.toLocaleString("en-US")} elements, as no article has`;
  /** Words fit after a semicolon. */
  readonly advice = "split it into smaller files";
}

const MOST_ELEMENTS = 300_000;
/** Browsers nest to 512 levels. */
const DEEPEST = 400;
/** The rest of a longer attribute is not looked at. */
const LONGEST_VALUE = 2000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class TreeBuilder {
  readonly #html: string;
  readonly #isXml: boolean;
  readonly #root: HtmlElement = makeElement("html", new Map());
  readonly #stack: HtmlElement[] = [this.#root];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();
  /** How many open elements of a name stand flat, nested too deep. */
  readonly #flat = new Map<string, number>();
  #elements = 0;
  #name = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";

  constructor(html: string, isXml: boolean) {
    this.#html = html;
    this.#isXml = isXml;
  }

  build(): HtmlElement {
    const cut = (start: number, end: number) => this.#html.slice(start, end);
    const ignore = () => {};
    const tokenizer = new Tokenizer(
      { recognizeSelfClosing: this.#isXml },
      {
        onopentagname: (start, end) => {
          this.#name = cut(start, end).toLowerCase();
          this.#attributes = new Map();
        },
        onattribname: (start, end) => {
          this.#attribute = cut(start, Math.min(end, start + 40)).toLowerCase();
          this.#value = "";
        },
        onattribdata: (start, end) => {
          if (this.#value.length < LONGEST_VALUE) this.#value += cut(start, Math.min(end, start + LONGEST_VALUE));
        },
        onattribentity: (code) => {
          if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(code);
        },
        onattribend: () => {
          if (this.#attributes.size < 40 && !this.#attributes.has(this.#attribute)) {
            this.#attributes.set(this.#attribute, this.#value);
          }
        },
        onopentagend: () => this.#openElement(false),
        onselfclosingtag: () => this.#openElement(this.#isXml || this.#isOpen("svg") || this.#isOpen("math")),
        onclosetag: (start, end) => this.#closeElement(cut(start, end).toLowerCase()),
        ontext: (start, end) => this.#addText(cut(start, end)),
        ontextentity: (code) => this.#addText(String.fromCodePoint(code)),
        oncdata: (start, end, offset) => this.#addText(cut(start, end - offset)),
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
        isInForeignContext: () => this.#isOpen("svg") || this.#isOpen("math"),
      },
    );
    tokenizer.write(this.#html);
    tokenizer.end();
    return this.#root;
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  get #top(): HtmlElement {
    return this.#stack.at(-1) ?? this.#root;
  }

  #openElement(isClosed: boolean): void {
    const name = this.#name;
    // One root: a second tag adds the attributes that it has none of.
    if (name === "html") {
      const attributes = this.#root.attributes as Map<string, string>;
      for (const [key, value] of this.#attributes) if (!attributes.has(key)) attributes.set(key, value);
      return;
    }
    if (++this.#elements > MOST_ELEMENTS) throw new TooManyElements();
    this.#closeImplied(name);
    const element = makeElement(name, this.#attributes.size > 0 ? this.#attributes : NO_ATTRIBUTES);
    this.#top.children.push(element);
    if (name === "br" || (BLOCKS.has(name) && !TABLE_PARTS.has(name))) {
      for (let i = this.#stack.length - 1; i >= 0 && this.#stack[i]?.holdsBlocks === false; i--) {
        const holder = this.#stack[i];
        if (holder) holder.holdsBlocks = true;
      }
    }
    if (isClosed || VOID.has(name)) return;
    if (this.#stack.length >= DEEPEST) {
      this.#flat.set(name, (this.#flat.get(name) ?? 0) + 1);
      return;
    }
    this.#stack.push(element);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #closeImplied(name: string): void {
    if (BLOCKS.has(name) && name !== "li" && this.#isOpen("p")) this.#closeUpTo((open) => open === "p", SCOPES);
    if (!HEAD.has(name) && this.#isOpen("head")) this.#closeUpTo((open) => open === "head", SCOPES);
    const siblings = CLOSES[name];
    if (siblings?.closes.some((other) => this.#isOpen(other))) {
      this.#closeUpTo((open) => siblings.closes.includes(open), siblings.within);
    }
  }

  #closeElement(name: string): void {
    const flat = this.#flat.get(name) ?? 0;
    if (flat > 0) this.#flat.set(name, flat - 1);
    else if (name === "p" && !this.#isOpen("p")) this.#top.children.push(makeElement("p", NO_ATTRIBUTES));
    else if (name === "br") this.#top.children.push(makeElement("br", NO_ATTRIBUTES));
    // What stands open inside an inline element that ends is not ended by it, nor is a table by what ends in a cell.
    else if (this.#isOpen(name)) this.#closeUpTo((open) => open === name, findBarriers(name));
  }

  /** Closes the innermost element that matches and all in it, unless one of `within` stands between. */
  #closeUpTo(matches: (name: string) => boolean, within: ReadonlySet<string>): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const name = this.#stack[i]?.name ?? "";
      if (matches(name)) {
        for (const { name: closed } of this.#stack.splice(i)) this.#open.set(closed, (this.#open.get(closed) ?? 1) - 1);
        return;
      }
      if (within.has(name)) return;
    }
  }

  #addText(text: string): void {
    const { name, attributes, children } = this.#top;
    if (name === "style" || (name === "script" && !/ld\+json/i.test(attributes.get("type") ?? ""))) return;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }
}

function findBarriers(name: string): ReadonlySet<string> {
  if (name === "table") return NO_BARRIERS;
  if (TABLE_PARTS.has(name)) return TABLE;
  return BLOCKS.has(name) ? SCOPES : BLOCKS;
}

const NO_BARRIERS: ReadonlySet<string> = new Set();
const TABLE: ReadonlySet<string> = new Set(["table"]);

/** What an opening tag ends although its own end tag is missing, and what stops the search for it. */
const CLOSES: Readonly<Record<string, { readonly closes: readonly string[]; readonly within: ReadonlySet<string> }>> = {
  li: { closes: ["li"], within: new Set(["ul", "ol", "menu", ...SCOPES]) },
  dt: { closes: ["dt", "dd"], within: new Set(["dl", ...SCOPES]) },
  dd: { closes: ["dt", "dd"], within: new Set(["dl", ...SCOPES]) },
  td: { closes: ["td", "th"], within: new Set(["tr", "table"]) },
  th: { closes: ["td", "th"], within: new Set(["tr", "table"]) },
  tr: { closes: ["tr"], within: new Set(["table"]) },
  tbody: { closes: ["thead", "tbody", "tfoot"], within: new Set(["table"]) },
  tfoot: { closes: ["thead", "tbody", "tfoot"], within: new Set(["table"]) },
  option: { closes: ["option"], within: new Set(["select"]) },
  a: { closes: ["a"], within: BLOCKS },
};

function makeElement(name: string, attributes: ReadonlyMap<string, string>): HtmlElement {
  return { name, attributes, children: [], holdsBlocks: false };
}
