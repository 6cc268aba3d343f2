import type { DocumentMentions, Mention } from "../model.ts";
import type { DocumentLine, MentionLine } from "../view.ts";
import type { Database } from "./database.ts";
import { readSlice } from "./texts.ts";

export function mentionLines(db: Database): AsyncGenerator<readonly MentionLine[]> {
  return inBatches(
    db.iterate<MentionLine>(
      `SELECT s.name AS source, m.start, m."end", coalesce(e.kind, m.kind) AS kind, m.text, e.id AS entity, r.name, d.id AS document
       FROM sources s JOIN documents d USING (source) JOIN mentions m USING (document)
       LEFT JOIN resolutions r ON r.document = m.document AND r.paragraph = m.paragraph AND r.mention = m.mention
       LEFT JOIN entities e ON e.entity = r.entity
       LEFT JOIN standing b ON b.document = m.document AND b.paragraph = m.paragraph
       WHERE b.document IS NULL
       ORDER BY s.name, d.start, m.mention`,
    ),
  );
}

export function documentLines(db: Database): AsyncGenerator<readonly DocumentLine[]> {
  return inBatches(
    db.iterate<DocumentLine>(
      `SELECT d.id, s.name AS source, d.start, d."end", d.title, d.date, st.duplicate_of AS duplicateOf
       FROM sources s JOIN documents d USING (source) LEFT JOIN stories st USING (document)
       ORDER BY s.name, d.start`,
    ),
  );
}

/** Every document with its mentions, by source and start: what the facts are made from. */
export async function* readDocumentMentions(db: Database): AsyncGenerator<readonly DocumentMentions[]> {
  const documents = db.iterate<Omit<DocumentMentions, "mentions"> & { key: number }>(
    `SELECT d.document AS "key", d.id, s.name AS source, d.start, d.date, d.content_hash AS contentHash
     FROM sources s JOIN documents d USING (source) ORDER BY s.name, d.start`,
  );
  for await (const batch of inBatches(documents)) {
    yield batch.map(({ key, ...document }) => ({ ...document, mentions: readMentions(db, key) }));
  }
}

/** Row by row, and each distinct spelling once: a long document has millions of mentions of a few names. */
function readMentions(db: Database, document: number): readonly Mention[] {
  const rows = db.iterate<Omit<Mention, "role"> & { role: string | null }>(
    `SELECT start, "end", kind, text, paragraph, sentence, role FROM mentions WHERE document = ? ORDER BY mention`,
    document,
  );
  const words = new Map<string, string>();
  const intern = <T extends string>(word: T): T => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return (known ?? word) as T;
  };
  const mentions: Mention[] = [];
  for (const { start, end, kind, text, paragraph, sentence, role } of rows) {
    const mention = { start, end, kind: intern(kind), text: intern(text), paragraph, sentence };
    mentions.push(role === null ? mention : { ...mention, role: intern(role) });
  }
  return mentions;
}

/** A paragraph with its text. */
export interface ParagraphText {
  /** The document's id. */
  readonly document: string;
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  readonly text: string;
}

/** All paragraphs but boilerplate, by source and place. */
export async function* readParagraphTexts(db: Database): AsyncGenerator<readonly ParagraphText[]> {
  const rows = db.iterate<{ document: string; source: number; paragraph: number; start: number; end: number }>(
    `SELECT d.id AS document, d.source, p.paragraph, p.start, p."end"
     FROM sources s JOIN documents d USING (source) JOIN paragraphs p USING (document)
     WHERE p.role <> 'BOILERPLATE'
       AND NOT EXISTS (SELECT 1 FROM standing b WHERE b.document = p.document AND b.paragraph = p.paragraph)
     ORDER BY s.name, d.start, p.paragraph`,
  );
  for await (const batch of inBatches(rows)) {
    yield batch.map(({ document, source, paragraph, ...span }) => ({
      document,
      paragraph,
      text: readSlice(db, source, span),
    }));
  }
}

const BATCH = 512;

/** Lets other work in between the batches. */
export async function* inBatches<T>(rows: Iterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (batch.length > 0) yield batch;
}
