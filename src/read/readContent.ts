import type { Source } from "../model.ts";
import { LimitReached } from "./archive/UnpackBudget.ts";
import type { Content, Reader, ReadOptions } from "./Content.ts";
import type { Refusal } from "../model.ts";
import { RefusedFile } from "./RefusedFile.ts";
import { findFormat, type Format, HEAD_LENGTH } from "./sniff/findFormat.ts";

/** Part of every file's fingerprint: changes when the same bytes would be read as another text. */
export const READER_VERSION = "4";

/**
 * What comes of a file, members of members included: first `isWhole`, whether it is one text and nothing stands in it for
 * itself; its texts, what could not be read, `begins`, the name of a member that is read from here on, `done`, how many of
 * the things that stand in the file itself are done with, and `passed`, how many were passed over.
 */
export type FoundText =
  | { readonly isWhole: boolean }
  | { readonly source: Source }
  | { readonly refused: Refusal }
  | { readonly begins: string }
  | { readonly passed: number }
  | { readonly done: number };

export interface ReadContentOptions extends ReadOptions {
  /** How many of the things that stand in the file itself are passed over. @default 0 */
  readonly from?: number;
}

/**
 * Reads a file by its content's type, and what stands in it by theirs. A member that cannot be read is told, and the rest
 * goes on.
 * @throws RefusedFile where the file as a whole cannot be read; what was found until then holds
 */
export async function* readContent(content: Content, options: ReadContentOptions): AsyncGenerator<FoundText> {
  const { format, read } = await openReader(content).catch((error) => refuseWith(content.name, error));
  yield { isWhole: WHOLE.has(format) };
  yield* follow(content, options, read);
}

/** Reads what comes through a pipe: JSON Lines. Throws a RefusedFile, as `readContent` does. */
export async function* readPipe(content: Content, options: ReadOptions): AsyncGenerator<FoundText> {
  yield* follow(content, options, (await import("./json/readPiped.ts")).readPiped);
}

async function* follow(content: Content, options: ReadContentOptions, read: Reader): AsyncGenerator<FoundText> {
  const from = options.from ?? 0;
  let done = 0;
  try {
    for await (const found of read(content, options)) {
      done++;
      if (done <= from) {
        yield { passed: done };
        continue;
      }
      if ("member" in found) yield* readMember(found.member, options, 1);
      else yield found;
      yield { done };
    }
  } catch (error) {
    throw toRefusedFile(content.name, error);
  }
}

function refuseWith(name: string, error: unknown): never {
  throw toRefusedFile(name, error);
}

async function* readMember(member: Content, options: ReadOptions, depth: number): AsyncGenerator<FoundText> {
  yield { begins: member.name };
  try {
    if (depth > options.maxDepth) {
      throw new RefusedFile(member.name, `it stands more than ${options.maxDepth} archives deep`, {
        advice: "unpack the outer ones first, or raise the limit (build --set max-depth=NUMBER)",
      });
    }
    const { read } = await openReader(member);
    for await (const found of read(member, options)) {
      if ("member" in found) yield* readMember(found.member, options, depth + 1);
      else yield found;
    }
  } catch (error) {
    if (error instanceof LimitReached) throw error;
    yield { refused: toRefusal(toRefusedFile(member.name, error), member.name) };
  }
}

/** What a file that was not read is told as. */
export function toRefusal({ reason, advice }: RefusedFile, name: string): Refusal {
  return { name, reason, advice };
}

/** A parser that fails in a way it should not ends its file alone. */
function toRefusedFile(name: string, error: unknown): RefusedFile {
  if (error instanceof RefusedFile) return error;
  const words = error instanceof Error ? error.message : String(error);
  return new RefusedFile(name, `its parser failed on it (${words.replace(/\s+/g, " ").slice(0, 120)})`, {
    advice: "it may be damaged: open it with the program that made it and save it anew",
    cause: error,
  });
}

async function openReader(content: Content): Promise<{ readonly format: Format; readonly read: Reader }> {
  const { head, isWhole } = await readHead(content);
  const format = await findFormat(content.name, content.title, head, isWhole);
  return { format, read: await READERS[format]() };
}

/** What one text comes of at most. */
const WHOLE: ReadonlySet<Format> = new Set(["TEXT", "HTML", "PDF", "RTF", "FLAT_ODT"]);

async function readHead(content: Content): Promise<{ readonly head: Uint8Array; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of content.stream()) {
    parts.push(part);
    length += part.length;
    if (length >= HEAD_LENGTH) break;
  }
  const head = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return { head: head.subarray(0, HEAD_LENGTH), isWhole: content.size === length && length <= HEAD_LENGTH };
}

/** Each is loaded when its first file comes. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  TEXT: async () => (await import("./text/readText.ts")).readText,
  HTML: async () => (await import("./html/readPage.ts")).readPage,
  JSON: async () => (await import("./json/readJson.ts")).readJson,
  LINES: async () => (await import("./json/readJsonLines.ts")).readJsonLines,
  TABLE: async () => (await import("./table/readTable.ts")).readTable,
  FEED: async () => (await import("./feed/readFeed.ts")).readFeed,
  MAIL: async () => (await import("./mail/readMail.ts")).readMail,
  MAILBOX: async () => (await import("./mail/readMailbox.ts")).readMailbox,
  PDF: async () => (await import("./pdf/readPdf.ts")).readPdf,
  RTF: async () => (await import("./rtf/readRtf.ts")).readRtf,
  FLAT_ODT: async () => (await import("./office/readOdt.ts")).readFlatOdt,
  ZIP: async () => (await import("./archive/readZip.ts")).readZip,
  GZIP: async () => (await import("./archive/readGzip.ts")).readGzip,
  TAR: async () => (await import("./archive/readTar.ts")).readTar,
};
