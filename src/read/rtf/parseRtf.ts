import type { OfficeBlock } from "../office/OfficeBlock.ts";
import { openBlocks, type ParagraphRole } from "../office/openBlocks.ts";
import { readDate } from "../readDate.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { CHARACTERS, CHARSETS, findCodePage, KNOWN, NOWHERE, type RtfState, type RtfTarget } from "./RtfState.ts";
import { tokenizeRtf } from "./tokenizeRtf.ts";

/** What a rich text holds. */
export interface RtfDocument {
  readonly blocks: readonly OfficeBlock[];
  readonly title: string;
  readonly author: string;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  /** Of what is not Unicode in it, as WHATWG names it. */
  readonly encoding: string;
}

/** Groups in groups. */
const DEEPEST = 2000;

/** Parses rich text in one pass. @param rtf its bytes, one a UTF-16 unit. @throws RefusedFile where it is nested too deep */
export function parseRtf(name: string, rtf: string): RtfDocument {
  const blocks = openBlocks();
  const fonts = new Map<number, string>();
  const styles = new Map<number, ParagraphRole>();
  const info = { TITLE: "", AUTHOR: "" };
  const created = { yr: 0, mo: 0, dy: 0 };
  const stack: RtfState[] = [];
  let state: RtfState = {
    target: "TEXT",
    encoding: "windows-1252",
    fallback: 1,
    isHidden: false,
    font: null,
    isNote: false,
  };
  let mainEncoding = "windows-1252";
  let paragraph = { style: null as number | null, outline: null as number | null, isItem: false, isCell: false };
  let [isOptional, isRow, toSkip, bytes, style, styleName] = [false, false, 0, "", null as number | null, ""];

  const write = (text: string): void => {
    if (state.target === "TEXT" && !state.isHidden) blocks.addText(text);
    else if (state.target === "TITLE" || state.target === "AUTHOR") info[state.target] += text;
    else if (state.target === "STYLES") styleName += text;
  };
  const flush = (): void => {
    if (bytes === "") return;
    const text = decodeBytes(bytes, state.encoding);
    bytes = "";
    write(text);
  };
  const endParagraph = (): void => {
    blocks.closeParagraph(paragraph.isCell ? { kind: "TEXT", level: 0 } : findRole(paragraph, styles));
    blocks.openParagraph();
  };
  const endRow = (): void => {
    if (isRow) blocks.closeRow();
    isRow = false;
  };

  blocks.openParagraph();
  for (const token of tokenizeRtf(rtf)) {
    if (token.type === "BYTES") {
      const skipped = Math.min(toSkip, token.text.length);
      toSkip -= skipped;
      if (state.target !== "NOWHERE") bytes += token.text.slice(skipped);
      continue;
    }
    flush();
    if (token.type === "OPEN") {
      if (stack.length >= DEEPEST)
        throw new RefusedFile(name, `it is nested more than ${DEEPEST} levels deep, as no document is`);
      stack.push(state);
      state = { ...state, isNote: false };
      toSkip = 0;
    } else if (token.type === "CLOSE") {
      if (state.target === "STYLES") {
        const role = readStyleName(styleName);
        if (style !== null && role) styles.set(style, role);
        [style, styleName] = [null, ""];
      }
      if (state.isNote) {
        blocks.closeParagraph({ kind: "TEXT", level: 0 });
        blocks.closeNote();
      }
      state = stack.pop() ?? state;
      toSkip = 0;
    } else if (token.type === "DESTINATION") isOptional = true;
    else if (token.type === "CHARACTER") {
      if (toSkip > 0) toSkip--;
      else write(token.text);
    } else if (token.type === "WORD") {
      const { word, value } = token;
      const wasOptional = isOptional;
      isOptional = false;
      if (toSkip > 0 && word !== "u") {
        toSkip--;
        continue;
      }
      follow(word, value, wasOptional);
    }
  }
  flush();
  blocks.closeParagraph(findRole(paragraph, styles));
  endRow();
  const { yr, mo, dy } = created;
  return {
    blocks: blocks.list(),
    title: info.TITLE,
    author: info.AUTHOR,
    date: yr > 0 ? readDate(`${yr}-${String(mo).padStart(2, "0")}-${String(dy).padStart(2, "0")}`) : null,
    encoding: mainEncoding,
  };

  function follow(word: string, value: number | null, wasOptional: boolean): void {
    const target = TARGETS[word];
    if (state.target === "NOWHERE") return;
    if (NOWHERE.has(word) || (wasOptional && !KNOWN.has(word) && target === undefined)) {
      if (word === "listtext" || word === "pntext") paragraph.isItem = true;
      state.target = "NOWHERE";
    } else if (
      target !== undefined &&
      (state.target === "INFO" || target === "FONTS" || target === "STYLES" || target === "INFO")
    ) {
      // Some programs name the author again.
      const isTold = (target === "TITLE" || target === "AUTHOR") && info[target] !== "";
      state.target = isTold ? "NOWHERE" : target;
    } else if (state.target === "CREATED" && (word === "yr" || word === "mo" || word === "dy"))
      created[word] = value ?? 0;
    else if (state.target === "FONTS") {
      if (word === "f") state.font = value;
      else if (word === "fcharset" && state.font !== null) fonts.set(state.font, CHARSETS[value ?? 0] ?? mainEncoding);
    } else if (state.target === "STYLES") {
      if (word === "s") style = value;
    } else followText(word, value);
  }

  function followText(word: string, value: number | null): void {
    const character = CHARACTERS[word];
    if (character !== undefined) write(character);
    else if (word === "u" && value !== null) {
      write(String.fromCharCode(value < 0 ? value + 65_536 : value));
      toSkip = state.fallback;
    } else if (word === "uc") state.fallback = Math.min(10, Math.max(0, value ?? 1));
    else if (word === "par" || word === "sect" || word === "page") {
      if (isRow && !paragraph.isCell) endRow();
      endParagraph();
    } else if (word === "cell" || word === "nestcell") {
      endParagraph();
      blocks.closeCell();
    } else if (word === "row") endRow();
    else if (word === "intbl") {
      if (!isRow) blocks.openRow();
      isRow = true;
      paragraph.isCell = true;
    } else if (word === "pard") paragraph = { style: null, outline: null, isItem: false, isCell: false };
    else if (word === "s") paragraph.style = value;
    else if (word === "outlinelevel") paragraph.outline = value;
    else if (word === "ls") paragraph.isItem = true;
    else if (word === "v" || word === "deleted") state.isHidden = value !== 0;
    else if (word === "plain") state = { ...state, isHidden: false, encoding: mainEncoding };
    else if (word === "f") state.encoding = fonts.get(value ?? 0) ?? mainEncoding;
    else if (word === "ansicpg") state.encoding = mainEncoding = findCodePage(value);
    else if (word === "mac") state.encoding = mainEncoding = "macintosh";
    else if (word === "footnote") {
      state.isNote = true;
      blocks.openNote();
      blocks.openParagraph();
    }
  }
}

