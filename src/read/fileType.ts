import { extname } from "node:path";

/** Whether a file of this name is read; one without an extension is. */
export function isReadType(path: string): boolean {
  return READ_TYPES.has(findType(path));
}

/** Says why a file of this name is not read. */
export function nameType(path: string): string {
  return `its type, ${findType(path)}, is not read by this version, which reads .txt and .md; convert it to plain text first`;
}

const READ_TYPES = new Set(["", ".txt", ".text", ".md", ".markdown"]);

/** The extension in lower case; "" where what follows the last dot is none: `minutes 3.2`, `St. Petersburg`. */
function findType(path: string): string {
  const extension = extname(path).toLowerCase();
  return /^\.[a-z0-9_-]*[a-z][a-z0-9_-]*$/.test(extension) ? extension : "";
}
