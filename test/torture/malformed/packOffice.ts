import { writeZip, type ZipEntry } from "../../read/archive/writeZip.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The document part of a word file, in a file that is one. */
export function packDocx(document: ZipEntry | string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${DOCX}"/></Types>`;
  const part = typeof document === "string" ? { name: "word/document.xml", content: document } : document;
  return writeZip([{ name: "[Content_Types].xml", content: types }, part]);
}

/** A file that is one of OpenDocument by its type. */
export function packOdt(content: ZipEntry | string): Uint8Array {
  const part = typeof content === "string" ? { name: "content.xml", content } : content;
  return writeZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }, part]);
}

/** A book of one page, and of one outside of it. */
export function packEpub(page: string): Uint8Array {
  return writeZip([
    {
      name: "META-INF/container.xml",
      content: `<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>`,
    },
    {
      name: "a.opf",
      content: `<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="../../../../etc/passwd" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    },
    { name: "a.xhtml", content: page },
  ]);
}
