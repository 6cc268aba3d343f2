import { decodeText } from "./decodeText.ts";

/** A text that is decoded while it is read. */
export interface DecodedStream {
  /** Without a byte order mark; U+0000 and lone surrogates are U+FFFD. */
  readonly chunks: AsyncIterable<string>;
  /** As WHATWG names it, as far as the chunks that were read tell. */
  readonly encoding: () => string;
}

/**
 * Decodes a stream of bytes as `decodeText` does, by the first of them that tell: those from the first byte outside ASCII
 * on, or from the start where there is a mark of UTF-16. Holds no more than these at once.
 */
export function decodeStream(bytes: AsyncIterable<Uint8Array>): DecodedStream {
  let encoding = "utf-8";
  async function* decode(): AsyncGenerator<string> {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    let waiting: Uint8Array | null = null;
    for await (const chunk of bytes) {
      if (decoder) {
        yield clean(decoder.decode(chunk, { stream: true }));
        continue;
      }
      if (!waiting && chunk.every((byte) => byte > 0 && byte < 0x80)) {
        yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1");
        continue;
      }
      waiting = waiting ? Buffer.concat([waiting, chunk]) : chunk;
      if (waiting.length < SAMPLE) continue;
      encoding = findEncoding(waiting);
      decoder = new TextDecoder(encoding);
      yield clean(decoder.decode(waiting, { stream: true }));
      waiting = null;
    }
    if (decoder) yield clean(decoder.decode());
    else if (waiting) {
      const decoded = decodeText(waiting);
      encoding = decoded.encoding;
      yield decoded.text;
    }
  }
  return { chunks: decode(), encoding: () => encoding };
}

/** Bytes. */
const SAMPLE = 65_536;

/** A character may be cut at the sample's end: the last line is left out where there are others. */
function findEncoding(sample: Uint8Array): string {
  const end = sample.lastIndexOf(0x0a);
  const whole = sample.subarray(0, end > 0 ? end + 1 : sample.length);
  const { encoding } = decodeText(whole);
  if (end > 0 || encoding.startsWith("utf-")) return encoding;
  // One line, which UTF-8 may be although its last character is not whole.
  for (let cut = 1; cut <= 3; cut++) {
    if (decodeText(sample.subarray(0, sample.length - cut)).encoding === "utf-8") return "utf-8";
  }
  return encoding;
}

function clean(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}
