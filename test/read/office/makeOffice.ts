import { zipSync } from "fflate";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What each of the files below says, line by line. */
export const LINES = [
  "Gespräche in Köln 😀",
  "Рустем Умеров встретил Стива Уиткоффа.",
  "Zum Hafen",
  "مرحبا بالعالم",
  "- eins & <zwei>",
  "- drei",
  "Name | Stadt",
  "Ann | Łódź",
  "Quelle: Hafenamt.",
] as const;
/** Without the marks of lists and tables, as XML has it. */
const [TITLE, FIRST, HEADING, SECOND, , ITEM, , , NOTE] = LINES;

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

export interface DocxParts {
  readonly document?: string | Uint8Array;
  readonly notes?: string;
}

const p = (text: string, style = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;

/** The main part of a Word document; `declaration` says how it is encoded. */
export function writeDocument(body: string, declaration = `<?xml version="1.0" encoding="UTF-8"?>`): string {
  return `${declaration}<w:document ${W}><w:body>${body}</w:body></w:document>`;
}

export const DOCX_BODY = [
  p(TITLE, "Title"),
  `<w:p><w:r><w:t>Рустем </w:t></w:r><w:del><w:r><w:delText>не </w:delText></w:r></w:del><w:ins><w:r><w:t>Умеров </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>встретил Стива Уиткоффа.</w:t></w:r></w:p>`,
  p(HEADING, "berschrift2"),
  p(SECOND),
  item("eins &amp; &lt;zwei&gt;"),
  item(ITEM.slice(2)),
  `<w:tbl>${row("Name", "Stadt")}${row("Ann", "Łódź")}</w:tbl>`,
].join("");

const STYLES = `<w:styles ${W}><w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`;
const NOTES = `<w:footnotes ${W}><w:footnote w:type="separator">${p("---")}</w:footnote><w:footnote>${p(NOTE)}</w:footnote></w:footnotes>`;
const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Other</dc:title><dc:creator>Jörg Müller</dc:creator><dcterms:created>2026-02-05T23:00:00Z</dcterms:created><dc:language>de-DE</dc:language></cp:coreProperties>`;

/** A small Word document. */
export function makeDocx({ document = writeDocument(DOCX_BODY), notes = NOTES }: DocxParts = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": bytes("<Types/>"),
    "word/document.xml": typeof document === "string" ? bytes(document) : document,
    "word/styles.xml": bytes(STYLES),
    "word/footnotes.xml": bytes(notes),
    "docProps/core.xml": bytes(CORE),
  });
}

const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const ODT_BODY = `<office:body><office:text><text:tracked-changes><text:p>weg</text:p></text:tracked-changes>
<text:p text:style-name="Title">${TITLE}</text:p><text:p>Рустем<text:s/>Умеров встретил
Стива Уиткоффа.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${NOTE}</text:p></text:note-body></text:note><office:annotation><text:p>Notiz</text:p></office:annotation></text:p>
<text:h text:outline-level="2">${HEADING}</text:h><text:p>${SECOND}</text:p>
<text:list><text:list-item><text:p>eins &amp; &lt;zwei&gt;</text:p></text:list-item><text:list-item><text:p>${ITEM.slice(2)}</text:p></text:list-item></text:list>
<table:table><table:table-row>${cell("Name")}${cell("Stadt")}</table:table-row><table:table-row>${cell("Ann")}${cell("Łódź")}</table:table-row></table:table></office:text></office:body>`;
const ODT_META = `<office:meta><dc:title>Other</dc:title><meta:initial-creator>Jörg Müller</meta:initial-creator><meta:creation-date>2026-02-05T23:00:00</meta:creation-date><dc:language>de-DE</dc:language></office:meta>`;

/** A small OpenDocument text. */
export function makeOdt(mimetype = "application/vnd.oasis.opendocument.text"): Uint8Array {
  return zipSync({
    mimetype: bytes(mimetype),
    "content.xml": bytes(`<office:document-content>${ODT_BODY}</office:document-content>`),
    "meta.xml": bytes(`<office:document-meta>${ODT_META}</office:document-meta>`),
  });
}

/** The same as one XML file. */
export function makeFlatOdt(): Uint8Array {
  return bytes(`<?xml version="1.0"?><office:document>${ODT_META}${ODT_BODY}</office:document>`);
}

/** A small book of two chapters and a table of contents; its package names a file outside of it too. */
export function makeEpub(): Uint8Array {
  const page = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
  return zipSync({
    mimetype: bytes("application/epub+zip"),
    "META-INF/container.xml": bytes(`<container><rootfiles><rootfile full-path="book/p.opf"/></rootfiles></container>`),
    "book/p.opf": bytes(
      `<package><metadata><dc:title>Der Hafen</dc:title><dc:creator>Jörg Müller</dc:creator><dc:date>2026-02-05</dc:date><dc:language>de</dc:language></metadata><manifest><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/><item id="c" href="../../../../etc/passwd" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>`,
    ),
    "book/a b.xhtml": bytes(page(`<h1>${TITLE}</h1><p>${FIRST}</p><ul><li>eins &amp; &lt;zwei&gt;</li></ul>`)),
    "book/b.xhtml": bytes(page(`<h1>${HEADING}</h1><p>${SECOND}</p>`)),
  });
}
