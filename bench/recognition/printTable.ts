export type Cell = string | number;

/** Formats rows under a heading, the first column to the left, the others to the right; numbers with one decimal. */
export function formatTable(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heading, ...rows.map((row) => row.map(formatCell))];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart((widths[i] ?? 0) + 2))).join(""),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

export function printTable(title: string, heading: readonly string[], rows: readonly (readonly Cell[])[]): void {
  console.log(`\n# ${title}\n${formatTable(heading, rows).trimEnd()}`);
}

function formatCell(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.toFixed(1);
}
