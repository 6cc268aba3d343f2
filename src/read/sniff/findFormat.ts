import { decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { findTextFormat, type TextFormat } from "./findTextFormat.ts";
import { nameBinary } from "./nameBinary.ts";

/** What a file is, by its content. ZIP stands for all that is packed so, office files among them. */
export type Format = TextFormat | "PDF" | "ZIP" | "GZIP" | "TAR";

/** How many of a file's first bytes are looked at. */
export const HEAD_LENGTH = 65_536;

/**
 * Tells what a file is by its first bytes; what it is called decides only between kinds of text that its content leaves
 * open.
 *
 * @param head its first HEAD_LENGTH bytes, or all
 * @param isWhole whether that is all of it
 * @throws RefusedFile for an empty file and for what is not read, with what it is
 */
export async function findFormat(name: string, title: string, head: Uint8Array, isWhole: boolean): Promise<Format> {
  if (head.length === 0) throw new RefusedFile(name, "it is empty");
  const packed = findPacked(head);
  if (packed !== null) return packed;
  const { text, controls } = decodeText(isWhole ? head : cutPair(head));
  if (controls * BINARY_SHARE > text.length || (await isKnownBinary(head))) {
    const { kind, advice } = await nameBinary(head);
    throw new RefusedFile(name, `it is ${kind}, not text`, { advice });
  }
  if (!/\S/.test(text) && isWhole) throw new RefusedFile(name, "it holds nothing but white space");
  const format = findTextFormat(text, title);
  if (typeof format === "string") return format;
  throw new RefusedFile(name, `it is ${format.kind}`, { advice: format.advice });
}

// Compressed data are about one tenth control characters, texts with a stray one far below one in a hundred.
const BINARY_SHARE = 50;

function findPacked(head: Uint8Array): Format | null {
  // A PDF may stand behind what a mail server put before it.
  if (indexOf(head.subarray(0, 1024), "%PDF-") >= 0) return "PDF";
  const starts = (...bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06) || starts(0x50, 0x4b, 0x07, 0x08)) return "ZIP";
  if (starts(0x1f, 0x8b, 0x08)) return "GZIP";
  if (head.length >= 512 && indexOf(head.subarray(257, 263), "ustar") === 0) return "TAR";
  return null;
}

/** Magic numbers of printable bytes alone that no text begins with. */
async function isKnownBinary(head: Uint8Array): Promise<boolean> {
  return ["GIF8", "OggS", "RIFF", "fLaC", "SQLite format 3", "!<arch>", "Rar!", "7z\xBC", "BZh", "ID3"].some(
    (magic) =>
      indexOf(head.subarray(0, 16), magic) === 0 && /[^\x09\x0a\x0d\x20-\x7e]/.test(latin1(head.subarray(0, 64))),
  );
}

function indexOf(bytes: Uint8Array, word: string): number {
  return latin1(bytes).indexOf(word);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** UTF-8 that is cut in the midst of a character would be taken for another encoding. */
function cutPair(head: Uint8Array): Uint8Array {
  const feed = head.lastIndexOf(0x0a);
  if (feed > head.length / 2) return head.subarray(0, (feed + 1) & ~1);
  let end = head.length & ~1;
  while (end > head.length - 6 && ((head[end - 1] ?? 0) & 0x80) !== 0) end--;
  return head.subarray(0, end & ~1);
}
