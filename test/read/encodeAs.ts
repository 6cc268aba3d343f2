/** Encodes text in a legacy encoding, by turning TextDecoder's own table round. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: readonly number[]) => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (char.length === 1 && char !== "\uFFFD" && !table.has(char)) table.set(char, bytes);
  };
  for (let a = 0; a < 256; a++) add(a);
  for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) add(a, b);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}.`);
      return [...bytes];
    }),
  );
}

/** UTF-16 without a byte order mark. */
export function encodeWide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}
