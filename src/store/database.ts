import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Problem } from "../problem.ts";
import { FORMAT, TABLES } from "./tables.ts";

/** A workspace's database file, below its folder. */
export const DATABASE_FILE = "workspace.sqlite";

type Row = Record<string, unknown>;

/** An open database whose statements are prepared once. */
export class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  run(sql: string, ...values: SQLInputValue[]): { readonly lastInsertRowid: number } {
    return { lastInsertRowid: Number(this.#prepare(sql).run(...values).lastInsertRowid) };
  }

  all<T = Row>(sql: string, ...values: SQLInputValue[]): readonly T[] {
    return this.#prepare(sql).all(...values) as unknown as readonly T[];
  }

  get<T = Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#prepare(sql).get(...values) as T | undefined;
  }

  /** Rows one by one, from the state at the first one on: what is written meanwhile is not seen. */
  iterate<T = Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<T> {
    // Not from the kept statements: two readers of one statement would reset each other.
    return this.#db.prepare(sql).iterate(...values) as IterableIterator<T>;
  }

  count(sql: string, ...values: SQLInputValue[]): number {
    return this.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...values)?.n ?? 0;
  }

  /** Runs all of `work` or, when it throws, nothing of it. */
  transact(work: () => void): void {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#db.exec("COMMIT");
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): StatementSync {
    const kept = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, kept);
    return kept;
  }
}

/**
 * Opens the database of a workspace folder; for writing, makes both where they are missing.
 * @throws Problem when there is none to read, or when it is damaged or of a newer format.
 */
export function openDatabase(directory: string, mode: "read" | "write"): Database {
  const file = join(directory, DATABASE_FILE);
  if (mode === "read" && !existsSync(file)) {
    throw new Problem(
      `There is no workspace at ${directory}; make one with "comention build PATH… --workspace ${directory}".`,
    );
  }
  try {
    if (mode === "write") mkdirSync(directory, { recursive: true });
    const db = new DatabaseSync(file, { readOnly: mode === "read", timeout: 5000 });
    db.exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -64000;");
    if (mode === "write") db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    const { user_version: format } = db.prepare("PRAGMA user_version").get() as { user_version: number };
    if (format > FORMAT) {
      db.close();
      throw new Problem(`The workspace at ${directory} was made by a newer Comention; update the program to open it.`);
    }
    if (format === 0) {
      if (mode === "read") throw new Problem(`The workspace at ${directory} is empty; run "comention build" again.`);
      db.exec(`BEGIN IMMEDIATE; ${TABLES}; COMMIT;`);
    }
    return new Database(db);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `The workspace at ${directory} could not be opened (${reason}); name another folder with --workspace, or move this one away and build again.`,
      { cause: error },
    );
  }
}
