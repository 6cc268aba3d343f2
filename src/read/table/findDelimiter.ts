import { splitRows } from "./splitRows.ts";

/** Finds what parts a table's cells, from its first lines: what parts most of its rows alike. A comma where nothing does. */
export async function findDelimiter(head: string): Promise<string> {
  // As spreadsheets write it for each other.
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1];
  if (said !== undefined) return said;
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter)) continue;
    const score = scoreWidths(await listWidths(head, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const DELIMITERS = ["\t", ";", ",", "|"] as const;

/** The share of rows of the usual width, and a little for width: text has commas too, but not in every row as many. */
function scoreWidths(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return (count / Math.max(1, widths.length)) * (1 + Math.min(width, 20) / 100);
}

async function listWidths(head: string, delimiter: string): Promise<readonly number[]> {
  const widths: number[] = [];
  for await (const { cells } of splitRows(once(head), { delimiter, maxLength: head.length + 1 })) {
    if (cells) widths.push(cells.length);
    if (widths.length > MOST_ROWS) break;
  }
  // The last row may be cut.
  return widths.length > 1 ? widths.slice(0, -1) : widths;
}

const MOST_ROWS = 200;

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
