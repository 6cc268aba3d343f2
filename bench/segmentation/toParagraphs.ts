import type { Span } from "../../src/model.ts";
import type { CorpusDocument } from "../recognition/readCorpus.ts";
import { joinTokens } from "./joinTokens.ts";

/** Sentences of a corpus, written on as in a text: one space between two. */
export interface Paragraph {
  readonly text: string;
  /** The corpus's own, in UTF-16 units of `text`. */
  readonly sentences: readonly Span[];
}

/**
 * Makes a document's paragraphs.
 *
 * A unit without a final mark is a heading, an item of a list or a fragment. In the document a line ended there, which
 * the corpus does not keep and no mark tells: a paragraph ends there. A unit without a letter or digit, such as "--" or "***", is a line of its own too.
 * All other sentences are joined.
 */
export function toParagraphs({ sentences }: CorpusDocument): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = "";
  let spans: Span[] = [];
  const close = () => {
    if (spans.length > 0) paragraphs.push({ text, sentences: spans });
    text = "";
    spans = [];
  };
  for (const { tokens } of sentences) {
    const words = joinTokens(tokens);
    if (!WORD.test(words)) close();
    if (text !== "") text += " ";
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
    if (!FINAL_MARK.test(words) || !WORD.test(words)) close();
  }
  close();
  return paragraphs;
}

const WORD = /[\p{L}\p{N}]/u;

/** Quotation marks, brackets and footnotes aside. */
const FINAL_MARK = /[.!?…](?:["'”’»)\]]|\[\d+\]){0,4}$/u;
