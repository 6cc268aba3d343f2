export interface TarEntry {
  readonly name: string;
  readonly content?: string;
  /** "0" a file, "2" a link, "3" a device, "5" a folder. @default "0" */
  readonly type?: string;
  readonly link?: string;
}

/** Writes a tar archive (POSIX.1-1988), with GNU's long names. */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const parts = entries.flatMap(({ name, content = "", type = "0", link = "" }) => {
    const isLong = Buffer.byteLength(name) > 100;
    const long = isLong ? writeMember("././@LongLink", `${name}\0`, "L", "") : [];
    return [...long, ...writeMember(isLong ? name.slice(0, 100) : name, content, type, link)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

function writeMember(name: string, content: string, type: string, link: string): readonly Buffer[] {
  const body = Buffer.from(content);
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write("0000644\0", 100);
  head.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
  head.write("        ", 148);
  head.write(type, 156);
  head.write(link, 157);
  head.write("ustar\x0000", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [head, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}
