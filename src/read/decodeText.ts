import { analyse } from "chardet";

export interface DecodedText {
  /** Without a byte order mark; U+0000 and lone surrogates are U+FFFD, nothing else is changed. */
  readonly text: string;
  /** As WHATWG names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Characters that no text holds, U+0000 among them: a high share of them means binary data. */
  readonly controls: number;
}

/**
 * Decodes bytes: by their byte order mark, else as strict UTF-8, else as UTF-16 where the NUL bytes say so, else by
 * `declared`, the encoding that the bytes say they are in, where they do, and chardet's guess where they don't. Never
 * throws on bytes that fit a string (RangeError or the like above 512 MB).
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const { text, encoding } = decode(bytes, declared);
  return { text: text.toWellFormed().replaceAll("\0", "\uFFFD"), encoding, controls: countControls(text) };
}

interface RawText {
  readonly text: string;
  readonly encoding: string;
}

function decode(bytes: Uint8Array, declared: string | undefined): RawText {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(marked.encoding, bytes.subarray(marked.mark.length));
  const wide = findWideEncoding(bytes);
  return (
    (wide && tryDecode(wide, bytes)) ||
    tryDecode("utf-8", bytes) ||
    decodeAsDeclared(declared, bytes) ||
    decodeByGuess(bytes)
  );
}

const MARKS = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/** UTF-16 has its NUL bytes on one side of the pairs: the high bytes of spaces, line ends and Latin letters. */
function findWideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if ((even + odd) * 50 < length) return null;
  if (odd > even * 20) return "utf-16le";
  return even > odd * 20 ? "utf-16be" : null;
}

const SAMPLE = 65_536;

function tryDecode(encoding: string, bytes: Uint8Array): RawText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeAs(label: string, bytes: Uint8Array): RawText {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

/** Null where nothing is declared, and where many bytes prove it wrong: an old page may say UTF-8 of another encoding. */
function decodeAsDeclared(declared: string | undefined, bytes: Uint8Array): RawText | null {
  if (declared === undefined) return null;
  const decoded = decodeAs(declared, bytes);
  return decoded.text.split("\uFFFD").length * 200 > decoded.text.length + 400 ? null : decoded;
}

function decodeByGuess(bytes: Uint8Array): RawText {
  for (const { name, confidence } of analyse(findTellingPart(bytes))) {
    if (confidence < LEAST_CONFIDENCE) break;
    try {
      return decodeAs(name, bytes);
    } catch (error) {
      // chardet knows encodings (UTF-32, IBM420) that TextDecoder does not.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return decodeAs("windows-1252", bytes);
}

const LEAST_CONFIDENCE = 10;

/** From the line of the first byte outside ASCII on: what comes before tells nothing. */
function findTellingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = bytes.lastIndexOf(0x0a, Math.max(first, 0)) + 1;
  return bytes.subarray(Math.max(start, first - SAMPLE, 0), first + SAMPLE);
}

function countControls(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 0x08 || (code > 0x0d && code !== 0x1b) : code === 0x7f) controls++;
  }
  return controls;
}
