/** A message of a mailbox, without its "From " line. */
export interface RawMessage {
  /** From 1. */
  readonly number: number;
  /** Null for a message of more than `maxBytes`, which is not kept. */
  readonly bytes: Uint8Array | null;
}

/**
 * Splits a mailbox (RFC 4155, and what programs make of it) at its "From " lines, holding no more than one message. A line
 * parts messages where it tells a time and stands at the start or below a blank line; ">From " in a body is undone.
 */
export async function* splitMessages(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RawMessage> {
  const message = new MessageParts(maxBytes);
  for await (const { bytes, isEnd } of splitAtFeeds(chunks)) {
    const ended = message.take(bytes, isEnd);
    if (ended) yield ended;
  }
  const last = message.end();
  if (last) yield last;
}

interface LinePart {
  /** With the line feed, where it has one. */
  readonly bytes: Uint8Array;
  /** Whether the line ends with it. */
  readonly isEnd: boolean;
}

/** A line that stands in several chunks comes in as many parts: one without an end is never held. */
async function* splitAtFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LinePart> {
  let head = new Uint8Array();
  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(FEED); feed >= 0; feed = chunk.indexOf(FEED, start)) {
      const part = chunk.subarray(start, feed + 1);
      yield { bytes: head.length > 0 ? Buffer.concat([head, part]) : part, isEnd: true };
      head = new Uint8Array();
      start = feed + 1;
    }
    const rest = chunk.subarray(start);
    if (head.length + rest.length > LONGEST_HEAD) {
      yield { bytes: Buffer.concat([head, rest]), isEnd: false };
      head = new Uint8Array();
    } else head = new Uint8Array(Buffer.concat([head, rest]));
  }
  if (head.length > 0) yield { bytes: head, isEnd: true };
}

const FEED = 0x0a;
/** Bytes in which a "From " line is told. */
const LONGEST_HEAD = 4096;

class MessageParts {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  #number = 0;
  #isAfterBlank = true;
  #isMidLine = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes a part of a line; gives the message that it ends. */
  take(part: Uint8Array, isEnd: boolean): RawMessage | null {
    const isStart = !this.#isMidLine;
    this.#isMidLine = !isEnd;
    if (isStart && this.#isAfterBlank && isFromLine(part)) {
      const ended = this.end();
      this.#number++;
      this.#isAfterBlank = false;
      return ended;
    }
    this.#isAfterBlank = isStart && isEnd && part.length <= 2 && part.every((byte) => byte === FEED || byte === 0x0d);
    this.#keep(isStart && isQuotedFrom(part) ? part.subarray(1) : part);
    return null;
  }

  /** The message so far; null before the first, and where there is nothing but blank lines. */
  end(): RawMessage | null {
    const [parts, length] = [this.#parts, this.#length];
    [this.#parts, this.#length] = [[], 0];
    const number = Math.max(1, this.#number);
    if (length > this.#maxBytes) return { number, bytes: null };
    const bytes = new Uint8Array(Buffer.concat(parts, length));
    return bytes.some((byte) => byte > 0x20) ? { number, bytes } : null;
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    // A copy: a part is a view of its chunk, and would hold all of it.
    else this.#parts.push(part.slice());
  }
}

/** "From ann@example.com Thu Feb  5 23:10:00 2026": mailboxes of the web have any word for the address, some none. */
function isFromLine(line: Uint8Array): boolean {
  if (line[0] !== 0x46 || line.length > LONGEST_HEAD) return false;
  const text = Buffer.from(line.subarray(0, 300)).toString("latin1");
  return /^From \S.{0,200}\b\d\d?:\d\d\b/.test(text) || /^From \S{1,200}@\S{1,200}\s*$/.test(text);
}

/** As mboxrd writes a line of a body that would part messages. */
function isQuotedFrom(line: Uint8Array): boolean {
  return line[0] === 0x3e && /^>+From /.test(Buffer.from(line.subarray(0, 100)).toString("latin1"));
}
