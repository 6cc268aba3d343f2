import type { Lexicon } from "../lexicon/openLexicon.ts";
import type { WordCounts } from "./countWords.ts";
import type { SentenceStyle } from "./sentenceStyle.ts";
import type { Token } from "./splitTokens.ts";

/** What a run is read with. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly counts: WordCounts;
  readonly tokens: readonly Token[];
  readonly style: SentenceStyle;
}
