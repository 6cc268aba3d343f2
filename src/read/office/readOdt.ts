import type { Content, Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { walkXml } from "../xml/walkXml.ts";
import { openBlocks, type ParagraphRole } from "./openBlocks.ts";
import { openPackage } from "./openPackage.ts";
import { NOTHING_SAID, readAbout } from "./readAbout.ts";
import { writeOffice } from "./writeOffice.ts";

/**
 * Reads an OpenDocument text (ISO/IEC 26300), packed: paragraphs, headings, lists, tables a row a line, text boxes, notes
 * at the end. What was deleted with changes tracked, comments, page heads and tables of contents are left out.
 */
export const readOdt: Reader = async function* (content, options): AsyncGenerator<Found> {
  const parts = await openPackage(content, options);
  const kind = new TextDecoder().decode((await parts.read("mimetype")) ?? new Uint8Array(0));
  if (/spreadsheet/.test(kind))
    throw new RefusedFile(content.name, "it is a workbook of tables", { advice: "save each table as CSV" });
  if (/presentation|graphics/.test(kind))
    throw new RefusedFile(content.name, "it is slides or drawings", { advice: "save it as PDF" });
  const text = await parts.read("content.xml");
  if (!text) throw new RefusedFile(content.name, "it is damaged: its text is not in it");
  const styles = new Map<string, OdtStyle>();
  const shared = await parts.read("styles.xml");
  if (shared) gatherStyles(content, shared, styles);
  gatherStyles(content, text, styles);
  const about = await parts.read("meta.xml");
  const blocks = listBlocks(content, text, styles);
  yield { source: writeOffice(content.name, blocks, about ? readAbout(content.name, about) : NOTHING_SAID) };
};

/** Reads an OpenDocument text that is one XML file. */
export const readFlatOdt: Reader = async function* (content): AsyncGenerator<Found> {
  const xml = await content.whole();
  const styles = new Map<string, OdtStyle>();
  gatherStyles(content, xml, styles);
  const blocks = listBlocks(content, xml, styles);
  yield { source: writeOffice(content.name, blocks, readAbout(content.name, xml)) };
};

interface OdtStyle {
  readonly shown: string;
  readonly parent: string | null;
}

/** What is inside of these is no text of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "office:annotation",
  "office:meta",
  "office:styles",
  "office:automatic-styles",
  "office:master-styles",
  "office:scripts",
  "office:settings",
  "text:note-citation",
  "text:ruby-text",
  "text:hidden-text",
  "text:table-of-content",
  "text:illustration-index",
  "text:table-index",
  "text:alphabetical-index",
  "text:sequence-decls",
  "svg:title",
  "svg:desc",
  "office:binary-data",
]);

function gatherStyles(content: Content, xml: Uint8Array, styles: Map<string, OdtStyle>): void {
  walkXml(content.name, xml, {
    open: (tag, attributes) => {
      if (tag !== "style:style") return;
      const name = attributes["style:name"] ?? "";
      styles.set(name, {
        shown: attributes["style:display-name"] ?? name.replaceAll("_20_", " "),
        parent: attributes["style:parent-style-name"] ?? null,
      });
    },
    close: () => {},
  });
}

function listBlocks(content: Content, xml: Uint8Array, styles: ReadonlyMap<string, OdtStyle>) {
  const blocks = openBlocks();
  const paragraphs: ParagraphRole[] = [];
  let skipped = 0;
  let lists = 0;
  walkXml(content.name, xml, {
    open: (tag, attributes) => {
      if (skipped > 0 || SKIPPED.has(tag)) {
        skipped++;
        return;
      }
      if (tag === "text:p" || tag === "text:h") {
        paragraphs.push(findRole(tag, attributes, styles, lists > 0));
        blocks.openParagraph();
      } else if (tag === "text:list") lists++;
      else if (tag === "text:s") blocks.addText(" ");
      else if (tag === "text:tab") blocks.addText(" ");
      else if (tag === "text:line-break") blocks.addText("\n");
      else if (tag === "text:note") blocks.openNote();
      else if (tag === "table:table-row") blocks.openRow();
    },
    text: (text) => {
      // Line ends in the file are not the document's.
      if (skipped === 0) blocks.addText(text.replace(/\s+/g, " "));
    },
    close: (tag) => {
      if (skipped > 0) skipped--;
      else if (tag === "text:p" || tag === "text:h")
        blocks.closeParagraph(paragraphs.pop() ?? { kind: "TEXT", level: 0 });
      else if (tag === "text:list") lists--;
      else if (tag === "text:note") blocks.closeNote();
      else if (tag === "table:table-cell") blocks.closeCell();
      else if (tag === "table:table-row") blocks.closeRow();
    },
  });
  return blocks.list();
}

function findRole(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  styles: ReadonlyMap<string, OdtStyle>,
  isItem: boolean,
): ParagraphRole {
  let name: string | null = attributes["text:style-name"] ?? null;
  for (let steps = 0; name !== null && steps < 20; steps++) {
    const style = styles.get(name);
    const shown = style?.shown ?? name.replaceAll("_20_", " ");
    if (/^title$/i.test(shown)) return { kind: "TITLE", level: 0 };
    if (/^subtitle$/i.test(shown)) return { kind: "SUBTITLE", level: 0 };
    if (/^(?:caption|illustration|figure|drawing)$/i.test(shown)) return { kind: "CAPTION", level: 0 };
    name = style?.parent ?? null;
  }
  if (tag === "text:h") {
    const level = Number(attributes["text:outline-level"] ?? 1);
    return { kind: "HEADING", level: Math.min(6, Math.max(1, Number.isInteger(level) ? level : 1)) };
  }
  return { kind: isItem ? "ITEM" : "TEXT", level: 0 };
}
