import type { Document, Span } from "../model.ts";

/** A sentence that may give mentions, or a part of one, and which one it is. */
export interface Piece extends Span {
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  /** Index into that paragraph's sentences. */
  readonly sentence: number;
}

/** Lists the sentences that may give mentions; longer ones than any prose has come in pieces, to bound the memory. */
export function* listPieces(text: string, document: Document): Generator<Piece> {
  for (const [paragraph, { role, sentences }] of document.paragraphs.entries()) {
    if (role === "BOILERPLATE") continue;
    for (const [sentence, { start, end }] of sentences.entries()) {
      for (let from = start; from < end;) {
        const to = end - from <= LONGEST_PIECE ? end : findCut(text, from, from + LONGEST_PIECE);
        yield { start: from, end: to, paragraph, sentence };
        from = to;
      }
    }
  }
}

const LONGEST_PIECE = 8192;

/** Cuts after white space if there is any, and never inside a surrogate pair. */
function findCut(text: string, from: number, to: number): number {
  for (let cut = to; cut > from; cut--) if (/\s/.test(text.charAt(cut - 1))) return cut;
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
