import type { Document, Mention, Source } from "../model.ts";

/** Finds what a document names. */
export interface Recognizer {
  /** Names what makes its mentions, by version: another recogniser, library or lexicon has another fingerprint. */
  readonly fingerprint: string;
  /**
   * Finds the mentions of one document, ordered by start, without overlap, each within one sentence, none on
   * boilerplate. They depend on this document's own text alone.
   */
  recognizeMentions(source: Source, document: Document): Promise<readonly Mention[]>;
}
