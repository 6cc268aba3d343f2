import type { Document, Source, Span } from "../../src/model.ts";
import { findNames, type Name } from "./findNames.ts";
import type { CorpusDocument } from "./readCorpus.ts";

/** A corpus's document as a recogniser takes it, with the names that its corpus marks. */
export interface TestDocument {
  readonly source: Source;
  readonly document: Document;
  /** In UTF-16 units of the source's text. */
  readonly names: readonly Name[];
  /** How many tokens its corpus counts. */
  readonly words: number;
}

export interface ToDocumentOptions {
  /** What stands between two sentences. @default "\n" */
  readonly between?: string;
}

/** Makes a document of one paragraph: tokens joined by one space, the corpus's own sentences. */
export function toDocument(made: CorpusDocument, { between = "\n" }: ToDocumentOptions = {}): TestDocument {
  let text = "";
  let words = 0;
  const sentences: Span[] = [];
  const names: Name[] = [];
  for (const sentence of made.sentences) {
    if (sentences.length > 0) text += between;
    const start = text.length;
    const places = sentence.tokens.map((token, i) => {
      if (i > 0) text += " ";
      text += token;
      return { start: text.length - token.length, end: text.length };
    });
    for (const { start: first, end, kind } of findNames(sentence)) {
      names.push({ start: places[first]?.start ?? start, end: places[end - 1]?.end ?? text.length, kind });
    }
    sentences.push({ start, end: text.length });
    words += sentence.tokens.length;
  }
  const span = { start: 0, end: text.length };
  const document: Document = {
    ...span,
    id: made.id,
    source: made.id,
    title: null,
    author: null,
    url: null,
    outlet: null,
    date: null,
    language: "en",
    contentHash: made.id,
    paragraphs: [{ ...span, role: "TEXT", sentences }],
    timeExpressions: [],
  };
  return { source: { name: made.id, text, encoding: "utf-8" }, document, names, words };
}
