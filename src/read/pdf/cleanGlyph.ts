/**
 * The characters of a glyph as text holds them: ligatures and shapes of Arabic letters undone, "" for white space and for
 * what is none: control characters, marks of no width. A soft hyphen that is drawn stays: it may end a line.
 */
export function cleanGlyph(unicode: string, width: number): string {
  if (/^[!-~]$/.test(unicode)) return unicode;
  const text = unicode
    .replace(/[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (shapes) => shapes.normalize("NFKC"))
    .replace(PRIVATE_BULLETS, "•")
    .replace(/[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uE000-\uF8FF]/gu, "");
  if (text === "\u00AD" && width <= 0) return "";
  // Marks that stand alone in old fonts are drawn over a space.
  return text.trim();
}

/** Bullets of the Symbol and Wingdings fonts. */
const PRIVATE_BULLETS = /[\uF0A7\uF0B7\uF076\uF0D8\uF0FC\uF06E]/g;

/** Whether a text holds letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
