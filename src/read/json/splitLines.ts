/** A line of bytes, without its end. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Null for a line of more than `maxBytes`, which is not kept. */
  readonly bytes: Uint8Array | null;
}

/** Splits a stream of bytes at line feeds, holding no more than one line; blank lines are passed over. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): ByteLine | null => {
    // A copy of its own: what is sent to a thread takes all of its buffer along.
    const bytes = length > maxBytes ? null : new Uint8Array(Buffer.concat(parts, length));
    [parts, length] = [[], 0];
    return bytes?.every(isBlank) ? null : { number, bytes };
  };
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      const line = take();
      if (line) yield line;
      number++;
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  const last = take();
  if (last) yield last;
}

const LINE_FEED = 0x0a;

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Gives UTF-16 as UTF-8, and leaves out a byte order mark; `onEncoding` is told where it is not UTF-8. */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: string) => void,
): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let first: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (first) {
      first = first.length > 0 ? Buffer.concat([first, chunk]) : chunk;
      if (first.length < 4) continue;
      decoder = openDecoder(first, onEncoding);
      yield decoder ? encode(decoder.decode(first, { stream: true })) : cutMark(first);
      first = null;
    } else yield decoder ? encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (first) yield cutMark(first);
  else if (decoder) yield encode(decoder.decode());
}

const encode = (text: string): Uint8Array => Buffer.from(text, "utf8");

function openDecoder(
  [a, b, c, d]: Uint8Array,
  onEncoding: (encoding: string) => void,
): InstanceType<typeof TextDecoder> | null {
  const isLittle = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0);
  if (!isLittle && !isBig) return null;
  const decoder = new TextDecoder(isLittle ? "utf-16le" : "utf-16be");
  onEncoding(decoder.encoding);
  return decoder;
}

function cutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
