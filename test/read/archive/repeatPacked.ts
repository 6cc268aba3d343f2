import { constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";

/**
 * A deflate stream that unpacks to a text repeated so many times, made without ever having it: a stretch that ends in a
 * full flush stands for itself wherever it is put.
 */
export function repeatPacked(head: string, text: string, times: number, tail: string): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const stretch = deflateRawSync(text, flush);
  return Buffer.concat([
    deflateRawSync(head, flush),
    ...Array.from({ length: times }, () => stretch),
    deflateRawSync(tail),
  ]);
}

/** The same as a gzip file; its check sum is not right. */
export function repeatGzipped(text: string, times: number): Uint8Array {
  const head = gzipSync("").subarray(0, 10);
  return Buffer.concat([head, repeatPacked("", text, times, ""), Buffer.alloc(8)]);
}

/** The same as a zlib stream, as PDFs have them; its check sum is not right. */
export function repeatDeflated(text: string, times: number): Uint8Array {
  return Buffer.concat([deflateSync("").subarray(0, 2), repeatPacked("", text, times, ""), Buffer.alloc(4)]);
}
