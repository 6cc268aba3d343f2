import { Problem } from "../problem.ts";

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
export const BUSY = 5;
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [BUSY, "is in use by another process; wait until that is done"],
  [8, "can't be written to; name a folder you may write to with --workspace"],
  [10, "could not be read or written, the disk says; what was stored before is kept if the disk is whole"],
  [11, "is damaged; move it away and build again"],
  [13, "has no room left on its disk; what was stored before is kept: make room and run the same build again"],
  [14, "could not be opened; name another folder with --workspace"],
  [26, "is no workspace of Comention; name another folder with --workspace"],
]);

/** The primary result code of an error of SQLite's; null for any other error. */
export function codeOf(error: unknown): number | null {
  const code = error instanceof Error && "errcode" in error ? error.errcode : null;
  return typeof code === "number" ? code & 0xff : null;
}

/** The sentence for a user where the cause lies outside the program, such as a full disk; else the error itself. */
export function explainSqlite(error: unknown, directory: string): unknown {
  const sentence = SENTENCES.get(codeOf(error) ?? -1);
  return sentence === undefined ? error : new Problem(`The workspace at ${directory} ${sentence}.`, { cause: error });
}
