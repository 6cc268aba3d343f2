import type { Refusal, Source } from "../../src/model.ts";
import type { ReadOptions } from "../../src/read/Content.ts";
import { memoryContent } from "../../src/read/memoryContent.ts";
import { readContent } from "../../src/read/readContent.ts";
import { RefusedFile } from "../../src/read/RefusedFile.ts";
import { makeReadOptions } from "./makeReadOptions.ts";

/** What comes of a file and of all that stands in it. */
export interface FoundTexts {
  readonly sources: readonly Source[];
  readonly refused: readonly Refusal[];
  /** Why the file as a whole was refused. */
  readonly error: string | null;
}

/** Reads bytes by their content, members of members included; any error but a RefusedFile is thrown. */
export async function readMembers(
  bytes: Uint8Array,
  { name = "a", ...options }: Partial<ReadOptions> & { readonly name?: string } = {},
): Promise<FoundTexts> {
  const [sources, refused]: [Source[], Refusal[]] = [[], []];
  const all = makeReadOptions(options);
  try {
    for await (const found of readContent(memoryContent(name, name, bytes, all.maxBytes), all)) {
      if ("source" in found) sources.push(found.source);
      else if ("refused" in found) refused.push(found.refused);
    }
    return { sources, refused, error: null };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { sources, refused, error: error.reason };
  }
}