const TARGETS: Readonly<Record<string, RtfTarget>> = {
  fonttbl: "FONTS",
  stylesheet: "STYLES",
  info: "INFO",
  title: "TITLE",
  author: "AUTHOR",
  creatim: "CREATED",
};

function findRole(
  {
    style,
    outline,
    isItem,
  }: { readonly style: number | null; readonly outline: number | null; readonly isItem: boolean },
  styles: ReadonlyMap<number, ParagraphRole>,
): ParagraphRole {
  const role = style === null ? undefined : styles.get(style);
  if (role) return role;
  if (outline !== null && outline >= 0 && outline < 6) return { kind: "HEADING", level: outline + 1 };
  return { kind: isItem ? "ITEM" : "TEXT", level: 0 };
}

/** "heading 1;" of a style sheet. */
function readStyleName(name: string): ParagraphRole | null {
  const shown = name.replace(/;.*$/s, "").trim();
  const heading = /^heading ?([1-6])$/i.exec(shown)?.[1];
  if (heading !== undefined) return { kind: "HEADING", level: Number(heading) };
  if (/^title$/i.test(shown)) return { kind: "TITLE", level: 0 };
  if (/^subtitle$/i.test(shown)) return { kind: "SUBTITLE", level: 0 };
  return /^(?:caption|illustration|figure|drawing)$/i.test(shown) ? { kind: "CAPTION", level: 0 } : null;
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeBytes(bytes: string, encoding: string): string {
  // Most of it is ASCII, which is the same in all of them.
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(Buffer.from(bytes, "latin1"));
}
