import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Content, Found, Reader } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { memberContent } from "./memberContent.ts";
import { cleanMemberName } from "./nameMembers.ts";

/** Reads what gzip packed: one member, named without its ending. Streamed, so that it may be of any size. */
export const readGzip: Reader = async function* (content, options): AsyncGenerator<Found> {
  const name = cleanMemberName(content.title.replace(/\.t(?:ar\.)?gz$/i, ".tar").replace(/\.gz$/i, ""));
  options.budget.takeMembers(content.name, 1);
  const packedSize = content.size ?? Infinity;
  yield {
    member: memberContent(content.name, { name, size: null, packedSize, stream: () => unpack(content) }, options),
  };
};

async function* unpack({ name, stream }: Content): AsyncGenerator<Uint8Array> {
  // What goes wrong comes out of what is read from it.
  const unpacked = pipeline(Readable.from(stream(), { objectMode: false }), createGunzip(), () => {});
  try {
    yield* unpacked as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof RefusedFile) throw cause;
    throw new RefusedFile(name, "it is damaged: it cannot be unpacked whole", { advice: "fetch it anew", cause });
  }
}
