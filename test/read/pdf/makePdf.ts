/** A text on a page, its baseline's place in points from the page's upper left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In points. @default 10 */
  readonly size?: number;
  readonly bold?: boolean;
  /** In degrees, against the clock. @default 0 */
  readonly turned?: number;
  /** Drawn in no colour. */
  readonly invisible?: boolean;
  /** A font of one byte a character instead of one that has them all. */
  readonly encoding?: "windows-1252" | "windows-1251" | "shift_jis";
  /** The bytes in that encoding. */
  readonly bytes?: Uint8Array;
}

export interface PdfMakeOptions {
  readonly title?: string;
  readonly author?: string;
  /** As "20260205". */
  readonly created?: string;
  readonly language?: string;
  /** Asks for a password. */
  readonly encrypted?: boolean;
  /** XMP. */
  readonly metadata?: string;
}

/** Every character of the fonts is half as wide as its size. */
export const CHAR = 0.5;
export const WIDTH = 595;
export const HEIGHT = 842;

/** Operators that draw a picture: what a scanned page has. */
export const PICTURE = "q 500 0 0 700 40 40 cm /Im Do Q";

/** Writes a PDF of pages, each a list of texts or the operators that draw it. */
export function makePdf(pages: readonly (readonly PdfText[] | string)[], options: PdfMakeOptions = {}): Uint8Array {
  const glyphs = new Map<string, number>();
  const contents = pages.map((page) =>
    typeof page === "string" ? page : page.map((text) => writeText(text, glyphs)).join("\n"),
  );
  const fontsAt = 5 + pages.length * 2;
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(" ");
  const language = options.language === undefined ? "" : ` /Lang (${options.language})`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${language}${options.metadata === undefined ? "" : ` /Metadata ${fontsAt + 10} 0 R`} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    writeInfo(options),
    `<< /F1 ${fontsAt} 0 R /F2 ${fontsAt + 1} 0 R /F3 ${fontsAt + 5} 0 R /F4 ${fontsAt + 6} 0 R /F5 ${fontsAt + 7} 0 R >>`,
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${6 + i * 2} 0 R /Resources << /Font 4 0 R /XObject << /Im ${fontsAt + 9} 0 R >> >> >>`,
      writeStream(content),
    ]),
    ...["Test", "Test-Bold"].map(
      (name, i) =>
        `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${fontsAt + 2 + i} 0 R] /ToUnicode ${fontsAt + 4} 0 R >>`,
    ),
    ...["Test", "Test-Bold"].map(
      (name) =>
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${CHAR * 1000} >>`,
    ),
    writeStream(writeCharacterMap(glyphs)),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [192 ${CYRILLIC}] >> >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Kanji /Encoding /90ms-RKSJ-H /DescendantFonts [${fontsAt + 8} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Kanji /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>`,
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream`,
    ...(options.metadata === undefined ? [] : [writeStream(options.metadata, "/Type /Metadata /Subtype /XML ")]),
  ];
  return joinObjects(objects, options.encrypted === true);
}

/** A small valid PDF, for those who damage it. */
export function makeSamplePdf(): Uint8Array {
  const lines = ["Angela Merkel met Володимир Зеленський", "in Köln 😀 on 5 February 2026."];
  const texts = lines.map((text, i): PdfText => ({ text, x: 60, y: 120 + i * 14 }));
  return makePdf([[{ text: "A sample", x: 60, y: 80, size: 20 }, ...texts], [{ text: "The end.", x: 60, y: 80 }]], {
    title: "A sample of a page",
    author: "Ada Müller",
    created: "20260206",
  });
}

/** Wraps a text into lines of at most so many characters, one below the other. */
export function setLines(text: string, at: Omit<PdfText, "text"> & { columns: number }): readonly PdfText[] {
  const { columns, ...place } = at;
  const size = place.size ?? 10;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, i) => ({ ...place, text: line, y: place.y + i * size * 1.2 }));
}

/** Afii 10017 to 10080 but Ё and ё: the letters of Windows-1251 from 192 on. */
const CYRILLIC = Array.from({ length: 64 }, (_, i) => {
  const number = i < 32 ? 10017 + i + (i > 5 ? 1 : 0) : 10065 + (i - 32) + (i - 32 > 5 ? 1 : 0);
  return `/afii${number}`;
}).join(" ");

const FONTS = { "windows-1252": "F3", "windows-1251": "F4", shift_jis: "F5" } as const;

function writeText(text: PdfText, glyphs: Map<string, number>): string {
  const { x, y, size = 10, bold = false, turned = 0, invisible = false, encoding, bytes } = text;
  const font = encoding ? FONTS[encoding] : bold ? "F2" : "F1";
  const codes = [...text.text].map((char) => {
    if (!glyphs.has(char)) glyphs.set(char, glyphs.size + 1);
    return (glyphs.get(char) ?? 0).toString(16).padStart(4, "0");
  });
  const hex = bytes ? Buffer.from(bytes).toString("hex") : codes.join("");
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((value) => value.toFixed(3)).join(" ");
  return `BT /${font} ${size} Tf ${invisible ? 3 : 0} Tr ${matrix} Tm <${hex}> Tj ET`;
}

function writeCharacterMap(glyphs: ReadonlyMap<string, number>): string {
  const lines = [...glyphs].map(([char, code]) => {
    const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i).toString(16).padStart(4, "0"));
    return `<${code.toString(16).padStart(4, "0")}> <${units.join("")}>`;
  });
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, i * 100 + 100));
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`),
    "endcmap end end",
  ].join("\n");
}

function writeInfo({ title, author, created }: PdfMakeOptions): string {
  const string = (text: string) =>
    `<feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("")}>`;
  const entries = [
    title === undefined ? "" : `/Title ${string(title)}`,
    author === undefined ? "" : `/Author ${string(author)}`,
    created === undefined ? "" : `/CreationDate (D:${created}101500+01'00')`,
  ];
  return `<< ${entries.join(" ")} >>`;
}

function writeStream(content: string, entries = ""): string {
  return `<< ${entries}/Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;
}

function joinObjects(objects: readonly string[], isEncrypted: boolean): Uint8Array {
  const parts = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    offsets.push(length);
    const part = `${i + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  const key = "00".repeat(32);
  const encrypt = isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>]`
    : "";
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new TextEncoder().encode(parts.join(""));
}
