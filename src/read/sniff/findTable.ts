import { USUAL_FIELDS } from "../json/fieldMap.ts";

/**
 * Finds what parts the columns of a text that is a table, or null where it is none. What is not called one must have a
 * head that names a text among its columns; prose has commas too.
 */
export function findTable(head: string, isNamed: boolean): "," | ";" | "\t" | "|" | null {
  const lines = head.split(/\r\n|[\r\n]/, 30).filter((line) => line !== "");
  const first = lines[0] ?? "";
  let best: { readonly delimiter: "," | ";" | "\t" | "|"; readonly columns: number } | null = null;
  for (const delimiter of [",", ";", "\t", "|"] as const) {
    const columns = splitCells(first, delimiter).length;
    if (columns > 1 && columns > (best?.columns ?? 1)) best = { delimiter, columns };
  }
  if (isNamed) return best?.delimiter ?? ",";
  if (best === null || lines.length < 2 || best.columns > 500) return null;
  const names = splitCells(first, best.delimiter).map((cell) => toPlain(cell));
  // A cell may hold a line end: what is missing of the second line stands in the third.
  const isAlike = splitCells(lines[1] ?? "", best.delimiter).length === best.columns || (lines[1] ?? "").includes('"');
  const isHead = names.every((name) => name.length > 0 && name.length < 40 && !/[.!?]$/.test(name));
  return isHead && isAlike && new Set(names).size === names.length && names.some((name) => TEXT_NAMES.has(name))
    ? best.delimiter
    : null;
}

const TEXT_NAMES: ReadonlySet<string> = new Set(USUAL_FIELDS.text.map(toPlain));

/** A first line's cells: quotation marks do not matter to their number but for a delimiter between them. */
function splitCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ["", false];
  for (const character of line.slice(0, 20_000)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}

function toPlain(name: string): string {
  return name.trim().toLowerCase().replace(/[-_:]/g, "");
}
