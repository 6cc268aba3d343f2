import type { Content, Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { walkXml } from "../xml/walkXml.ts";
import { type OfficeBlock } from "./OfficeBlock.ts";
import { openBlocks, type ParagraphRole } from "./openBlocks.ts";
import { openPackage } from "./openPackage.ts";
import { NOTHING_SAID, readAbout } from "./readAbout.ts";
import { writeOffice } from "./writeOffice.ts";

/**
 * Reads a Word document (ECMA-376, WordprocessingML): paragraphs, headings by their styles, lists, tables a row a line,
 * text boxes once, notes at the end. What was deleted with changes tracked, hidden text, comments, page heads and tables
 * of contents are left out.
 */
export const readDocx: Reader = async function* (content, options): AsyncGenerator<Found> {
  const parts = await openPackage(content, options);
  const document = await parts.read("word/document.xml");
  if (!document) throw new RefusedFile(content.name, "it is damaged: its text is not in it");
  const styles = findStyles(content, await parts.read("word/styles.xml"));
  const about = await parts.read("docProps/core.xml");
  const blocks = [...listBlocks(content, document, styles)];
  for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
    const notes = await parts.read(name);
    if (notes)
      blocks.push(
        ...listBlocks(content, notes, styles).map((block): OfficeBlock => ({ ...block, kind: "NOTE", level: 0 })),
      );
  }
  yield { source: writeOffice(content.name, blocks, about ? readAbout(content.name, about) : NOTHING_SAID) };
};

/** What is inside of these is no text of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  // What stands in a text box stands here again, for older programs.
  "mc:Fallback",
  "wp:docPr",
  "w:sdtPr",
]);

function listBlocks(content: Content, xml: Uint8Array, styles: ReadonlyMap<string, ParagraphRole | null>) {
  const blocks = openBlocks();
  const paragraphs: { role: ParagraphRole | null; isItem: boolean; outline: number | null }[] = [];
  let skipped = 0;
  let isRun = false;
  let isHidden = false;
  let isText = false;
  walkXml(content.name, xml, {
    open: (tag, attributes) => {
      if (skipped > 0 || SKIPPED.has(tag) || isSeparator(tag, attributes)) {
        skipped++;
        return;
      }
      const value = attributes["w:val"];
      const paragraph = paragraphs.at(-1);
      if (tag === "w:p") {
        paragraphs.push({ role: { kind: "TEXT", level: 0 }, isItem: false, outline: null });
        blocks.openParagraph();
      } else if (tag === "w:pStyle" && paragraph) {
        const style = styles.get(value ?? "");
        if (style !== undefined) paragraph.role = style;
      } else if (tag === "w:outlineLvl" && paragraph) paragraph.outline = Number(value);
      else if (tag === "w:numPr" && paragraph) paragraph.isItem = true;
      else if (tag === "w:numId" && paragraph && value === "0") paragraph.isItem = false;
      else if (tag === "w:r") [isRun, isHidden] = [true, false];
      else if (tag === "w:vanish" && isRun) isHidden = value !== "0" && value !== "false";
      else if (tag === "w:t") isText = true;
      else if (tag === "w:tab" && isRun && !isHidden) blocks.addText(" ");
      else if ((tag === "w:br" || tag === "w:cr") && !isHidden) blocks.addText("\n");
      else if (tag === "w:noBreakHyphen" && !isHidden) blocks.addText("\u2011");
      else if (tag === "w:tr") blocks.openRow();
    },
    text: (text) => {
      if (skipped === 0 && isText && !isHidden) blocks.addText(text);
    },
    close: (tag) => {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (tag === "w:t") isText = false;
      else if (tag === "w:r") [isRun, isHidden] = [false, false];
      else if (tag === "w:p") {
        const paragraph = paragraphs.pop();
        // Without a role: a line of a table of contents.
        blocks.closeParagraph(findRole(paragraph) ?? { kind: "CAPTION", level: 0 });
      } else if (tag === "w:tc") blocks.closeCell();
      else if (tag === "w:tr") blocks.closeRow();
    },
  });
  return blocks.list();
}

/** The lines between text and notes are notes too, to Word. */
function isSeparator(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return (tag === "w:footnote" || tag === "w:endnote") && /separator/i.test(attributes["w:type"] ?? "");
}

function findRole(
  paragraph:
    { readonly role: ParagraphRole | null; readonly isItem: boolean; readonly outline: number | null } | undefined,
): ParagraphRole | null {
  if (!paragraph?.role) return null;
  const { role, isItem, outline } = paragraph;
  if (role.kind !== "TEXT") return role;
  if (outline !== null && outline >= 0 && outline < 6) return { kind: "HEADING", level: outline + 1 };
  return isItem ? { kind: "ITEM", level: 0 } : role;
}

/** What paragraphs of each style are: by its name, its outline level, or the style that it is made from. */
function findStyles(content: Content, xml: Uint8Array | null): ReadonlyMap<string, ParagraphRole | null> {
  const styles = new Map<string, { name: string; basedOn: string | null; outline: number | null; isItem: boolean }>();
  let current: { name: string; basedOn: string | null; outline: number | null; isItem: boolean } | null = null;
  if (xml) {
    walkXml(content.name, xml, {
      open: (tag, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (tag === "w:style") {
          current = { name: "", basedOn: null, outline: null, isItem: false };
          styles.set(attributes["w:styleId"] ?? "", current);
        } else if (!current) return;
        else if (tag === "w:name") current.name = value;
        else if (tag === "w:basedOn") current.basedOn = value;
        else if (tag === "w:outlineLvl") current.outline = Number(value);
        else if (tag === "w:numPr") current.isItem = true;
      },
      close: (tag) => {
        if (tag === "w:style") current = null;
      },
    });
  }
  const roles = new Map<string, ParagraphRole | null>();
  for (const id of styles.keys()) {
    let role: ParagraphRole | null | undefined;
    let style = styles.get(id);
    for (let steps = 0; style && role === undefined && steps < 20; steps++) {
      role = readStyle(style.name, style.outline, style.isItem);
      style = style.basedOn === null ? undefined : styles.get(style.basedOn);
    }
    roles.set(id, role === undefined ? { kind: "TEXT", level: 0 } : role);
  }
  return roles;
}

/** Null for a table of contents; undefined where the style says nothing of it. */
function readStyle(name: string, outline: number | null, isItem: boolean): ParagraphRole | null | undefined {
  const heading = /^heading ?([1-6])\b/i.exec(name)?.[1];
  if (heading !== undefined) return { kind: "HEADING", level: Number(heading) };
  if (/^title$/i.test(name)) return { kind: "TITLE", level: 0 };
  if (/^subtitle$/i.test(name)) return { kind: "SUBTITLE", level: 0 };
  if (/^(?:caption|illustration|figure|drawing)\b/i.test(name)) return { kind: "CAPTION", level: 0 };
  if (/^(?:toc|contents?|table of figures|index)(?: heading| ?\d)?$/i.test(name)) return null;
  if (outline !== null && outline >= 0 && outline < 6) return { kind: "HEADING", level: outline + 1 };
  return isItem ? { kind: "ITEM", level: 0 } : undefined;
}
