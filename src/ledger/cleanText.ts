/** UTF-16 units of a name, a note, a tag or a reason. */
export const MOST_LENGTH = 2000;

/** White space collapsed, without control characters and lone surrogates. */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, "")
    .trim();
}
