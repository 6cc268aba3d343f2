import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

import { explainFileError } from "./explainFileError.ts";
import type { Input } from "./listInputs.ts";
import { RefusedFile } from "./RefusedFile.ts";

/** Reads a file whole. Throws a RefusedFile for one of more than `maxBytes` bytes, and for one that cannot be read. */
export async function readBytes(input: Input, maxBytes: number): Promise<Uint8Array> {
  return withFile(input, async (file, size) => {
    if (size > maxBytes) throw new RefusedFile(input.name, `it is ${tellLimit(maxBytes)}`);
    return readUpTo(file, size, maxBytes, input);
  });
}

/** Opens a regular file for `work` and closes it; every error comes out as a RefusedFile. */
export async function withFile<T>(input: Input, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  let file: FileHandle | undefined;
  try {
    file = await openFile(input);
    return await work(file, (await file.stat()).size);
  } catch (cause) {
    if (cause instanceof RefusedFile) throw cause;
    throw new RefusedFile(input.name, explainFileError(cause), { cause });
  } finally {
    await file?.close();
  }
}

/** Opens a file for reading, where it is a regular one still. */
export async function openFile(input: Input): Promise<FileHandle> {
  // O_NONBLOCK: a pipe put in the file's place since it was listed must not block.
  const file = await open(input.path, constants.O_RDONLY | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new RefusedFile(input.name, "it is no regular file any more");
}

/** "larger than 100 MB; …", after a file or a record. */
export function tellLimit(maxBytes: number): string {
  const limit = `${(maxBytes / 1e6).toLocaleString("en-US", { maximumFractionDigits: 6 })} MB`;
  return `larger than ${limit}; split it into smaller files, or raise the limit (build --set max-source-mb=NUMBER)`;
}

/** Reads on to the end, which may have moved since `size` was taken. */
async function readUpTo(file: FileHandle, size: number, maxBytes: number, input: Input): Promise<Uint8Array> {
  let buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (length > maxBytes) throw new RefusedFile(input.name, `it is ${tellLimit(maxBytes)}`);
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
  }
}
