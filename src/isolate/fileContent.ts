import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import type { Content } from "../read/Content.ts";
import { explainFileError } from "../read/explainFileError.ts";
import { refuseLarge } from "../read/refuseLarge.ts";
import { RefusedFile } from "../read/RefusedFile.ts";

/** An opened file. */
export interface FileContent extends Content {
  /** A hash of all its bytes. */
  readonly hash: () => Promise<string>;
  /** Bytes that have been read of it since it was hashed, at most its size. */
  readonly position: () => number;
  readonly close: () => Promise<void>;
}

/** Files up to this size are read from the disk once, in bytes. */
const KEPT = 32_000_000;
/** Bytes. */
const CHUNK = 262_144;

/**
 * Opens a regular file for reading. All errors come out as a RefusedFile: there is none, it is none any more, it is larger
 * than `maxBytes` where it must be held whole.
 */
export async function openFileContent(name: string, path: string, maxBytes: number): Promise<FileContent> {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof RefusedFile) throw cause;
      throw new RefusedFile(name, explainFileError(cause), { cause });
    }
  };
  const file = await guard(() => openRegular(name, path));
  const { size } = await guard(() => closeUnless(file, () => file.stat()));
  let kept: Uint8Array | null = null;
  let position = 0;

  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; ;) {
      const chunk = kept ? kept.subarray(at, at + CHUNK) : await guard(() => readAt(file, at, CHUNK));
      if (chunk.length === 0) return;
      at += chunk.length;
      position = Math.max(position, at);
      yield chunk;
    }
  }

  return {
    name,
    title: path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1),
    size,
    stream,
    readAt: async (offset, length) => {
      if (kept) return kept.subarray(offset, offset + length);
      return guard(() => readAt(file, offset, length));
    },
    whole: async () => {
      if (size > maxBytes) throw refuseLarge(name, maxBytes);
      if (kept) {
        position = kept.length;
        return kept;
      }
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of stream()) {
        length += part.length;
        if (length > maxBytes) throw refuseLarge(name, maxBytes);
        parts.push(part);
      }
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    },
    hash: async () => {
      const hash = createHash("sha256");
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of stream()) {
        hash.update(part);
        length += part.length;
        if (length <= KEPT) parts.push(part);
      }
      // What was hashed is what is read, whatever becomes of the file meanwhile.
      if (length <= KEPT) kept = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      position = 0;
      return hash.digest("hex").slice(0, 32);
    },
    position: () => position,
    close: () => file.close(),
  };
}

/** A path without links, as it was listed. What took its place since then is not followed out of the folder. */
async function openRegular(name: string, path: string): Promise<FileHandle> {
  // O_NONBLOCK: a pipe in the file's place must not block.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  const isSame = await closeUnless(file, async () => (await file.stat()).isFile() && (await realpath(path)) === path);
  if (isSame) return file;
  await file.close();
  throw new RefusedFile(name, "it is no regular file any more");
}

async function closeUnless<T>(file: FileHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}
