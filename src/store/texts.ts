import type { Said, Source, Span } from "../model.ts";
import type { Database } from "./database.ts";
import { parseMarkup } from "./markup.ts";

const PIECE_LENGTH = 16_384;

/** Stores a source's text in pieces that part no surrogate pair: SQLite keeps UTF-8, which has no half of one. */
export function insertText(db: Database, source: number, text: string): void {
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + PIECE_LENGTH, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    db.run("INSERT INTO texts (source, start, text) VALUES (?, ?, ?)", source, start, text.slice(start, end));
    start = end;
  }
}

/** What the span cuts out of the source's text. */
export function readSlice(db: Database, source: number, { start, end }: Span): string {
  const pieces = db.all<{ start: number; text: string }>(
    `SELECT start, text FROM texts WHERE source = ?1 AND start < ?3
     AND start >= (SELECT max(start) FROM texts WHERE source = ?1 AND start <= ?2) ORDER BY start`,
    source,
    start,
    end,
  );
  const first = pieces[0]?.start ?? 0;
  return pieces
    .map((piece) => piece.text)
    .join("")
    .slice(start - first, end - first);
}

/** Null where there is none of that name. */
export function readStoredSource(db: Database, name: string): Source | null {
  const row = db.get<StoredSource>("SELECT source, encoding, said, markup, pages FROM sources WHERE name = ?", name);
  if (!row) return null;
  const pieces = db.all<{ text: string }>("SELECT text FROM texts WHERE source = ? ORDER BY start", row.source);
  return {
    name,
    text: pieces.map((piece) => piece.text).join(""),
    encoding: row.encoding,
    ...(row.said === null ? {} : { said: JSON.parse(row.said) as Said }),
    ...(row.markup === null ? {} : { markup: parseMarkup(row.markup) }),
    ...(row.pages === null ? {} : { pages: JSON.parse(row.pages) as readonly number[] }),
  };
}

interface StoredSource {
  readonly source: number;
  readonly encoding: string;
  readonly said: string | null;
  readonly markup: string | null;
  readonly pages: string | null;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
