import { extname } from "node:path";

/** How a file is read: as text, as a page, as a JSON value, or as JSON Lines. */
export type FileFormat = "TEXT" | "HTML" | "JSON" | "LINES";

/** By a file's name; one without an extension is text. Null where it is not read. */
export function findFormat(path: string): FileFormat | null {
  return FORMATS.get(findType(path)) ?? null;
}

/** Whether a text of this name may turn out to be a page: nothing says what it is. */
export function mayBeHtml(path: string): boolean {
  return ["", ".txt", ".text"].includes(findType(path));
}

/** Says why a file of this name is not read. */
export function nameType(path: string): string {
  return `its type, ${findType(path)}, is not read by this version, which reads .txt, .md, .html, .json and .jsonl; convert it to one of them first`;
}

const FORMATS: ReadonlyMap<string, FileFormat> = new Map(
  (
    [
      ["TEXT", ["", ".txt", ".text", ".md", ".markdown"]],
      ["HTML", [".html", ".htm", ".xhtml"]],
      ["JSON", [".json"]],
      ["LINES", [".jsonl", ".ndjson"]],
    ] as const
  ).flatMap(([format, types]) => types.map((type) => [type, format] as const)),
);

/** The extension in lower case; "" where what follows the last dot is none: `minutes 3.2`, `St. Petersburg`. */
function findType(path: string): string {
  const extension = extname(path).toLowerCase();
  return /^\.[a-z0-9_-]*[a-z][a-z0-9_-]*$/.test(extension) ? extension : "";
}
