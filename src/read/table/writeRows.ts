import type { Source } from "../../model.ts";
import type { Found } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import type { TableRow } from "./splitRows.ts";

export interface WriteRowsOptions {
  /** What the file is encoded in, as far as it is read. */
  readonly encoding: () => string;
  /** Tells that a row is too large. */
  readonly refuse: (row: TableRow) => Found;
}

/**
 * Writes a table as text, a paragraph a row, "name: Ann; city: Paris", empty cells left out. One source, or several of up to
 * MOST_BYTES, cut where a row ends. Throws a RefusedFile for a table without words.
 */
export async function* writeRows(
  name: string,
  header: readonly string[],
  rows: AsyncIterable<TableRow>,
  { encoding, refuse }: WriteRowsOptions,
): AsyncGenerator<Found> {
  const labels = writeLabels(header);
  let lines: string[] = [];
  let bytes = 0;
  let sources = 0;
  for await (const row of rows) {
    if (!row.cells) {
      yield refuse(row);
      continue;
    }
    const line = writeRow(labels, row.cells);
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const size = Buffer.byteLength(line) + 2;
    if (bytes + size > MOST_BYTES && lines.length > 0) {
      yield { source: joinLines(`${name}!/${++sources}`, lines, encoding()) };
      [lines, bytes] = [[], 0];
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length === 0) throw new RefusedFile(name, "it is a table without words");
  yield { source: joinLines(sources === 0 ? name : `${name}!/${sources + 1}`, lines, encoding()) };
}

const MOST_BYTES = 250_000;

/** The words of a header in small letters, but for short forms: a column's name is no name that each row gives. */
function writeLabels(header: readonly string[]): readonly string[] {
  const isShouted = header.every((label) => !/\p{Ll}/u.test(label));
  return header.map((label) =>
    label.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => (isShouted || /\p{Ll}/u.test(word) ? word.toLowerCase() : word)),
  );
}

function writeRow(labels: readonly string[], cells: readonly string[]): string {
  const parts = cells.flatMap((raw, i) => {
    const cell = raw.replace(/\s+/g, " ").trim();
    const column = labels[i] ?? "";
    return cell === "" ? [] : [column === "" ? cell : `${column}: ${cell}`];
  });
  return parts.join("; ");
}

function joinLines(name: string, lines: readonly string[], encoding: string): Source {
  const text = `${lines.join("\n\n")}\n`;
  return { name, text, encoding, markup: [{ start: 0, end: text.length, role: "TEXT", level: 0 }] };
}
