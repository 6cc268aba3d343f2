import type { PrintedDocument, PrintedSource } from "../model.ts";
import type { Database } from "./database.ts";
import { writeMeta } from "./meta.ts";
import { insertPrint } from "./prints.ts";
import { printMarkup } from "./markup.ts";
import { partIdeographs } from "./partIdeographs.ts";
import { readVersions } from "./readGraph.ts";
import { printSpans } from "./spans.ts";
import { insertText } from "./texts.ts";

/** Stores the sources, all or none; one of the same name is replaced with all that was made from it. */
export function writeSources(db: Database, sources: readonly PrintedSource[]): void {
  db.transact(() => {
    for (const ingested of sources) writeSource(db, ingested);
    if (sources.length > 0) writeMeta(db, "versions", { ...readVersions(db), behind: true });
  });
}

/** Deletes the sources of these names, all or none, with all that was made from them; names of none are passed over. */
export function deleteSources(db: Database, names: readonly string[]): void {
  if (names.length === 0) return;
  db.transact(() => {
    for (const name of names) db.run("DELETE FROM sources WHERE name = ?", name);
    writeMeta(db, "versions", { ...readVersions(db), behind: true });
  });
}

function writeSource(db: Database, { source, fingerprint, documents }: PrintedSource): void {
  db.run("DELETE FROM sources WHERE name = ?", source.name);
  const { lastInsertRowid: key } = db.run(
    "INSERT INTO sources (name, encoding, fingerprint, said, markup, pages) VALUES (?, ?, ?, ?, ?, ?)",
    source.name,
    source.encoding,
    fingerprint,
    source.said === undefined ? null : JSON.stringify(source.said),
    source.markup === undefined ? null : printMarkup(source.markup),
    source.pages === undefined ? null : JSON.stringify(source.pages),
  );
  insertText(db, key, source.text);
  for (const ingested of documents) writeDocument(db, key, source.text, ingested);
}

function writeDocument(db: Database, source: number, text: string, ingested: PrintedDocument): void {
  const { document, recognized, mentions, print, lines } = ingested;
  const { id, start, end, title, author, url, outlet, date, contentHash, language } = document;
  const { lastInsertRowid: key } = db.run(
    `INSERT INTO documents (id, source, start, "end", title, author, url, outlet, date, content_hash, language,
       recognized)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, source, start, end, title, author, url, outlet, date, contentHash, language, recognized ? 1 : 0],
  );
  const words = partIdeographs(`${title ?? ""}\n${text.slice(start, end)}`);
  db.run("INSERT INTO document_words (rowid, words) VALUES (?, ?)", key, words);
  insertPrint(db, key, print);
  for (const [paragraph, { start, end, role, sentences }] of document.paragraphs.entries()) {
    db.run(
      `INSERT INTO paragraphs (document, paragraph, start, "end", role, sentences, line) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[key, paragraph, start, end, role, printSpans(sentences), lines[paragraph] ?? null],
    );
  }
  for (const { start, end, date } of document.timeExpressions) {
    db.run('INSERT INTO time_expressions (document, start, "end", date) VALUES (?, ?, ?, ?)', key, start, end, date);
  }
  for (const [index, { start, end, kind, text: words, paragraph, sentence, role }] of mentions.entries()) {
    db.run(
      `INSERT INTO mentions (document, mention, start, "end", kind, text, paragraph, sentence, role)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[key, index, start, end, kind, words, paragraph, sentence, role ?? null],
    );
  }
}
