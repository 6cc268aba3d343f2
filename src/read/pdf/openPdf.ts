import { RefusedFile } from "../RefusedFile.ts";
import { findCharacterMaps, loadPdfjs, type Pdfjs } from "./loadPdfjs.ts";
import type { Pdf, PdfAbout, PdfPage } from "./PdfPage.ts";
import { type FontLook, listRuns } from "./listRuns.ts";

type PdfFile = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;

/**
 * Opens a PDF. Its bytes are left as they are. Pictures are not decoded, scripts and links not followed, and nothing is
 * fetched. Throws a RefusedFile for what is encrypted, and for what is no PDF or too broken to have pages.
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<Pdf> {
  const pdfjs = await loadPdfjs();
  const loading = pdfjs.getDocument({
    // A copy: pdf.js takes possession of what it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS - 1,
    cMapUrl: findCharacterMaps(),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    enableXfa: false,
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
  let file: PdfFile;
  try {
    file = await loading.promise;
  } catch (cause) {
    await loading.destroy();
    throw explain(name, cause, pdfjs);
  }
  const layers = await file.getOptionalContentConfig().catch(() => null);
  const isShown = (layer: unknown) => layers === null || layers.isVisible(layer as never);
  return {
    pageCount: file.numPages,
    about: () => readAbout(file),
    readPage: (number) => readPage(pdfjs, file, number, isShown),
    close: () => loading.destroy(),
  };
}

function explain(name: string, cause: unknown, { PasswordException }: Pdfjs): RefusedFile {
  if (cause instanceof PasswordException) {
    const advice = "save a copy without the password first, such as with qpdf --decrypt";
    return new RefusedFile(name, "it is encrypted and opens with a password only", { advice, cause });
  }
  return new RefusedFile(name, "it is no PDF that can be read: its structure is broken", {
    advice: "fetch it anew",
    cause,
  });
}

async function readPage(
  pdfjs: Pdfjs,
  file: PdfFile,
  number: number,
  isShown: (layer: unknown) => boolean,
): Promise<PdfPage> {
  const page = await file.getPage(number);
  try {
    const operators = await page.getOperatorList();
    const findFont = (id: unknown) => (typeof id === "string" ? describeFont(page, id) : null);
    const [left = 0, lower = 0, right = 0, upper = 0] = page.view;
    const runs = listRuns(operators, { codes: pdfjs.OPS, findFont, isShown });
    const isBlank = operators.fnArray.every((code) => code === pdfjs.OPS.dependency || code === pdfjs.OPS.endText);
    return { runs, box: [left, lower, right, upper], isBlank };
  } finally {
    page.cleanup();
  }
}

/** A font as pdf.js tells it; null for one that could not be loaded. */
function describeFont(page: Awaited<ReturnType<PdfFile["getPage"]>>, id: string): FontLook | null {
  if (!page.commonObjs.has(id)) return null;
  const font = page.commonObjs.get(id) as Readonly<Record<string, unknown>> | null;
  if (typeof font !== "object" || font === null) return null;
  const { fontMatrix, bbox, name } = font;
  const numbers = (value: unknown) =>
    value && typeof value === "object" ? [...(value as ArrayLike<number> & Iterable<number>)] : [];
  const [scaleX = 0.001, , , scaleY = scaleX] = numbers(fontMatrix);
  const [, low = 0, , high = 0] = numbers(bbox);
  return {
    scale: scaleX,
    // The glyphs of a type 3 font are drawings of any size.
    height: font["isType3Font"] === true ? (Math.abs(high - low) || 1 / Math.abs(scaleY)) * Math.abs(scaleY) : 1,
    isVertical: font["vertical"] === true,
    isBold:
      font["bold"] === true ||
      font["black"] === true ||
      (typeof name === "string" &&
        /bold|black|heavy|(?:semi|demi)(?!serif)|[-,_]b(?:d|i|old)?\b/i.test(name.slice(0, 100))),
  };
}

async function readAbout(file: PdfFile): Promise<PdfAbout> {
  const { info, metadata } = await file.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const read = (...values: readonly unknown[]) => values.flatMap(listTexts).find((text) => text.trim() !== "") ?? null;
  const said = (field: string): unknown => metadata?.get(field);
  const authors = listTexts(said("dc:creator")).filter((text) => text.trim() !== "");
  return {
    title: read(said("dc:title"), fields["Title"]),
    author: authors.length > 0 ? authors.join("; ") : read(fields["Author"]),
    publisher: read(said("dc:publisher"), said("prism:publicationname")),
    published: read(said("prism:publicationdate"), said("prism:coverdate")),
    created: read(fields["CreationDate"], said("xmp:createdate")),
    language: read(fields["Language"], said("dc:language")),
  };
}

function listTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");
}
