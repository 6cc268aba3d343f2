import { gzipSync } from "node:zlib";
import { makePdf } from "../../read/pdf/makePdf.ts";
import { repeatDeflated, repeatGzipped, repeatPacked } from "../../read/archive/repeatPacked.ts";
import { packDocx, packEpub, packOdt } from "./packOffice.ts";
import { writeZip, type ZipEntry } from "../../read/archive/writeZip.ts";

/** Files made to harm whoever reads them, by name. Each is made when it is asked for: some take 150 MB. */
export function listBombs(): ReadonlyMap<string, () => Uint8Array | string> {
  return new Map<string, () => Uint8Array | string>([
    ...listXml(),
    ...listNested(),
    ...listLong(),
    ...listZips(),
    ...listPacked(),
    ...listPdfs(),
  ]);
}

type Bomb = readonly [string, () => Uint8Array | string];

const LAUGHS = `<!DOCTYPE r [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}
<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>`;
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const body = (text: string) =>
  `<w:document ${W}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const rss = (text: string) =>
  `<rss version="2.0"><channel><title>t</title><item><title>x</title><description>${text}</description></item></channel></rss>`;
const flat = (text: string) =>
  `<office:document><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document>`;

function listXml(): readonly Bomb[] {
  const laugh = "Ada Marlow &a30; &f; left Oslo.";
  return [
    ["entities.xml", () => `<?xml version="1.0"?>${LAUGHS}${rss(laugh)}`],
    ["entities.docx", () => packDocx(`<?xml version="1.0"?>${LAUGHS}${body(laugh)}`)],
    ["entities.odt", () => packOdt(`<?xml version="1.0"?>${LAUGHS}${flat(laugh)}`)],
    ["entities.fodt", () => `<?xml version="1.0"?>${LAUGHS}${flat(laugh)}`],
    ["entities.html", () => `${LAUGHS}<html><body><p>${laugh}</p></body></html>`],
    ["entities.epub", () => packEpub(`${LAUGHS}<html><body><p>${laugh}</p></body></html>`)],
    ["attributes.html", () => `<html><body><p ${"class=a ".repeat(500_000)}>Ada</p></body></html>`],
    ["attributes.fodt", () => `<office:document ${Array.from({ length: 300_000 }, (_, i) => `a${i}="x"`).join(" ")}>`],
    ["comments.html", () => `<html><body>${"<!-- -- ".repeat(1_000_000)}`],
  ];
}

function listNested(): readonly Bomb[] {
  const deep = (open: string, close: string, depth = 100_000) =>
    `${open.repeat(depth)}Ada Marlow${close.repeat(depth)}`;
  return [
    ["lists.html", () => `<html><body>${deep("<ul><li>", "</li></ul>")}</body></html>`],
    ["tables.html", () => `<html><body>${deep("<table><tr><td>", "</td></tr></table>")}</body></html>`],
    ["lists.md", () => Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i * 2)}- Ada ${i}`).join("\n")],
    ["quotes.md", () => `${">".repeat(1_000_000)} Ada Marlow`],
    ["lists.odt", () => packOdt(flat(deep("<text:list><text:list-item>", "</text:list-item></text:list>")))],
    ["tables.docx", () => packDocx(body(deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")))],
    ["groups.rtf", () => `{\\rtf1 ${deep("{\\b ", "}", 1_000_000)}}`],
    ["json-lists.json", () => deep("[", "]")],
    ["json-objects.json", () => deep('{"text":', "}").replace("Ada Marlow", '"Ada"')],
    ["json-text.json", () => `[{"text":"Ada Marlow left Oslo.","more":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`],
    ["json.jsonl", () => `{"text":"One."}\n${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}\n{"text":"Two."}\n`],
    ["feed.xml", () => `<rss version="2.0"><channel>${deep("<item>", "</item>")}</channel></rss>`],
    ["parts.eml", () => nestParts(300)],
    ["messages.eml", () => nestMessages(100)],
    ["zips.zip", () => nest(30, "z.zip", (bytes, i) => writeZip([{ name: `${i}.zip`, content: bytes }]))],
    ["gzips.gz", () => nest(60, "g", (bytes) => gzipSync(bytes))],
    [
      "wide.zip",
      () =>
        nest(4, "w", (bytes) => writeZip(Array.from({ length: 40 }, (_, i) => ({ name: `${i}.zip`, content: bytes })))),
    ],
  ];
}

function nest(depth: number, text: string, wrap: (bytes: Uint8Array, i: number) => Uint8Array): Uint8Array {
  let bytes: Uint8Array = new TextEncoder().encode(`Ada Marlow ${text} left Oslo.`);
  for (let i = 0; i < depth; i++) bytes = wrap(bytes, i);
  return bytes;
}

const HEAD = "Message-ID: <a@example.com>\nFrom: Ada <a@example.com>\nSubject: x\nMIME-Version: 1.0\n";

function nestParts(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`,
  );
  return `${HEAD}Content-Type: multipart/mixed; boundary=b0\n\n${parts.join("")}--b${depth}\n\nAda\n`;
}

function nestMessages(depth: number): string {
  return `${`${HEAD}Content-Type: message/rfc822\n\n`.repeat(depth)}${HEAD}\nAda Marlow.\n`;
}

const FROM = "From a@example.com Thu Feb  5 23:10:00 2026\nFrom: Ada <a@example.com>\nSubject: x\n\n";

/** Megabytes of one thing. Those above 100 MB, the limit, are refused, the others read. */
function listLong(): readonly Bomb[] {
  const line = "Ada Marlow met Bruno Keller in Oslo. ";
  const fill = (megabytes: number, text = line) => Buffer.alloc(megabytes * 1_000_000, text);
  return [
    ["line.txt", () => fill(5)],
    ["line-over-the-limit.txt", () => fill(120)],
    ["line.md", () => Buffer.concat([Buffer.from("# "), fill(5)])],
    ["line.csv", () => Buffer.concat([Buffer.from("Name;City\nAda;"), fill(120)])],
    ["quote.csv", () => Buffer.concat([Buffer.from('Name;City\nAda;"'), fill(120)])],
    ["cells.csv", () => Buffer.concat([Buffer.from("Name;City\n"), fill(20, ";")])],
    ["record.jsonl", () => Buffer.concat([Buffer.from('{"text":"One."}\n{"text":"'), fill(120)])],
    ["string.json", () => Buffer.concat([Buffer.from('{"text":"'), fill(20)])],
    ["endless.mbox", () => Buffer.concat([Buffer.from(FROM), fill(150)])],
    ["endless-head.mbox", () => Buffer.concat([Buffer.from(`${FROM.trimEnd()}\nX-A: `), fill(150)])],
    ["heads.mbox", () => Buffer.alloc(20_000_000, FROM)],
    ["header.eml", () => Buffer.concat([Buffer.from(`${HEAD}X-A: `), fill(20)])],
    ["headers.eml", () => `${HEAD}${"X-A: b\n".repeat(1_000_000)}\nAda`],
    ["recipients.eml", () => `${HEAD}To: ${"a@example.com, ".repeat(500_000)}\n\nAda`],
    ["comments.eml", () => `${HEAD}To: ${"(".repeat(1_000_000)}\n\nAda`],
    ["words.eml", () => `${HEAD.replace("Subject: x", `Subject: ${"=?utf-8?q?a?= ".repeat(100_000)}`)}\nAda`],
    [
      "many-parts.eml",
      () =>
        `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Type: text/x-a\n\na\n".repeat(50_000)}`,
    ],
    ["boundaries.eml", () => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\n".repeat(200_000)}`],
    ["word.rtf", () => `{\\rtf1 \\${"a".repeat(5_000_000)} Ada}`],
    ["numbers.rtf", () => `{\\rtf1 ${"\\u99999999999 ".repeat(300_000)} Ada}`],
    ["picture.rtf", () => `{\\rtf1 {\\pict ${"ff".repeat(5_000_000)}} Ada}`],
    ["binary.rtf", () => "{\\rtf1 \\bin999999999999 Ada}"],
    ["nul.txt", () => new Uint8Array(10_000_000)],
    ["white.txt", () => Buffer.alloc(10_000_000, " \n")],
    ["items.xml", () => rss("x").replace("<item>", `${"<item><title>a</title></item>".repeat(100_000)}<item>`)],
  ];
}

