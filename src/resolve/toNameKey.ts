import { KNOWN_ALIASES } from "./knownAliases.ts";

/**
 * Writes a name so that names equal but for how they are typed are the same: NFKC, lower case, white space and hyphens as
 * one space, straight apostrophes, without possessive ending and closing punctuation.
 */
export function toNameKey(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-‐‑–]+/gu, " ")
    .trim();
  const key = plain.replace(/'s?$/, "").replace(CLOSING, "");
  return KNOWN_ALIASES.get(key) ?? (key === "" ? plain : key);
}

const CLOSING = /(?<![.,;:!?'" ])[.,;:!?'" ]+$/;
