import type { Content, Found, Reader } from "../Content.ts";
import { memoryContent } from "../memoryContent.ts";
import { RefusedFile } from "../RefusedFile.ts";
import { LARGE_ADVICE, tellMegabytes } from "../refuseLarge.ts";
import { openByteReader } from "./openByteReader.ts";
import { isMemberLeftOut, openMemberNames } from "./nameMembers.ts";

/** Bytes. */
const BLOCK = 512;

/**
 * Reads a tar archive (POSIX.1-2001, with GNU's long names) member by member, in its own order. Links and devices are told
 * and not followed; a member above the limit is passed over.
 */
export const readTar: Reader = async function* (content, options): AsyncGenerator<Found> {
  const reader = openByteReader(content.stream());
  const nameMember = openMemberNames();
  let longName: string | null = null;
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    const { name, size, type } = parseHeader(content, header);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L" || type === "x") {
      if (size > LONGEST_HEADER) throw refuseDamaged(content);
      longName = readLongName(type, (await reader.take(padded)).subarray(0, size));
      continue;
    }
    const told = longName ?? name;
    longName = null;
    options.budget.takeMembers(content.name, 1);
    if (type === "5" || type === "g" || isMemberLeftOut(told)) {
      await reader.skip(padded);
      continue;
    }
    const full = `${content.name}!/${nameMember(told)}`;
    if (type !== "0" && type !== "\0" && type !== "7") {
      await reader.skip(padded);
      yield { refused: { name: full, reason: "it is a link or a device, and such are not followed", advice: null } };
    } else if (size > options.maxBytes) {
      await reader.skip(padded);
      const reason = `it is larger than ${tellMegabytes(options.maxBytes)}`;
      yield { refused: { name: full, reason, advice: LARGE_ADVICE } };
    } else {
      const bytes = await reader.take(padded);
      if (bytes.length < size) throw refuseDamaged(content);
      const title = full.slice(full.lastIndexOf("/") + 1);
      yield { member: memoryContent(full, title, bytes.subarray(0, size), options.maxBytes) };
    }
  }
};

/** Bytes of a long name and the like. */
const LONGEST_HEADER = 100_000;

function parseHeader(content: Content, header: Uint8Array) {
  const field = (start: number, length: number) => readText(header.subarray(start, start + length));
  const size = readNumber(header.subarray(124, 136));
  if (header.length < BLOCK || !Number.isSafeInteger(size) || size < 0) throw refuseDamaged(content);
  const prefix = field(257, 5) === "ustar" ? field(345, 155) : "";
  return {
    name: prefix === "" ? field(0, 100) : `${prefix}/${field(0, 100)}`,
    size,
    type: String.fromCharCode(header[156] ?? 0),
  };
}

/** Octal digits; or, of a file of more than 8 GB, a number in binary behind a set first bit. */
function readNumber(bytes: Uint8Array): number {
  if (((bytes[0] ?? 0) & 0x80) !== 0) return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = readText(bytes).trim();
  return /^[0-7]*$/.test(digits) ? parseInt(digits === "" ? "0" : digits, 8) : Number.NaN;
}

function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** GNU's name, or the path among the records of a POSIX header: "27 path=a/b.txt\n". */
function readLongName(type: "L" | "x", bytes: Uint8Array): string | null {
  return type === "L" ? readText(bytes) : (/(?:^|\n)\d+ path=([^\n]*)/.exec(readText(bytes))?.[1] ?? null);
}

function refuseDamaged({ name }: Content): RefusedFile {
  return new RefusedFile(name, "it is damaged: it cannot be unpacked whole", { advice: "fetch it anew" });
}
