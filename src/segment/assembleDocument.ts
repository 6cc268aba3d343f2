import { digest } from "../digest.ts";
import type { Document, Paragraph, ParagraphRole, Source, Span } from "../model.ts";
import { cutParagraph } from "./cutParagraph.ts";
import { detectLanguage } from "./detectLanguage.ts";
import type { Metadata } from "./findMetadata.ts";
import { findTimeExpressions } from "./findTimeExpressions.ts";
import { hashContent } from "./hashContent.ts";
import { splitSentences } from "./splitSentences.ts";

/** A stretch of an article with its role: what becomes a paragraph, or several where it is long. */
export interface RoledSpan extends Span {
  readonly role: ParagraphRole;
}

/**
 * Makes a document of its stretches, in order; null where they hold nothing. `language` stands in where its prose does
 * not tell.
 */
export function assembleDocument(
  { name, text }: Source,
  spans: readonly RoledSpan[],
  said: Metadata,
  language: string | null = null,
): Document | null {
  const paragraphs = spans.flatMap((span): readonly Paragraph[] =>
    cutParagraph(text, span).map((piece) => ({ ...piece, role: span.role, sentences: splitSentences(text, piece) })),
  );
  const start = paragraphs[0]?.start;
  const end = paragraphs.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  return {
    id: digest([name, String(start)], 16),
    source: name,
    start,
    end,
    title: said.title,
    author: said.author,
    url: said.url,
    outlet: said.outlet,
    date: said.date,
    language: detectLanguage(text, paragraphs) ?? language,
    contentHash: hashContent(text, paragraphs),
    paragraphs,
    timeExpressions: findTimeExpressions(text, paragraphs, said.date),
  };
}
