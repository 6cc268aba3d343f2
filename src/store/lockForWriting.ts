import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Problem } from "../problem.ts";
import { BUSY, codeOf, explainSqlite } from "./explainSqlite.ts";

/**
 * Takes the workspace's one place for a writer; the returned function gives it back.
 *
 * The lock is the operating system's lock on an SQLite file of its own, so it ends with the process, however that ends.
 * @throws Problem when another process holds it.
 */
export function lockForWriting(directory: string): () => void {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(directory, "writer.lock"), { timeout: 0 });
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;");
    return () => lock?.close();
  } catch (error) {
    lock?.close();
    if (codeOf(error) !== BUSY) throw explainSqlite(error, directory);
    throw new Problem(
      `Another process is writing to the workspace at ${directory}; wait until it is done, or name another folder with --workspace.`,
      { cause: error },
    );
  }
}
