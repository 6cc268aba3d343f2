import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { Problem } from "../problem.ts";
import { explainSqlite } from "./explainSqlite.ts";
import { APPLICATION, FORMAT, TABLES, UPGRADES } from "./tables.ts";

/** A workspace's database file, below its folder. */
export const DATABASE_FILE = "workspace.sqlite";

type Row = Record<string, unknown>;

/** An open database whose statements are prepared once. A full disk, a damaged file and the like throw a Problem. */
export class Database {
  readonly #db: DatabaseSync;
  readonly #directory: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync, directory: string) {
    this.#db = db;
    this.#directory = directory;
  }

  run(sql: string, ...values: SQLInputValue[]): { readonly lastInsertRowid: number } {
    return this.#explain(() => ({ lastInsertRowid: Number(this.#prepare(sql).run(...values).lastInsertRowid) }));
  }

  all<T = Row>(sql: string, ...values: SQLInputValue[]): readonly T[] {
    return this.#explain(() => this.#prepare(sql).all(...values) as unknown as readonly T[]);
  }

  get<T = Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#explain(() => this.#prepare(sql).get(...values) as T | undefined);
  }

  /** Rows one by one, from the state at the first one on: what is written meanwhile is not seen. */
  *iterate<T = Row>(sql: string, ...values: SQLInputValue[]): Generator<T> {
    // Not from the kept statements: two readers of one statement would reset each other.
    const rows = this.#explain(() => this.#db.prepare(sql).iterate(...values) as IterableIterator<T>);
    for (;;) {
      const { done, value } = this.#explain(() => rows.next());
      if (done) return;
      yield value;
    }
  }

  count(sql: string, ...values: SQLInputValue[]): number {
    return this.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...values)?.n ?? 0;
  }

  /** Runs all of `work` or, when it throws, nothing of it. */
  transact(work: () => void): void {
    this.#within("BEGIN IMMEDIATE", work);
  }

  /** Runs reads that belong together on one state of the database, whatever is written meanwhile. */
  read<T>(work: () => T): T {
    return this.#db.isTransaction ? work() : this.#within("BEGIN", work);
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #within<T>(begin: string, work: () => T): T {
    return this.#explain(() => {
      this.#db.exec(begin);
      try {
        const result = work();
        this.#db.exec("COMMIT");
        return result;
      } catch (error) {
        // On a full disk SQLite has rolled back already.
        if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
        throw error;
      }
    });
  }

  #explain<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainSqlite(error, this.#directory);
    }
  }

  #prepare(sql: string): StatementSync {
    const kept = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, kept);
    return kept;
  }
}

/**
 * Opens the database of a workspace folder; for writing, makes both where they are missing and
 * brings an older one up to date.
 * @throws Problem when there is none to read, when it is damaged or of a newer format, or of an older one that is only read.
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
    const db = mode === "write" ? openToWrite(file) : openToRead(file);
    checkFormat(db, directory, mode);
    return new Database(db, directory);
  } catch (error) {
    throw explainSqlite(error, directory);
  }
}

function openToWrite(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec(
    "PRAGMA foreign_keys = ON; PRAGMA cache_size = -64000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
  );
  return db;
}

function openToRead(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    db.exec("PRAGMA cache_size = -64000; SELECT count(*) FROM sqlite_schema;");
    return db;
  } catch (error) {
    db.close();
    // A reader keeps its place in a file beside the database; in a folder that may not be written to there is none,
    // and nothing changes either, unless a log says that a writer is at work.
    if (existsSync(`${file}-wal`)) throw error;
    return new DatabaseSync(new URL(`${pathToFileURL(file).href}?immutable=1`), { readOnly: true });
  }
}

function checkFormat(db: DatabaseSync, directory: string, mode: "read" | "write"): void {
  const { user_version: format } = db.prepare("PRAGMA user_version").get() as { user_version: number };
  const { application_id: application } = db.prepare("PRAGMA application_id").get() as { application_id: number };
  const { n: tables } = db.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as { n: number };
  if (tables > 0 && application !== APPLICATION) {
    throw new Problem(
      `The workspace at ${directory} is no workspace of Comention; name another folder with --workspace.`,
    );
  }
  if (format > FORMAT) {
    throw new Problem(`The workspace at ${directory} was made by a newer Comention; update the program to open it.`);
  }
  if (tables > 0) {
    if (format < FORMAT) upgrade(db, directory, mode, format);
    return;
  }
  if (mode === "read") throw new Problem(`The workspace at ${directory} is empty; run "comention build" again.`);
  db.exec(`BEGIN IMMEDIATE; ${TABLES}; COMMIT;`);
}

function upgrade(db: DatabaseSync, directory: string, mode: "read" | "write", format: number): void {
  if (mode === "read") {
    throw new Problem(
      `The workspace at ${directory} was made by an older Comention; run "comention build PATH… --workspace ${directory}" again to bring it up to date.`,
    );
  }
  const steps = Array.from({ length: FORMAT - format }, (_, step) => UPGRADES[format + step]);
  db.exec(`BEGIN IMMEDIATE; ${steps.join("")} PRAGMA user_version = ${FORMAT}; COMMIT;`);
}
