import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

/** The versions of the packages that lexicons come from, without loading them. */
export function readLexiconVersion(): string {
  return ["compromise", "word-list"].map((name) => `${name} ${readPackageVersion(name)}`).join(", ");
}

function readPackageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`The package ${name} is not installed.`);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
