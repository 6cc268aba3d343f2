import type { Kind, ParagraphRole, Span } from "../model.ts";
import type { DocumentQuery, DocumentSummary, DocumentText, Page, PlacedMention, Range } from "../view.ts";
import type { Database } from "./database.ts";
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, inOrder, NEWEST_FIRST, toDocument } from "./rows.ts";
import { readSlice } from "./texts.ts";

export function findDocuments(db: Database, ids: readonly string[]): readonly (DocumentSummary | null)[] {
  const rows = db.all<DocumentSummary>(
    `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return inOrder(ids, rows.map(toDocument));
}

export function pageDocuments(db: Database, query: DocumentQuery, range: Range): Page<DocumentSummary> {
  const words = toWords(query.search ?? "");
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
  const rows = db.all<DocumentSummary>(
    `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} ${where} ORDER BY ${NEWEST_FIRST} LIMIT ? OFFSET ?`,
    ...values,
    range.limit,
    range.offset,
  );
  return { items: rows.map(toDocument), totalCount: db.count(`documents d ${where}`, ...values) };
}

export function readDocument(db: Database, id: string): DocumentText | null {
  const row = db.get<DocumentSummary & { key: number; sourceKey: number }>(
    `SELECT d.document AS "key", d.source AS sourceKey, ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE d.id = ?`,
    id,
  );
  if (!row) return null;
  const paragraphs = db.all<Span & { role: ParagraphRole }>(
    `SELECT start, "end", role FROM paragraphs WHERE document = ? ORDER BY paragraph`,
    row.key,
  );
  const mentions = db.all<PlacedMention & { kind: Kind }>(
    `SELECT m.start, m."end", m.kind, e.id AS entity FROM mentions m
     LEFT JOIN resolutions r ON r.document = m.document AND r.paragraph = m.paragraph AND r.mention = m.mention
     LEFT JOIN entities e ON e.entity = r.entity WHERE m.document = ? ORDER BY m.mention`,
    row.key,
  );
  return {
    ...toDocument(row),
    text: readSlice(db, row.sourceKey, row),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph })),
    mentions: mentions.map((mention) => ({ ...mention })),
  };
}

/** Every word quoted, so that none is taken for an operator of the search language. */
function toWords(search: string): string {
  const words = search.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) => `"${word}"`).join(" ");
}
