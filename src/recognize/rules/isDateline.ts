import type { Span } from "../../model.ts";
import { isCapitalized, type Token } from "./splitTokens.ts";

/** Whether a name begins its sentence as the place of a dateline: "ROME, 3 March 2026 –", "LYON (Reuters) -". */
export function isDateline(tokens: readonly Token[], { start, end }: Span): boolean {
  if (start > 0 || !isCapitalized(tokens[0])) return false;
  let hasDate = false;
  for (let i = end; i < end + LONGEST_DATELINE; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (/^(?:[–—-]|--)$/.test(token.text)) {
      const isCapitals = tokens.slice(0, end).every(({ shape, text }) => shape === "CAPITALS" && text.length > 3);
      return !token.tied && (hasDate || (isCapitals && i === end));
    }
    if (token.shape === "NUMBER" || token.text === "(") hasDate = true;
    else if (!isCapitalized(token) && !/^[,.)/]$/.test(token.text)) return false;
  }
  return false;
}

/** Tokens. */
const LONGEST_DATELINE = 9;
