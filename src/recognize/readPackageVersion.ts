import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

/** Reads the version of a package that this program depends on, without loading it. */
export function readPackageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`The package ${name} is not installed.`);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
