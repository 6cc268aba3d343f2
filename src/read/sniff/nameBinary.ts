import { fileTypeFromBuffer } from "file-type";

/** What a file of no text is, in words, and what to do with it. */
export interface BinaryKind {
  /** With its article: "an image (JPEG)". */
  readonly kind: string;
  readonly advice: string | null;
}

/** Names what is told by its first bytes, for whoever wonders why it was not read. */
export async function nameBinary(head: Uint8Array): Promise<BinaryKind> {
  if (OLE.every((byte, i) => head[i] === byte)) {
    return {
      kind: "an old or an encrypted Office file, or an Outlook message",
      advice: "save it as .docx, .odt, .csv or .eml, without a password",
    };
  }
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found) return { kind: "binary data", advice: "convert it to plain text first" };
  const name = found.ext.toUpperCase();
  for (const [types, kind, advice] of KINDS) if (types.test(found.mime)) return { kind: `${kind} (${name})`, advice };
  return { kind: `a file of another kind (${name})`, advice: "convert it to plain text first" };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const KINDS: readonly (readonly [types: RegExp, kind: string, advice: string | null])[] = [
  [/^image\//, "an image", "run text recognition on it first"],
  [/^audio\//, "a sound recording", "transcribe it first"],
  [/^video\//, "a video", "transcribe it first"],
  [/^font\//, "a typeface", null],
  [/sqlite|access|parquet|arrow|avro/, "a database", "export its tables as CSV"],
  [
    /7z|rar|bzip|xz|zstd|lz|compress|cab|-arj|tar|ar$|deb|rpm/,
    "an archive of a kind that is not unpacked",
    "unpack it first",
  ],
  [/executable|elf|mach|msdownload|wasm|java|dalvik|shellscript/, "a program", null],
];
