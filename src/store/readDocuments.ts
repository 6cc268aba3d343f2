import type { Kind, ParagraphRole, Span } from "../model.ts";
import {
  type DocumentQuery,
  type DocumentSummary,
  type DocumentText,
  MAX_WINDOW_MENTIONS,
  type Page,
  type PlacedMention,
  type Range,
  type TextWindow,
} from "../view.ts";
import type { Database } from "./database.ts";
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, type DocumentRow, inOrder, NEWEST_FIRST, toDocument } from "./rows.ts";
import { partIdeographs } from "./partIdeographs.ts";
import { readTimeExpressions } from "./readTimeExpressions.ts";
import { findPage } from "./pages.ts";
import { readSlice } from "./texts.ts";

export function findDocuments(db: Database, ids: readonly string[]): readonly (DocumentSummary | null)[] {
  const rows = db.all<DocumentRow>(
    `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return inOrder(ids, rows.map(toDocument));
}

export function pageDocuments(db: Database, query: DocumentQuery, range: Range): Page<DocumentSummary> {
  const { search = "" } = query;
  if (asksForNoWord(search)) return { items: [], totalCount: 0 };
  const words = toWords(search);
  const conditions: string[] = [];
  const values: string[] = [];
  if (words !== "") {
    conditions.push("d.document IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)");
    values.push(words);
  }
  if (query.entity !== undefined) {
    conditions.push(
      "d.document IN (SELECT r.document FROM resolutions r JOIN entities e ON e.entity = r.entity WHERE e.id = ?)",
    );
    values.push(query.entity);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
  const rows = db.all<DocumentRow>(
    `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} ${where} ORDER BY ${NEWEST_FIRST} LIMIT ? OFFSET ?`,
    ...values,
    range.limit,
    range.offset,
  );
  return { items: rows.map(toDocument), totalCount: db.count(`documents d ${where}`, ...values) };
}

/** Reads what a window shows of a document, and nothing outside the window. */
export function readDocument(db: Database, id: string, { from, length }: TextWindow): DocumentText | null {
  const row = db.get<DocumentRow & { key: number; sourceKey: number }>(
    `SELECT d.document AS "key", d.source AS sourceKey, ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE d.id = ?`,
    id,
  );
  if (!row) return null;
  const start = Math.min(row.start + from, row.end);
  const window = { start, end: Math.min(start + length, row.end) };
  return {
    ...toDocument(row),
    text: readSlice(db, row.sourceKey, window),
    paragraphs: readParagraphs(db, row, window),
    mentions: readMentions(db, row.key, window),
    timeExpressions: readTimeExpressions(db, row.key, window),
  };
}

function readParagraphs(
  db: Database,
  { key: document, sourceKey }: { readonly key: number; readonly sourceKey: number },
  { start, end }: Span,
): DocumentText["paragraphs"] {
  const rows = db.all<Span & { role: ParagraphRole }>(
    `SELECT start, "end", iif(b.document IS NULL, role, 'BOILERPLATE') AS role
     FROM paragraphs LEFT JOIN standing b USING (document, paragraph) WHERE document = ? AND paragraph >= ? AND paragraph < ? ORDER BY paragraph`,
    document,
    // The first that ends behind the window's start.
    findPlace(db, "paragraph", document, "end", start + 1),
    findPlace(db, "paragraph", document, "start", end),
  );
  return rows.map((paragraph) => ({ ...paragraph, page: findPage(db, sourceKey, paragraph.start) }));
}

function readMentions(db: Database, document: number, { start, end }: Span): readonly PlacedMention[] {
  const rows = db.all<PlacedMention & { kind: Kind }>(
    `SELECT m.start, m."end", coalesce(e.kind, m.kind) AS kind, e.id AS entity FROM mentions m
     LEFT JOIN resolutions r ON r.document = m.document AND r.paragraph = m.paragraph AND r.mention = m.mention
     LEFT JOIN entities e ON e.entity = r.entity
     LEFT JOIN standing b ON b.document = m.document AND b.paragraph = m.paragraph
     WHERE b.document IS NULL AND m.document = ? AND m.mention >= ? AND m.mention < ? ORDER BY m.mention LIMIT ?`,
    document,
    findPlace(db, "mention", document, "start", start),
    // Those before the first that ends behind the window.
    findPlace(db, "mention", document, "end", end + 1),
    MAX_WINDOW_MENTIONS,
  );
  return rows.map((mention) => ({ ...mention }));
}

/**
 * The number of a document's first paragraph or mention whose start or end is at least `least`; one more than the last
 * number where there is none. Both are numbered from 0 in the order of the text and do not overlap, so that halving
 * finds it without an index of places and without reading the rest.
 */
function findPlace(
  db: Database,
  noun: "paragraph" | "mention",
  document: number,
  edge: "start" | "end",
  least: number,
): number {
  const last = db.get<{ last: number | null }>(
    `SELECT max(${noun}) AS last FROM ${noun}s WHERE document = ?`,
    document,
  );
  let low = 0;
  let high = (last?.last ?? -1) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = db.get<{ place: number }>(
      `SELECT "${edge}" AS place FROM ${noun}s WHERE document = ? AND ${noun} = ?`,
      document,
      middle,
    );
    if ((row?.place ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a search asks for something, but for no word: signs, emoji, lone accents. */
export function asksForNoWord(search: string): boolean {
  return search.trim() !== "" && !WORD_CHARACTER.test(search);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Every word quoted, so that none is taken for an operator of the search language; parted ideographs as a phrase. */
function toWords(search: string): string {
  const words = search.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .filter((word) => WORD_CHARACTER.test(word))
    .map((word) => `"${partIdeographs(word)}"`)
    .join(" ");
}
