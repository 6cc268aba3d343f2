import type { Database } from "./database.ts";

/** What the workspace is: `versions`, `statistics`, `settings`. Null where it was never written. */
export function readMeta<T>(db: Database, key: string): T | null {
  const row = db.get<{ value: string }>("SELECT value FROM meta WHERE key = ?", key);
  return row ? (JSON.parse(row.value) as T) : null;
}

export function writeMeta(db: Database, key: string, value: unknown): void {
  db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, JSON.stringify(value));
}
