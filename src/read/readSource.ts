import { digest } from "../digest.ts";
import type { Source } from "../model.ts";
import { type DecodedText, decodeText } from "./decodeText.ts";
import { findFormat, mayBeHtml } from "./fileType.ts";
import { decodeHtml } from "./html/decodeHtml.ts";
import { isHtml } from "./html/isHtml.ts";
import { readHtml } from "./html/readHtml.ts";
import { refuseAs } from "./html/refuseAs.ts";
import type { Input } from "./listInputs.ts";
import { readBytes } from "./readBytes.ts";
import { RefusedFile } from "./RefusedFile.ts";

/** Part of every fingerprint: changes when the same bytes would be read as another text. */
export const READER_VERSION = "2";

export interface ReadSourceOptions {
  /** Files of more bytes are refused. */
  readonly maxBytes: number;
}

export interface ReadSource {
  readonly source: Source;
  /** A hash of the file's bytes. */
  readonly bytesHash: string;
}

/**
 * Reads one file as text, a page as its articles. Throws a RefusedFile for one that is empty, too large, binary or without
 * words, and for one that cannot be read.
 */
export async function readSource(input: Input, options: ReadSourceOptions): Promise<ReadSource> {
  const bytes = await readBytes(input, options.maxBytes);
  if (bytes.length === 0) throw new RefusedFile(input.name, "it is empty");
  return { source: toSource(input, bytes), bytesHash: digest([bytes]) };
}

function toSource({ name, path }: Input, bytes: Uint8Array): Source {
  const isPage = findFormat(path) === "HTML";
  const decoded = decode(name, bytes, isPage ? decodeHtml : decodeText);
  if (isPage) return toPage(name, decoded);
  // Saved pages may have any name.
  if (mayBeHtml(path) && isHtml(decoded.text)) return toPage(name, decode(name, bytes, decodeHtml));
  if (!/\S/.test(decoded.text)) throw new RefusedFile(name, "it holds nothing but white space");
  return { name, text: decoded.text, encoding: decoded.encoding };
}

function toPage(name: string, { text: html, encoding }: DecodedText): Source {
  const { text, markup, said } = refuseAs(name, () => readHtml(html));
  if (text === "") throw new RefusedFile(name, "it holds no text beside headings, links and menus");
  return { name, text, encoding, said, markup };
}

// Compressed data are about one tenth control characters, texts with a stray one far below one in a hundred.
const BINARY_SHARE = 50;

function decode(name: string, bytes: Uint8Array, decodeAs: (bytes: Uint8Array) => DecodedText): DecodedText {
  let decoded: DecodedText;
  try {
    decoded = decodeAs(bytes);
  } catch (cause) {
    throw new RefusedFile(name, "it is too large to be held as one text; split it into smaller files", { cause });
  }
  if (decoded.controls * BINARY_SHARE > decoded.text.length) {
    throw new RefusedFile(name, "it holds binary data, not text; convert it to plain text first");
  }
  return decoded;
}
