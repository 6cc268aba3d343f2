/** A name in small letters, without diacritics, points and apostrophes; hyphens as spaces. For comparing, never for showing. */
export function plainName(name: string): string {
  return [...name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("")
    .replace(/['’ʼ`´ʹ]s(?!\p{L})/gu, "")
    .replace(/['’ʼ`´ʹ"“”„«»]/gu, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d", ə: "e" },
};
