import { type DecodedText, decodeText } from "../decodeText.ts";

/**
 * Decodes a page: by its byte order mark, by the charset that it declares, else as any text. A declared charset is not
 * believed where the bytes are valid UTF-8 beyond ASCII, which other encodings give by no accident.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  return decodeText(bytes, findCharset(bytes));
}

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration says, as WHATWG names it; undefined for nothing known. */
function findCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_LENGTH));
  for (const [, label = ""] of head.matchAll(
    /<(?:meta\b|\?xml\b)[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})/gi,
  )) {
    try {
      const { encoding } = new TextDecoder(label);
      // A page whose declaration could be read is none of these.
      if (!encoding.startsWith("utf-16")) return encoding;
    } catch {
      // An encoding that nobody knows.
    }
  }
  return undefined;
}

/** Bytes. */
const HEAD_LENGTH = 16_384;
