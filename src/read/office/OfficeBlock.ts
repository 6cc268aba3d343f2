/**
 * A block of an office document.
 * - TITLE, SUBTITLE, HEADING of a level, TEXT, CAPTION: paragraphs.
 * - ITEM: of a list. ROW: of a table, its cells joined.
 * - NOTE: a footnote or an endnote, which stands after the text.
 */
export interface OfficeBlock {
  readonly kind: "TITLE" | "SUBTITLE" | "HEADING" | "TEXT" | "CAPTION" | "ITEM" | "ROW" | "NOTE";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Line breaks in it are those of the document. */
  readonly text: string;
}

/** What stands between a row's cells. */
export const CELL_MARK = " | ";