function listZips(): readonly Bomb[] {
  const text = "Ada Marlow left Oslo.";
  const many = (count: number) => () =>
    writeZip(Array.from({ length: count }, (_, i) => ({ name: `${i}.txt`, content: text })));
  const one = (entry: Partial<ZipEntry>) => () => writeZip([{ name: "a.txt", content: text, ...entry }]);
  return [
    ["entries-10000.zip", many(10_000)],
    ["entries-65000.zip", many(65_000)],
    ["names.zip", () => writeZip(HOSTILE_NAMES.map((name, i) => ({ name, content: `${text} ${i}` })))],
    ["overlap.zip", () => overlap(1000)],
    ["offset-outside.zip", one({ offset: 0xfffffff0 })],
    ["size-lies-small.zip", one({ size: 1 })],
    ["size-lies-large.zip", one({ size: 0xfffffff0 })],
    ["link.zip", one({ name: "link", content: "/etc/passwd", mode: 0o120777 })],
    ["device.zip", one({ name: "zero", content: "", mode: 0o020666 })],
    ["not-deflated.zip", one({ packed: Buffer.from("this is no deflate stream") })],
    ["same-names.zip", () => writeZip(Array.from({ length: 5000 }, () => ({ name: "a.txt", content: text })))],
    [
      "comment.zip",
      () => Buffer.concat([one({})().subarray(0, -2), Buffer.from([0xff, 0xff]), Buffer.alloc(65_535, "PK\x05\x06")]),
    ],
  ];
}

