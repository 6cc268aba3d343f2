import { remember } from "./remember.ts";

/**
 * What is left of a word in Latin letters when the ways in which Cyrillic and Arabic names are written are made one:
 * "Zelenskyy", "Zelenskiy" and "Selenski" are one, and so are "Tymoshenko" and "Timoshenko". Words that were never written in
 * another script may come out alike, too: it finds candidates, and is one sign among several.
 *
 * @param word in small letters without diacritics (see `plainName`)
 */
export const toSkeleton = remember((word): string => {
  let plain = word;
  for (const [pattern, letters] of RULES) plain = plain.replace(pattern, letters);
  return plain;
});

const RULES: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch/g, "s"],
  [/tsch|tch/g, "c"],
  [/sch|zh|sh/g, "s"],
  [/ch/g, "c"],
  [/kh|gh/g, "h"],
  [/g/g, "h"],
  [/ts|tz/g, "c"],
  [/z/g, "s"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/([aou])e/g, "$1"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/[jy]/g, "i"],
  [/off$/, "ov"],
  [/eff$/, "ev"],
  [/(?<=[kt])ine$/, "in"],
  [/i+(?=[aeou])/g, ""],
  [/(?<=[aeou])i+/g, ""],
  [/andr$/, "ander"],
  [/(.)\1+/g, "$1"],
];
