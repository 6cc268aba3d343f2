import { digest } from "../digest.ts";
import type { Paragraph } from "../model.ts";
import { readOwnWords } from "./readOwnWords.ts";

/**
 * Hashes an article's own words, so that two prints of it are equal: without headline, boilerplate and dateline, in one
 * form of case, quotation marks, dashes and white space. Where the body is short or missing the headline counts too: a
 * notice such as "for members only" under many headlines is not one article.
 */
export function hashContent(text: string, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.filter(({ role }) => role === "TEXT" || role === "SUBHEADING");
  const isShort = countWords(text, body) < SHORT_BODY;
  const own = isShort ? paragraphs.filter(({ role }) => role !== "BOILERPLATE") : body;
  return digest([[...readOwnWords(text, own)].map(unify).join(" ")]);
}

/** Words. */
const SHORT_BODY = 50;

function countWords(text: string, paragraphs: readonly Paragraph[]): number {
  let words = 0;
  for (const { start, end } of paragraphs) {
    words += text.slice(start, end).match(/\S+/g)?.length ?? 0;
    if (words >= SHORT_BODY) break;
  }
  return words;
}

function unify(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, "")
    .replace(/["'`´‘’‚‛“”„‟«»‹›′″]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
