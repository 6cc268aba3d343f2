/** A block of a document: a heading of a level, a paragraph, a list's items, a table's rows of cells. */
export type OfficeBlock =
  | { readonly heading: string; readonly level: number }
  | { readonly paragraph: string; readonly note?: string }
  | { readonly items: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] };

export interface OfficeDocument {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** ISO 639-1 language and ISO 3166-1 country. */
  readonly language: readonly [string, string];
  readonly blocks: readonly OfficeBlock[];
  /** @default 1 */
  readonly columns?: number;
  /** What stands at the head of each page. @default nothing */
  readonly header?: string;
  /** Whether each page has its number at its foot. @default false */
  readonly isNumbered?: boolean;
}

/** Writes a document as flat OpenDocument XML, which LibreOffice opens and saves as anything else. */
export function makeFlatOdt(document: OfficeDocument): string {
  const { title, author, date, language, blocks, columns = 1, header, isNumbered = false } = document;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escape(title)}</dc:title><meta:initial-creator>${escape(author)}</meta:initial-creator><dc:creator>${escape(author)}</dc:creator><meta:creation-date>${date}T09:00:00</meta:creation-date><dc:date>${date}T09:00:00</dc:date><dc:language>${language.join("-")}</dc:language></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="${language[0]}" fo:country="${language[1]}" fo:font-size="11pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="0.3cm"${language[0] === "ar" ? ' style:writing-mode="rl-tb" fo:text-align="end"' : ""}/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:text-properties fo:font-size="24pt" fo:font-weight="bold"/></style:style>
${[1, 2, 3].map((level) => `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}" style:class="text"><style:text-properties fo:font-size="${20 - 3 * level}pt" fo:font-weight="bold"/></style:style>`).join("")}
</office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm">${columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/>` : ""}</style:page-layout-properties>${header === undefined ? "" : "<style:header-style/>"}<style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${header === undefined ? "" : `<style:header><text:p>${escape(header)}</text:p></style:header>`}${isNumbered ? "<style:footer><text:p><text:page-number/></text:p></style:footer>" : ""}</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">${escape(title)}</text:p>
${blocks.map(writeBlock).join("\n")}
</office:text></office:body></office:document>`;
}

function writeBlock(block: OfficeBlock, i: number): string {
  if ("heading" in block) {
    return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${escape(block.heading)}</text:h>`;
  }
  if ("items" in block) {
    return `<text:list>${block.items.map((item) => `<text:list-item><text:p>${escape(item)}</text:p></text:list-item>`).join("")}</text:list>`;
  }
  if ("rows" in block) {
    const rows = block.rows.map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`).join("")}</table:table-row>`,
    );
    return `<table:table table:name="T${i}"><table:table-column table:number-columns-repeated="${block.rows[0]?.length ?? 1}"/>${rows.join("")}</table:table>`;
  }
  const note =
    block.note === undefined
      ? ""
      : `<text:note text:id="n${i}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escape(block.note)}</text:p></text:note-body></text:note>`;
  return `<text:p text:style-name="Standard">${escape(block.paragraph)}${note}</text:p>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
