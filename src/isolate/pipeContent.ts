import type { Readable } from "node:stream";
import { RefusedFile } from "../read/RefusedFile.ts";
import type { FileContent } from "./fileContent.ts";

/** What comes on a pipe: it is streamed once, and never held whole. */
export function openPipeContent(name: string, pipe: Readable): FileContent {
  let position = 0;
  const refuse = () => {
    throw new RefusedFile(name, "it comes through a pipe and is read as JSON Lines alone");
  };
  return {
    name,
    title: name,
    size: null,
    async *stream() {
      for await (const chunk of pipe as AsyncIterable<Uint8Array>) {
        position += chunk.length;
        yield chunk;
      }
    },
    whole: async () => refuse(),
    hash: async () => refuse(),
    position: () => position,
    close: async () => {},
  };
}
