import type { Content } from "./Content.ts";
import { refuseLarge } from "./refuseLarge.ts";

/** Bytes in memory, such as a mail's attachment. */
export function memoryContent(name: string, title: string, bytes: Uint8Array, maxBytes: number): Content {
  return {
    name,
    title,
    size: bytes.length,
    async *stream() {
      if (bytes.length > 0) yield bytes;
    },
    whole: async () => {
      if (bytes.length > maxBytes) throw refuseLarge(name, maxBytes);
      return bytes;
    },
  };
}
