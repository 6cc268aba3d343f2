import type { Content, ReadOptions } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { refuseLarge } from "../refuseLarge.ts";

export interface PackedMember {
  /** Below its archive, cleaned. */
  readonly name: string;
  /** In bytes; null where nobody knows. */
  readonly size: number | null;
  /** In bytes; of what is unpacked to more than MOST_RATIO times that, nothing is read. */
  readonly packedSize: number;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Real documents shrink to a thirtieth, tables and logs to a hundredth. */
const MOST_RATIO = 200;
/** Bytes below which the ratio does not matter. */
const SMALL = 5_000_000;

/** A member of an archive as something to read, which takes from the budget what it unpacks to. */
export function memberContent(
  archive: string,
  { name, size, packedSize, stream: unpack }: PackedMember,
  { maxBytes, budget }: Pick<ReadOptions, "maxBytes" | "budget">,
): Content {
  const full = `${archive}!/${name}`;
  let most = 0;
  async function* stream(): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const chunk of unpack()) {
      length += chunk.length;
      if (length > most) {
        budget.takeBytes(archive, length - most);
        most = length;
      }
      if (length > SMALL && length > packedSize * MOST_RATIO) {
        throw new RefusedFile(full, `it unpacks to more than ${MOST_RATIO} times its size, as no document does`);
      }
      yield chunk;
    }
  }
  return {
    name: full,
    title: name.slice(name.lastIndexOf("/") + 1),
    size,
    stream,
    whole: async () => {
      if (size !== null && size > maxBytes) throw refuseLarge(full, maxBytes);
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of stream()) {
        length += part.length;
        if (length > maxBytes) throw refuseLarge(full, maxBytes);
        parts.push(part);
      }
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    },
  };
}
