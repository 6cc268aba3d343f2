import { cleanGlyph, isRightToLeft } from "./cleanGlyph.ts";
import { IDENTITY, type Matrix, multiply, toMatrix } from "./Matrix.ts";
import type { Run } from "./PdfPage.ts";

/** What is to be known of a font. */
export interface FontLook {
  /** What its glyphs' widths are to be multiplied with. */
  readonly scale: number;
  /** How tall its type is, where 1 is the size that is asked for. */
  readonly height: number;
  readonly isVertical: boolean;
  readonly isBold: boolean;
}

/** The operators that draw a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface ListRunsOptions {
  /** pdf.js's numbers of the operators. */
  readonly codes: Readonly<Record<string, number>>;
  /** Null for a font that could not be loaded. */
  readonly findFont: (id: unknown) => FontLook | null;
  /** Whether a layer, as operators name it, is to be seen. */
  readonly isShown: (layer: unknown) => boolean;
}

/**
 * Lists the text that a page's operators draw, with its places, as the PDF reference (ISO 32000-1, 9.4) has it: hidden
 * layers left out. Words are parted by spaces, and by gaps as wide as one.
 */
export function listRuns({ fnArray, argsArray }: Operators, options: ListRunsOptions): readonly Run[] {
  const { codes } = options;
  const lister = new RunLister(options);
  const names = new Map(OPERATORS.map((name) => [codes[name], name]));
  for (const [i, code] of fnArray.entries()) {
    const name = names.get(code);
    const args = argsArray[i];
    if (name) lister.follow(name, args && typeof args === "object" ? (args as ArrayLike<unknown>) : []);
  }
  return lister.runs;
}

const OPERATORS = [
  "save",
  "restore",
  "transform",
  "setGState",
  "beginText",
  "setCharSpacing",
  "setWordSpacing",
  "setHScale",
  "setLeading",
  "setFont",
  "setTextRenderingMode",
  "setTextRise",
  "moveText",
  "setLeadingMoveText",
  "setTextMatrix",
  "nextLine",
  "showText",
  "beginMarkedContent",
  "beginMarkedContentProps",
  "endMarkedContent",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "beginGroup",
  "endGroup",
  "beginAnnotation",
  "endAnnotation",
] as const;
type Operator = (typeof OPERATORS)[number];

interface TextState {
  readonly ctm: Matrix;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly font: FontLook;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

const PLAIN_FONT: FontLook = { scale: 0.001, height: 1, isVertical: false, isBold: false };
const START: TextState = {
  ctm: IDENTITY,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: PLAIN_FONT,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** Of the size: a gap as wide as this is a space, and one as wide as that parts two runs. */
const SPACE = 0.15;
const BREAK = 0.8;
/** Text that is neither filled nor stroked: modes 3 and 7. */
const INVISIBLE = 3;

class RunLister {
  readonly runs: Run[] = [];
  readonly #options: ListRunsOptions;
  #state: TextState = START;
  #stack: TextState[] = [];
  /** For each open piece of marked content whether it is hidden, and whether it is furniture. */
  #marked: { readonly isHidden: boolean; readonly isArtifact: boolean }[] = [];
  #hidden = 0;
  #artifacts = 0;

  constructor(options: ListRunsOptions) {
    this.#options = options;
  }

  follow(operator: Operator, args: ArrayLike<unknown>): void {
    const numberAt = (i: number) => toNumber(args[i]);
    switch (operator) {
      case "save":
      case "beginGroup":
        this.#save();
        break;
      case "restore":
      case "paintFormXObjectEnd":
      case "endGroup":
      case "endAnnotation":
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case "transform":
        this.#transform(args);
        break;
      case "paintFormXObjectBegin":
        this.#save();
        this.#transform(args[0]);
        break;
      case "beginAnnotation":
        this.#save();
        this.#state = START;
        this.#transform(args[2]);
        this.#transform(args[3]);
        break;
      case "setGState":
        this.#setGraphics(args[0]);
        break;
      case "beginText":
        this.#set({ textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
        break;
      case "setCharSpacing":
        this.#set({ charSpacing: numberAt(0) });
        break;
      case "setWordSpacing":
        this.#set({ wordSpacing: numberAt(0) });
        break;
      case "setHScale":
        this.#set({ hScale: numberAt(0) / 100 });
        break;
      case "setLeading":
        this.#set({ leading: -numberAt(0) });
        break;
      case "setFont":
        this.#setFont(args[0], numberAt(1));
        break;
      case "setTextRenderingMode":
        this.#set({ mode: numberAt(0) });
        break;
      case "setTextRise":
        this.#set({ rise: numberAt(0) });
        break;
      case "moveText":
        this.#move(numberAt(0), numberAt(1));
        break;
      case "setLeadingMoveText":
        this.#set({ leading: numberAt(1) });
        this.#move(numberAt(0), numberAt(1));
        break;
      case "setTextMatrix":
        this.#set({ textMatrix: toMatrix(args[0]) ?? IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
        break;
      case "nextLine":
        this.#move(0, this.#state.leading);
        break;
      case "showText":
        this.#show(args[0]);
        break;
      case "beginMarkedContent":
      case "beginMarkedContentProps":
        this.#beginMarked(args[0], args[1]);
        break;
      case "endMarkedContent":
        this.#endMarked();
        break;
    }
  }

  #set(change: Partial<TextState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #save(): void {
    this.#stack.push(this.#state);
  }

  #transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix) this.#set({ ctm: multiply(this.#state.ctm, matrix) });
  }

