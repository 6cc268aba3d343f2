import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { access, constants, type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { explainWriteError } from "./explainWriteError.ts";

/**
 * Writes a file so that under its own name it is always whole: the old file, or none, until the new one is complete
 * and on the disk.
 *
 * The pieces go to a file beside it (`.comention-….part`), which takes its place at the end and is removed on failure;
 * only a process that is killed leaves it behind.
 * An earlier file gives its permissions to the new one, and a link is followed. What is no file (`/dev/stdout`, a pipe)
 * is written to directly. Throws a Problem when the file cannot be written, and passes on what `pieces` throws.
 */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const explain = (error: unknown): never => {
    throw explainWriteError(error, path);
  };
  const earlier = await findEarlier(path).catch(explain);
  if (earlier !== null && !earlier.isFile()) {
    const handle = await open(path, constants.O_WRONLY).catch(explain);
    return writePieces(handle, pieces, explain);
  }
  const target = earlier === null ? path : await realpath(path).catch(explain);
  // Not made from the file's name, which may be as long as the system allows.
  const part = join(dirname(target), `.comention-${randomUUID()}.part`);
  const mode = earlier === null ? 0o666 : earlier.mode & 0o777;
  const handle = await open(part, "wx", mode).catch(explain);
  try {
    // Once more, as the mask of the process may have taken some away.
    if (earlier !== null) await handle.chmod(mode).catch(explain);
    await writePieces(handle, pieces, explain);
    await rename(part, target).catch(explain);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** What has the name now, if anything. Throws the system's error where it may not be written. */
async function findEarlier(path: string): Promise<Stats | null> {
  let earlier: Stats;
  try {
    earlier = await stat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  if (earlier.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  // A rename would replace a file that its owner has made read-only.
  await access(path, constants.W_OK);
  return earlier;
}

async function writePieces(
  handle: FileHandle,
  pieces: AsyncIterable<string>,
  explain: (error: unknown) => never,
): Promise<void> {
  try {
    for await (const piece of pieces) await handle.appendFile(piece).catch(explain);
    // Pipes and devices cannot be synchronised, and need not be.
    if ((await handle.stat()).isFile()) await handle.sync().catch(explain);
  } finally {
    await handle.close();
  }
}

/**
 * Writes the pieces to an open stream, one after another as fast as it takes them, and leaves it open.
 *
 * Ends quietly, and asks for no more pieces, when the reader goes away (`comention export … | head`). Throws a Problem
 * when the stream fails otherwise, and passes on what `pieces` throws.
 */
export async function writeStream(pieces: AsyncIterable<string>, stream: Writable): Promise<void> {
  // Without a listener an error of the stream would end the process. It stays where the stream has failed.
  stream.on("error", ignore);
  for await (const piece of pieces) {
    const outcome = await writePiece(stream, piece);
    if (outcome === "closed") return;
    if (outcome !== "written") throw explainWriteError(outcome.error, "The output");
  }
  stream.off("error", ignore);
}

type Outcome = "written" | "closed" | { readonly error: Error };

function writePiece(stream: Writable, piece: string): Promise<Outcome> {
  if (stream.destroyed) return Promise.resolve(stream.errored ? toOutcome(stream.errored) : "closed");
  return new Promise((resolve) => {
    // A stream that is closed meanwhile may never answer the write.
    const onClose = (): void => resolve("closed");
    stream.once("close", onClose);
    stream.write(piece, (error) => {
      stream.off("close", onClose);
      resolve(error ? toOutcome(error) : "written");
    });
  });
}

function toOutcome(error: Error): Outcome {
  const isClosed = "code" in error && typeof error.code === "string" && CLOSED.has(error.code);
  return isClosed ? "closed" : { error };
}

const CLOSED: ReadonlySet<string> = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

function ignore(): void {
  // The error reaches the write's own callback too.
}
