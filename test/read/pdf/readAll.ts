import type { Found } from "../../../src/read/Content.ts";
import { memoryContent } from "../../../src/read/memoryContent.ts";
import { readPdf } from "../../../src/read/pdf/readPdf.ts";
import { makeReadOptions } from "../makeReadOptions.ts";

/** All that the reader finds in bytes. */
export async function readAll(bytes: Uint8Array, maxBytes = 10_000_000): Promise<readonly Found[]> {
  const content = memoryContent("a.pdf", "a.pdf", bytes, maxBytes);
  const options = makeReadOptions({ maxBytes });
  const found: Found[] = [];
  for await (const one of readPdf(content, options)) found.push(one);
  return found;
}

/** The source of a PDF, and its markup as "ROLE level text". */
export async function readOne(bytes: Uint8Array) {
  const found = await readAll(bytes);
  const source = found.flatMap((one) => ("source" in one ? [one.source] : []))[0];
  if (!source) throw new Error("The PDF has no source.");
  const parts = source.markup?.map(
    ({ role, level, start, end }) => `${role}${level || ""} ${source.text.slice(start, end)}`,
  );
  return { ...source, parts, refused: found.flatMap((one) => ("refused" in one ? [one.refused] : [])) };
}
