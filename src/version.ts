import { readFileSync } from "node:fs";

/** The program's version, from its package.json (one folder up, in a checkout and in the package). */
export function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
