/** Takes bytes from a stream by number. */
export interface ByteReader {
  /** The next so many bytes; fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over so many bytes without holding them. */
  readonly skip: (count: number) => Promise<void>;
}

export function openByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const next = async (): Promise<boolean> => {
    const { value, done } = await iterator.next();
    if (done) return false;
    rest = value;
    return true;
  };
  return {
    take: async (count) => {
      const parts: Uint8Array[] = [];
      let missing = count;
      while (missing > 0 && (rest.length > 0 || (await next()))) {
        const part = rest.subarray(0, missing);
        rest = rest.subarray(part.length);
        missing -= part.length;
        parts.push(part);
      }
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    },
    skip: async (count) => {
      let missing = count;
      while (missing > 0 && (rest.length > 0 || (await next()))) {
        const passed = Math.min(rest.length, missing);
        rest = rest.subarray(passed);
        missing -= passed;
      }
    },
  };
}
