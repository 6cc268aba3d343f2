import type { Refusal, Source } from "../../src/model.ts";
import type { Content, Reader, ReadOptions } from "../../src/read/Content.ts";
import { refuseLarge } from "../../src/read/refuseLarge.ts";
import { RefusedFile } from "../../src/read/RefusedFile.ts";
import { makeReadOptions } from "./makeReadOptions.ts";

/** All that a reader finds, and why it ended, where it did not come to the file's end. */
export interface FoundAll {
  readonly sources: readonly Source[];
  readonly members: readonly Content[];
  readonly refused: readonly Refusal[];
  /** The reason and the advice with which the file as a whole was refused. */
  readonly error: string | null;
}

/** Reads bytes with a reader; any error but a RefusedFile is thrown. `chunk`: the bytes that come at a time. */
export async function readAll(
  reader: Reader,
  content: string | Uint8Array,
  { name = "n", chunk = 65_536, ...options }: Partial<ReadOptions> & { name?: string; chunk?: number } = {},
): Promise<FoundAll> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const found = { sources: [] as Source[], members: [] as Content[], refused: [] as Refusal[] };
  const all = makeReadOptions({ maxBytes: 1e6, ...options });
  try {
    for await (const one of reader(toContent(name, bytes, chunk, all.maxBytes), all)) {
      if ("source" in one) found.sources.push(one.source);
      else if ("member" in one) found.members.push(one.member);
      else found.refused.push(one.refused);
    }
    return { ...found, error: null };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { ...found, error: error.advice === null ? error.reason : `${error.reason}; ${error.advice}` };
  }
}

function toContent(name: string, bytes: Uint8Array, chunk: number, maxBytes: number): Content {
  return {
    name,
    title: name,
    size: bytes.length,
    stream: async function* () {
      for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
    },
    whole: async () => {
      if (bytes.length > maxBytes) throw refuseLarge(name, maxBytes);
      return bytes;
    },
  };
}

/** What a source's markup says of its text, each stretch as `ROLE text`. */
export function listStretches({ text, markup = [] }: Source): readonly string[] {
  return markup.map(({ start, end, role }) => `${role} ${text.slice(start, end)}`);
}

/** Throws unless a source keeps its promises: markup in order and inside a well-formed text. */
export function checkSource({ name, text, markup = [] }: Source): void {
  if (!text.isWellFormed() || text.includes("\0")) throw new Error(`${name} is not well-formed.`);
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at || end <= start || end > text.length) throw new Error(`${name} has markup out of order.`);
    at = end;
  }
}

/** Bytes cut off at many places, and with bits flipped by a generator that is the same each time. */
export function* spoil(bytes: Uint8Array, count: number, seed = 1): Generator<Uint8Array> {
  let state = seed;
  const random = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let i = 0; i < count; i++) yield bytes.slice(0, Math.floor((bytes.length * i) / count));
  for (let i = 0; i < count; i++) {
    const spoiled = bytes.slice();
    for (let flips = 1 + random(8); flips > 0; flips--) {
      const at = random(bytes.length);
      spoiled[at] = (spoiled[at] ?? 0) ^ (1 << random(8));
    }
    yield spoiled;
  }
}

/** Reads spoiled copies of a file: each must end in what was found or a RefusedFile, and every source keep its promises. */
export async function readSpoiled(reader: Reader, bytes: Uint8Array, count = 150): Promise<number> {
  let sources = 0;
  for (const spoiled of spoil(bytes, count)) {
    const found = await readAll(reader, spoiled);
    found.sources.forEach(checkSource);
    for (const member of found.members) await member.whole();
    sources += found.sources.length;
  }
  return sources;
}
