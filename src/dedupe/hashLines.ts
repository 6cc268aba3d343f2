import type { Paragraph } from "../model.ts";
import { digest } from "../digest.ts";

/**
 * Hashes each paragraph that could be a standing line, one printed under many articles; null for the others: headlines,
 * sub-headings, boilerplate that is known as such, and what is longer than such lines are. Equal for lines that differ in
 * case, white space and figures alone. Whole numbers below 2⁴⁸.
 */
export function hashLines(text: string, paragraphs: readonly Paragraph[]): readonly (number | null)[] {
  return paragraphs.map(({ role, start, end }) => {
    if (role !== "TEXT" || end - start > LONGEST) return null;
    const line = text
      .slice(start, end)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\p{N}+/gu, "0")
      .replace(/\s+/g, " ");
    return Number.parseInt(digest([line], 12), 16);
  });
}

/** UTF-16 units. */
const LONGEST = 500;
