/** Writes rows as RFC 4180 has it. */
export function writeTable(rows: readonly (readonly string[])[], delimiter = ","): string {
  const quote = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join("");
}

/** A small table of people, without a column of text. */
export function makeTable(): Uint8Array {
  return new TextEncoder().encode(
    writeTable(
      [
        ["Name", "Stadt", "Betrag"],
        ["Jörg Müller", "Köln; Deutz", "1.200,50"],
        ["Рустем Умеров", "Київ", "3"],
        ["محمد", 'the "old" city\nor so', "5"],
        ["Ann 😀 Roe", "Paris", "6"],
      ],
      ";",
    ),
  );
}

/** A small table of articles, a column of which is their text. */
export function makeArticleTable(): Uint8Array {
  return new TextEncoder().encode(
    writeTable([
      ["id", "Headline", "Date", "Body", "Url"],
      ["1", "Gespräche", "2026-02-05", "Umarow traf Müller.\n\nSie sprachen, lange.", "https://x.example/1"],
      ["2", "Two", "5 Feb 2026", "<p>Second 😀.</p><p>Third.</p>", ""],
      ["3", "Empty", "", "", ""],
    ]),
  );
}