  #move(x: number, y: number): void {
    const { lineX, lineY } = this.#state;
    this.#set({ x: lineX + x, lineX: lineX + x, y: lineY + y, lineY: lineY + y });
  }

  #setFont(id: unknown, size: number): void {
    this.#set({ font: this.#options.findFont(id) ?? PLAIN_FONT, size });
  }

  #setGraphics(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (Array.isArray(entry) && entry[0] === "Font" && Array.isArray(entry[1])) {
        this.#setFont(entry[1][0], toNumber(entry[1][1]));
      }
    }
  }

  #beginMarked(tag: unknown, properties: unknown): void {
    const isHidden = tag === "OC" && !this.#options.isShown(properties);
    const isArtifact = tag === "Artifact";
    this.#marked.push({ isHidden, isArtifact });
    if (isHidden) this.#hidden++;
    if (isArtifact) this.#artifacts++;
  }

  #endMarked(): void {
    const ended = this.#marked.pop();
    if (ended?.isHidden) this.#hidden--;
    if (ended?.isArtifact) this.#artifacts--;
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { font, charSpacing, wordSpacing } = this.#state;
    const size = Math.abs(this.#state.size);
    // A negative size turns the type upside down.
    const sign = this.#state.size < 0 ? -1 : 1;
    let at = 0;
    let text = "";
    let start = 0;
    let end = 0;
    let isSpaced = false;
    const flush = () => {
      if (text !== "") this.#push(text, start, end - start);
      text = "";
    };
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === "number") {
        at += ((font.isVertical ? 1 : -1) * glyph * size) / 1000;
        continue;
      }
      const { unicode, width, isSpace, vmetric } = (glyph ?? {}) as Readonly<Record<string, unknown>>;
      const spacing = sign * (charSpacing + (isSpace === true ? wordSpacing : 0));
      const own = font.isVertical && vmetric ? -toNumber((vmetric as ArrayLike<unknown>)[0]) : toNumber(width);
      const advance = own * size * font.scale + (font.isVertical ? -spacing : spacing);
      const shown = cleanGlyph(typeof unicode === "string" ? unicode : "", advance);
      if (shown !== "") {
        const isAlone = isRightToLeft(shown);
        const gap = at - end;
        if (isAlone || gap > BREAK * size || gap < -BREAK * size) flush();
        else if (text !== "" && (isSpaced || gap > SPACE * size)) text += " ";
        if (text === "") start = at;
        text += shown;
        end = at + advance;
        isSpaced = false;
        if (isAlone) flush();
      } else isSpaced ||= typeof unicode === "string" && /^\s/.test(unicode);
      at += advance;
    }
    flush();
    if (font.isVertical) this.#set({ y: this.#state.y - at });
    else this.#set({ x: this.#state.x + at * this.#state.hScale * sign });
  }

  #push(text: string, start: number, length: number): void {
    const { ctm, textMatrix, x, y, rise, font, hScale, size, mode } = this.#state;
    if (this.#hidden > 0) return;
    const [a, b, c, d, e, f] = multiply(ctm, textMatrix);
    const along = hScale * Math.sign(size);
    const [ux, uy] = font.isVertical ? [-c, -d] : [a * along, b * along];
    const scale = Math.hypot(ux, uy);
    const tall = Math.hypot(c, d) * Math.abs(size) * font.height;
    const baseY = y + rise;
    const run: Run = {
      text,
      x: a * x + c * baseY + e + ux * start,
      y: b * x + d * baseY + f + uy * start,
      dx: ux / scale,
      dy: uy / scale,
      length: Math.max(0, length * scale),
      size: tall,
      isBold: font.isBold,
      isInvisible: (mode & 3) === INVISIBLE,
      isArtifact: this.#artifacts > 0,
    };
    const numbers = [run.x, run.y, run.dx, run.dy, run.length, run.size];
    if (numbers.every((value) => Number.isFinite(value) && Math.abs(value) < 1e6)) this.runs.push(run);
  }
}

function toNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
