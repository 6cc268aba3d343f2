import { readPackageVersion } from "../readPackageVersion.ts";

/** The versions of the packages that lexicons come from, without loading them. */
export function readLexiconVersion(): string {
  return ["compromise", "word-list"].map((name) => `${name} ${readPackageVersion(name)}`).join(", ");
}
