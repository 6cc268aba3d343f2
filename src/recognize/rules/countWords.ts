import { isCapitalized, type Token } from "./splitTokens.ts";
import { isInitial, type SentenceStyle } from "./sentenceStyle.ts";

/** How a document writes its words; the keys are in lower case. */
export interface WordCounts {
  /** Times it stands in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** Times it stands with a capital where grammar asks for none. */
  readonly capital: ReadonlyMap<string, number>;
  /** Those with a capital that no hyphen ties to another word. */
  readonly apart: ReadonlySet<string>;
}

/** Gathers the counts of one document, sentence by sentence. */
export function openWordCounts(): WordCounts & { add(tokens: readonly Token[], style: SentenceStyle): void } {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const apart = new Set<string>();
  return {
    lower,
    capital,
    apart,
    add(tokens, style) {
      for (const [i, token] of tokens.entries()) {
        if (isCapitalized(token) && !isTied(tokens, i)) apart.add(token.lower);
        if (token.shape === "LOWER") lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
        else if (
          (token.shape === "NAME" || token.shape === "CAPITALS") &&
          style === "SENTENCE" &&
          !isInitial(tokens, i)
        ) {
          capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
        }
      }
    },
  };
}

function isTied(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i]?.tied === true && HYPHEN.test(tokens[i - 1]?.text ?? "");
  return before || (tokens[i + 1]?.tied === true && HYPHEN.test(tokens[i + 1]?.text ?? ""));
}

const HYPHEN = /^[-‐‑–]$/;

/** Whether the document shows a word to be part of a name: it is written with a capital, and not in lower case. */
export function isShownAsName(counts: WordCounts, word: string): boolean {
  return (counts.capital.get(word) ?? 0) > 2 * (counts.lower.get(word) ?? 0);
}
