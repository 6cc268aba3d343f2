import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

import { digest } from "../digest.ts";
import type { Source } from "../model.ts";
import { decodeText } from "./decodeText.ts";
import { explainFileError } from "./explainFileError.ts";
import type { Input } from "./listInputs.ts";
import { RefusedFile } from "./RefusedFile.ts";

/** Part of every fingerprint: changes when the same bytes would be read as another text. */
export const READER_VERSION = "1";

export interface ReadSourceOptions {
  /** Files of more bytes are refused. */
  readonly maxBytes: number;
}

export interface ReadSource {
  readonly source: Source;
  /** A hash of the file's bytes. */
  readonly bytesHash: string;
}

/** Reads one file as text. Throws a RefusedFile for one that is empty, too large, binary or cannot be read. */
export async function readSource(input: Input, options: ReadSourceOptions): Promise<ReadSource> {
  const bytes = await readBytes(input, options.maxBytes);
  if (bytes.length === 0) throw new RefusedFile(input.name, "it is empty");
  const { text, encoding, controls } = decode(input, bytes);
  if (controls * BINARY_SHARE > text.length) {
    throw new RefusedFile(input.name, "it holds binary data, not text; convert it to plain text first");
  }
  if (!/\S/.test(text)) throw new RefusedFile(input.name, "it holds nothing but white space");
  return { source: { name: input.name, text, encoding }, bytesHash: digest([bytes]) };
}

// Compressed data are about one tenth control characters, texts with a stray one far below one in a hundred.
const BINARY_SHARE = 50;

function decode(input: Input, bytes: Uint8Array) {
  try {
    return decodeText(bytes);
  } catch (cause) {
    throw new RefusedFile(input.name, "it is too large to be held as one text; split it into smaller files", { cause });
  }
}

async function readBytes(input: Input, maxBytes: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // O_NONBLOCK: a pipe put in the file's place since it was listed must not block.
    file = await open(input.path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) throw new RefusedFile(input.name, "it is no regular file any more");
    if (stats.size > maxBytes) throw tooLarge(input, maxBytes);
    return await readUpTo(file, stats.size, maxBytes, input);
  } catch (cause) {
    if (cause instanceof RefusedFile) throw cause;
    throw new RefusedFile(input.name, explainFileError(cause), { cause });
  } finally {
    await file?.close();
  }
}

/** Reads on to the end, which may have moved since `size` was taken. */
async function readUpTo(file: FileHandle, size: number, maxBytes: number, input: Input): Promise<Uint8Array> {
  let buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (length > maxBytes) throw tooLarge(input, maxBytes);
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
  }
}

function tooLarge(input: Input, maxBytes: number): RefusedFile {
  const limit = `${(maxBytes / 1e6).toLocaleString("en-US", { maximumFractionDigits: 6 })} MB`;
  return new RefusedFile(
    input.name,
    `it is larger than ${limit}; split it into smaller files, or raise the limit (build --set max-source-mb=NUMBER)`,
  );
}
