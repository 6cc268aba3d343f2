import type { FileEndState, FileRecord, Refusal } from "../model.ts";
import type { Database } from "./database.ts";

/** How each file ended when it was last read to its end, by its name. */
export function readFiles(db: Database): ReadonlyMap<string, FileRecord> {
  const rows = db.all<StoredFile>(
    'SELECT name, fingerprint, "end", reason, advice, texts, refused, refused_count FROM files',
  );
  return new Map(
    rows.map(({ refused, refused_count, ...row }) => [
      row.name,
      { ...row, refused: JSON.parse(refused) as readonly Refusal[], refusedCount: refused_count },
    ]),
  );
}

/** Stores how files ended, all or none; one of the same name is replaced. */
export function writeFiles(db: Database, files: readonly FileRecord[]): void {
  if (files.length === 0) return;
  db.transact(() => {
    for (const { name, fingerprint, end, reason, advice, texts, refused, refusedCount } of files) {
      db.run(
        `INSERT OR REPLACE INTO files (name, fingerprint, "end", reason, advice, texts, refused, refused_count)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[name, fingerprint, end, reason, advice, texts, JSON.stringify(refused), refusedCount],
      );
    }
  });
}

interface StoredFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly end: FileEndState;
  readonly reason: string | null;
  readonly advice: string | null;
  readonly texts: number;
  readonly refused: string;
  readonly refused_count: number;
}
