import { Readable } from "node:stream";
import { type Entry, fromBuffer, fromRandomAccessReader, RandomAccessReader, type ZipFile } from "yauzl";
import { compareCodePoints } from "../../model.ts";
import type { Content } from "../Content.ts";
import { RefusedFile } from "../RefusedFile.ts";

/** A zip archive's member. */
export interface ZipMember {
  /** As the archive says it: it may lead anywhere. */
  readonly name: string;
  /** In bytes, as the archive says; what it unpacks to is never more. */
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  /** What it unpacks to, from its start at every call. Throws a RefusedFile where it is damaged. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/**
 * Lists a zip archive's members, folders left out, ordered by name. Throws a RefusedFile where it is damaged, has more
 * than `maxMembers`, or has members that lie over one another, as archives have that are made to harm.
 */
export async function openZip(content: Content, maxMembers: number): Promise<readonly ZipMember[]> {
  const zip = await openFile(content);
  const entries = await listEntries(content.name, zip, maxMembers);
  checkOverlap(content.name, entries);
  return entries
    .map((entry) => toMember(content.name, zip, entry))
    .filter(({ name }) => !/[/\\]$/.test(name))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

async function openFile(content: Content): Promise<ZipFile> {
  const { readAt, size } = content;
  const bytes = readAt && size !== null ? null : Buffer.from(await content.whole());
  return new Promise<ZipFile>((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile) =>
      zip ? resolve(zip) : reject(explainDamage(content.name, error));
    if (bytes) fromBuffer(bytes, OPTIONS, done);
    else if (readAt && size !== null) fromRandomAccessReader(new ContentReader(readAt), size, OPTIONS, done);
  });
}

class ContentReader extends RandomAccessReader {
  readonly #readAt: NonNullable<Content["readAt"]>;

  constructor(readAt: NonNullable<Content["readAt"]>) {
    super();
    this.#readAt = readAt;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const readAt = this.#readAt;
    return Readable.from(
      (async function* () {
        for (let at = start; at < end;) {
          const bytes = await readAt(at, Math.min(end - at, 262_144));
          if (bytes.length === 0) throw new Error("unexpected end of file");
          at += bytes.length;
          yield bytes;
        }
      })(),
      { objectMode: false },
    );
  }
}

function listEntries(name: string, zip: ZipFile, most: number): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("error", (error: Error) => reject(explainDamage(name, error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length <= most) return zip.readEntry();
      reject(
        new RefusedFile(name, `it has more than ${most.toLocaleString("en-US")} members`, {
          advice: "unpack it yourself, or raise the limit (build --set max-entries=NUMBER)",
        }),
      );
    });
    zip.readEntry();
  });
}

/** One stretch of packed bytes that stands for many members unpacks to more than any ratio tells (Fifield 2019). */
function checkOverlap(name: string, entries: readonly Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) throw new RefusedFile(name, "its members lie over one another, as in archives made to harm");
    end = start + LOCAL_HEADER + compressedSize;
  }
}

/** Bytes of a member's own header, without its name. */
const LOCAL_HEADER = 30;

function toMember(archive: string, zip: ZipFile, entry: Entry): ZipMember {
  const name = decodeName(entry);
  return {
    name,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
    // Of files that Unix packed, the kind stands in the upper half.
    isLink: ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000,
    async *stream() {
      try {
        yield* (await openEntry(zip, entry)) as AsyncIterable<Uint8Array>;
      } catch (error) {
        throw explainDamage(`${archive}!/${name}`, error);
      }
    },
  };
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error ?? new Error("no stream")))),
  );
}

/** UTF-8 where the archive says so or it plainly is, else the old code page of DOS. */
function decodeName({ fileName, generalPurposeBitFlag }: Entry): string {
  const bytes = fileName as unknown as Buffer;
  if ((generalPurposeBitFlag & 0x800) !== 0) return bytes.toString("utf8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? "?")))
      .join("");
  }
}

const CODE_PAGE_437 = [
  ..."ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ",
];

function explainDamage(name: string, cause: unknown): RefusedFile {
  if (cause instanceof RefusedFile) return cause;
  const words = cause instanceof Error ? cause.message.toLowerCase() : "";
  if (words.includes("compression method")) {
    return new RefusedFile(name, "it is packed in a way that is not read", { advice: "unpack it first", cause });
  }
  if (words.includes("multi-disk")) {
    return new RefusedFile(name, "it is one part of several", { advice: "join them and unpack them first", cause });
  }
  return new RefusedFile(name, "it is damaged: it cannot be unpacked whole", { advice: "fetch it anew", cause });
}
