import { printDocument } from "../src/dedupe/printDocument.ts";
import type { Document, DocumentMentions, Kind, Mention, Paragraph, Print, Source } from "../src/model.ts";

export interface MadeDocument {
  readonly source: Source;
  readonly document: Document;
  readonly recognized: boolean;
  readonly mentions: readonly Mention[];
  readonly print: Print;
}

export interface MakeDocumentOptions {
  /** @default "test.txt" */
  readonly source?: string;
  /** @default the source's name */
  readonly id?: string;
  /** @default null */
  readonly date?: string | null;
  /** @default null */
  readonly language?: string | null;
  /** @default true */
  readonly recognized?: boolean;
  /** @default the text itself */
  readonly contentHash?: string;
}

/**
 * Makes a source of one document from marked text: blank lines part paragraphs, line ends part sentences, and
 * `[PERSON Steve Witkoff]` marks a mention. The first paragraph is no headline: all have the role TEXT.
 */
export function makeDocument(marked: string, options: MakeDocumentOptions = {}): MadeDocument {
  const { source: name = "test.txt", id = name, date = null } = options;
  let text = "";
  const paragraphs: Paragraph[] = [];
  const mentions: Mention[] = [];
  for (const [paragraph, block] of marked.split("\n\n").entries()) {
    if (paragraph > 0) text += "\n\n";
    const start = text.length;
    const sentences: { start: number; end: number }[] = [];
    for (const [sentence, line] of block.split("\n").entries()) {
      if (sentence > 0) text += "\n";
      const sentenceStart = text.length;
      let rest = line;
      for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
        const [whole, kind = "", words = ""] = mark;
        text += rest.slice(0, mark.index);
        mentions.push({
          start: text.length,
          end: text.length + words.length,
          kind: kind as Kind,
          text: words,
          paragraph,
          sentence,
        });
        text += words;
        rest = rest.slice(mark.index + whole.length);
      }
      text += rest;
      sentences.push({ start: sentenceStart, end: text.length });
    }
    paragraphs.push({ start, end: text.length, role: "TEXT", sentences });
  }
  return {
    source: { name, text, encoding: "utf-8" },
    document: {
      id,
      source: name,
      start: 0,
      end: text.length,
      title: null,
      author: null,
      url: null,
      outlet: null,
      date,
      language: options.language ?? null,
      contentHash: options.contentHash ?? text,
      paragraphs,
      timeExpressions: [],
    },
    recognized: options.recognized ?? true,
    mentions,
    print: printDocument(text, paragraphs),
  };
}

const MARK = /\[(PERSON|ORGANIZATION|LOCATION|EVENT|LAW|PRODUCT|GROUP) ([^\]]+)\]/;

/** What the facts are made from. */
export function makeDocumentMentions(marked: string, options: MakeDocumentOptions = {}): DocumentMentions {
  const { document, mentions } = makeDocument(marked, options);
  const { id, source, start, date, contentHash } = document;
  return { id, source, start, date, contentHash, mentions };
}
