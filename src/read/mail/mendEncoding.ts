import { decodeText } from "../decodeText.ts";

/** A message whose text is told by its own labels. */
export interface MendedMessage {
  readonly bytes: Uint8Array;
  /** What the message as a whole is encoded in, as WHATWG names it; null where its parts say so themselves. */
  readonly encoding: string | null;
}

/**
 * Gives a message in UTF-8 where its bytes are no such text and no label tells what they are: old programs send what they
 * have as it is, and others save a message as UTF-16.
 */
export function mendEncoding(bytes: Uint8Array): MendedMessage {
  const isWide = isMarkedWide(bytes) || bytes.subarray(0, 200).some((byte) => byte === 0);
  if (!isWide && (!bytes.some((byte) => byte >= 0x80) || isUtf8(bytes))) return { bytes, encoding: null };
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const labels = [...latin.matchAll(LABEL)].map(([, label = ""]) => label.toLowerCase());
  if (!isWide && labels.some((label) => label !== "utf-8" && label !== "us-ascii")) return { bytes, encoding: null };
  if (isWide) {
    const { text, encoding } = decodeText(bytes);
    return { bytes: Buffer.from(text.replace(LABEL, "charset=utf-8"), "utf8"), encoding };
  }
  // Lines of ASCII, as heads are, tell nothing, and would be taken for a Western text's.
  const telling = latin.split("\n").filter((line) => /[\x80-\xff]/.test(line));
  const { encoding } = decodeText(Buffer.from(telling.join("\n"), "latin1"));
  return { bytes: Buffer.from(new TextDecoder(encoding).decode(bytes), "utf8"), encoding };
}

const LABEL = /\bcharset\s{0,3}=\s{0,3}"?([\w:.-]{2,40})"?/gi;

function isMarkedWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
