import type { Document, Mention, Source } from "../model.ts";

export interface RecognizerOptions {
  /** Asked before each piece of long work: whether to end at once, with a Problem. @default never */
  readonly isStopped?: () => boolean;
}

/** Finds what a document names. */
export interface Recognizer {
  /** Names what makes its mentions, by version: another recogniser, library or lexicon has another fingerprint. */
  readonly fingerprint: string;
  /**
   * Whether it finds names in texts of the language (ISO 639-1, null where it could not be told). A document in another
   * is stored without mentions and marked so. The answer is part of what the fingerprint stands for.
   */
  knows(language: string | null): boolean;
  /**
   * Makes sure that it can work, where opening it did not.
   * @throws Problem when it cannot.
   */
  prepare(): Promise<void>;
  /**
   * Finds the mentions of one document, ordered by start, without overlap, each within one sentence, none on
   * boilerplate. They depend on this document's own text alone.
   * @throws Problem when it cannot work, or was told to stop.
   */
  recognizeMentions(source: Source, document: Document): Promise<readonly Mention[]>;
}