/** Each entry's data are those of all the ones after it as well. */
function overlap(count: number): Uint8Array {
  const packed = repeatPacked("", "0".repeat(100_000), 100, "");
  return writeZip([
    { name: "0.txt", packed, size: 10_000_000, offset: 0 },
    ...Array.from({ length: count }, (_, i) => ({
      name: `${i + 1}.txt`,
      packed: new Uint8Array(),
      size: 10_000_000,
      offset: 0,
    })),
  ]);
}

const HOSTILE_NAMES = [
  ...["../../../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini", "..\\..\\x.txt", "//server/share/x.txt"],
  ...["con", "nul.txt", "aux.", "a/../../b.txt", "./.", "..", "", "/", "a\0b.txt", "a\nb.txt", "\u202Etxt.exe"],
  ...[
    "A.TXT",
    "a.txt",
    "a.TXT",
    "ａ.txt",
    "é.txt",
    "e\u0301.txt",
    "~/x.txt",
    "$HOME/x.txt",
    "`id`.txt",
    "%2e%2e%2fx.txt",
  ],
  ...["x".repeat(30_000), `${"d/".repeat(15_000)}x.txt`, "a!/b.txt", "https://example.com/x.txt", "\uD83D.txt"],
];

/** Two gigabytes and more, packed. */
function listPacked(): readonly Bomb[] {
  const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const paragraphs = megabyte("<w:p><w:r><w:t>Ada Marlow left Oslo for Lisbon.</w:t></w:r></w:p>");
  const head = `<w:document ${W}><w:body>`;
  return [
    [
      "unpacks-to-2-gb.docx",
      () =>
        packDocx({
          name: "word/document.xml",
          packed: repeatPacked(head, paragraphs, 2000, "</w:body></w:document>"),
          size: 0xfffffff0,
        }),
    ],
    [
      "unpacks-to-2-gb-and-says-1-kb.docx",
      () =>
        packDocx({
          name: "word/document.xml",
          packed: repeatPacked(head, paragraphs, 2000, "</w:body></w:document>"),
          size: 1000,
        }),
    ],
    [
      "unpacks-to-2-gb.odt",
      () =>
        packOdt({ name: "content.xml", packed: repeatPacked("", megabyte("<a>x</a>"), 2000, ""), size: 2_000_000_000 }),
    ],
    [
      "unpacks-to-2-gb.zip",
      () =>
        writeZip([
          { name: "a.txt", packed: repeatPacked("", megabyte("Ada left. \n"), 2000, ""), size: 2_000_000_000 },
        ]),
    ],
    ["unpacks-to-10-gb.gz", () => repeatGzipped(megabyte("0"), 10_000)],
    ["lines-of-10-gb.jsonl.gz", () => repeatGzipped(megabyte('{"a":"b"}\n'), 10_000)],
    ["messages-of-10-gb.mbox.gz", () => repeatGzipped(megabyte(`${FROM}Ada left Oslo.\n\n`), 10_000)],
    ["rows-of-10-gb.csv.gz", () => repeatGzipped(megabyte("Ada;Oslo;Lisbon\n"), 10_000)],
  ];
}

function listPdfs(): readonly Bomb[] {
  const from = (find: string, to: string) => () => {
    const text = Buffer.from(makePdf(["BT /F3 9 Tf 60 700 Td (Ada left Oslo.) Tj ET"])).toString("latin1");
    return Buffer.from(text.replace(find, to), "latin1");
  };
  const stream = (content: Uint8Array) =>
    Buffer.concat([
      Buffer.from(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n" +
          `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`,
      ),
      content,
      Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n"),
    ]);
  return [
    ["states.pdf", () => makePdf(["q ".repeat(100_000)])],
    ["text-of-1-gb.pdf", () => stream(repeatDeflated("(a) Tj ".repeat(100_000), 1500))],
    ["zeros-of-1-gb.pdf", () => stream(repeatDeflated("\0".repeat(1_000_000), 1000))],
    ["pages.pdf", from("/Count 1", "/Count 99999999")],
    ["circle.pdf", from("/Kids [", "/Kids [2 0 R ")],
    ["deep-lists.pdf", from("/Type /Catalog", `/Type /Catalog /X ${"[".repeat(100_000)}`)],
    ["deep-dictionaries.pdf", from("/Type /Catalog", `/Type /Catalog /X ${"<</A ".repeat(100_000)}`)],
    ["long-name.pdf", from("/Type /Catalog", `/Type /Catalog /${"A".repeat(5_000_000)} 1`)],
    ["head-alone.pdf", () => "%PDF-1.7\n"],
    ["head-and-noise.pdf", () => `%PDF-1.7\n${"obj endobj stream ".repeat(300_000)}`],
  ];
}
