import type { Found, Reader } from "../Content.ts";
import type { Content } from "../Content.ts";
import { type DecodedText, decodeText } from "../decodeText.ts";
import { RefusedFile } from "../RefusedFile.ts";

/** Reads plain text, Markdown among it: one source. */
export const readText: Reader = async function* (content): AsyncGenerator<Found> {
  const { text, encoding } = await decodeContent(content, decodeText);
  if (!/\S/.test(text)) throw new RefusedFile(content.name, "it holds nothing but white space");
  yield { source: { name: content.name, text, encoding } };
};

/** Decodes all of a content's bytes. Throws a RefusedFile for more than a string holds and for binary data. */
export async function decodeContent(
  content: Content,
  decode: (bytes: Uint8Array) => DecodedText,
): Promise<DecodedText> {
  const bytes = await content.whole();
  let decoded: DecodedText;
  try {
    decoded = decode(bytes);
  } catch (cause) {
    throw new RefusedFile(content.name, "it is too large to be held as one text", {
      advice: "split it into smaller files",
      cause,
    });
  }
  if (decoded.controls * BINARY_SHARE > decoded.text.length) {
    throw new RefusedFile(content.name, "it holds binary data, not text", { advice: "convert it to plain text first" });
  }
  return decoded;
}

// Compressed data are about one tenth control characters, texts with a stray one far below one in a hundred.
const BINARY_SHARE = 50;
