import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip as it is to be written, true or not. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Packed as it stands, instead of `content`. */
  readonly packed?: Uint8Array;
  /** What the archive says of the size, where it lies. */
  readonly size?: number;
  /** The place in the archive that the directory says, where it lies. */
  readonly offset?: number;
  /** Unix mode: 0o120777 is a link, 0o20666 a device. */
  readonly mode?: number;
}

/** Writes a zip archive that says whatever it is told to say. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? "");
    const packed = entry.packed ?? deflateRawSync(content);
    const size = entry.size ?? content.length;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const fields = (at: number, into: Buffer) => {
      into.writeUInt16LE(20, at);
      into.writeUInt16LE(0x800, at + 2);
      into.writeUInt16LE(8, at + 4);
      into.writeUInt32LE(entry.packed ? 0 : crc32(content), at + 10);
      into.writeUInt32LE(packed.length, at + 14);
      into.writeUInt32LE(size, at + 18);
      into.writeUInt16LE(name.length, at + 22);
    };
    fields(4, head);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    fields(6, central);
    central.writeUInt32LE(((entry.mode ?? 0o100644) * 0x10000) >>> 0, 38);
    central.writeUInt32LE(entry.offset ?? length, 42);
    parts.push(head, name, Buffer.from(packed));
    directory.push(central, name);
    length += head.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
