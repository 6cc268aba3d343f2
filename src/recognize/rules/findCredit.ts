import type { Span } from "../../model.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/**
 * Finds the agency in the dateline that a paragraph begins with, "LYON, 3 March (Reuters) –", as places of its tokens: it
 * tells who wrote the text, not whom the text names. Null where there is none.
 */
export function findCredit(tokens: readonly Token[]): Span | null {
  if (!isCapitalized(tokens[0])) return null;
  const open = tokens.findIndex(({ text }, i) => i < LONGEST_DATELINE && text === "(");
  if (open < 0 || !tokens.slice(0, open).every(isInDateline)) return null;
  const close = tokens.findIndex(({ text }, i) => i > open && i < open + LONGEST_DATELINE && text === ")");
  const dash = tokens[close + 1]?.text ?? "";
  return close >= 0 && /^(?:[–—-]|--)$/.test(dash) ? { start: open + 1, end: close } : null;
}

function isInDateline(token: Token): boolean {
  return isCapitalized(token) || token.shape === "NUMBER" || /^[,./]$/.test(token.text);
}

/** Tokens. */
const LONGEST_DATELINE = 9;
