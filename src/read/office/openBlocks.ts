import { CELL_MARK, type OfficeBlock } from "./OfficeBlock.ts";

/** Where a paragraph belongs. */
export interface ParagraphRole {
  readonly kind: OfficeBlock["kind"];
  readonly level: number;
}

/** Gathers a document's text into blocks as it is walked through. */
export interface BlockGatherer {
  /** Text boxes stand in paragraphs: the outer one waits for the inner one. */
  readonly openParagraph: () => void;
  /** The role is known at the end: what decides it may stand inside. */
  readonly closeParagraph: (role: ParagraphRole) => void;
  readonly addText: (text: string) => void;
  readonly openRow: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  /** Notes stand in the midst of a paragraph and go to the end. */
  readonly openNote: () => void;
  readonly closeNote: () => void;
  /** Those of the text, then the notes. */
  readonly list: () => readonly OfficeBlock[];
}

interface Row {
  readonly cells: string[];
  cell: string[];
}

/** A part of the document that gathers blocks of its own. */
interface Scope {
  readonly rows: Row[];
  readonly note: string[] | null;
}

const TEXT: ParagraphRole = { kind: "TEXT", level: 0 };

export function openBlocks(): BlockGatherer {
  const blocks: OfficeBlock[] = [];
  const notes: OfficeBlock[] = [];
  const paragraphs: string[] = [];
  const scopes: Scope[] = [{ rows: [], note: null }];
  const scope = () => scopes.at(-1) as Scope;

  const add = ({ kind, level }: ParagraphRole, raw: string): void => {
    const text = clean(raw);
    if (!/\S/.test(text)) return;
    const row = scope().rows.at(-1);
    if (row) row.cell.push(text.replace(/\s+/g, " "));
    else if (scope().note) scope().note?.push(text);
    else blocks.push({ kind, level, text });
  };

  return {
    openParagraph: () => void paragraphs.push(""),
    closeParagraph: (role) => {
      const text = paragraphs.pop();
      if (text !== undefined) add(role, text);
    },
    addText: (text) => {
      const last = paragraphs.length - 1;
      if (last >= 0) paragraphs[last] += text;
    },
    openRow: () => void scope().rows.push({ cells: [], cell: [] }),
    closeCell: () => {
      const row = scope().rows.at(-1);
      if (!row) return;
      row.cells.push(row.cell.join(" "));
      row.cell = [];
    },
    closeRow: () => {
      const row = scope().rows.pop();
      if (!row) return;
      const text = [...row.cells, ...row.cell].filter((cell) => cell !== "").join(CELL_MARK);
      // A table in a cell is one of the cell's lines.
      add(scope().rows.length > 0 ? TEXT : { kind: "ROW", level: 0 }, text);
    },
    openNote: () => void scopes.push({ rows: [], note: [] }),
    closeNote: () => {
      if (scopes.length === 1) return;
      const note = scopes.pop()?.note?.join("\n") ?? "";
      if (note !== "") notes.push({ kind: "NOTE", level: 0, text: note });
    },
    list: () => [...blocks, ...notes],
  };
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\0", "\uFFFD")
    .replaceAll("\u00AD", "")
    .replace(/[^\S\n\u00A0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
