import { digest } from "../digest.ts";
import type { Paragraph } from "../model.ts";
import { readDateline } from "./findDateline.ts";

/**
 * Hashes an article's own words, so that two prints of it are equal: without headline, boilerplate and dateline, in one
 * form of case, quotation marks, dashes and white space. Where there is no body, the headline counts.
 */
export function hashContent(text: string, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.filter(({ role }) => role === "TEXT" || role === "SUBHEADING");
  const own = body.length > 0 ? body : paragraphs;
  const opening = own.find(({ role }) => role === "TEXT");
  const words = own.map((paragraph) => {
    const dateline = paragraph === opening ? readDateline(text.slice(paragraph.start, paragraph.end)) : null;
    return unify(text.slice(paragraph.start + (dateline?.length ?? 0), paragraph.end));
  });
  return digest([words.join(" ")]);
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
