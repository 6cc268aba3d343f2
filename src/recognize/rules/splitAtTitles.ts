import type { Span } from "../../model.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/contexts.ts";
import { HEAD_KINDS } from "../lexicon/heads.ts";
import type { Lexicon } from "../lexicon/openLexicon.ts";
import { DOUBTFUL_TITLES, PORTFOLIOS } from "../lexicon/titles.ts";
import type { Token } from "./splitTokens.ts";

export interface RunPart extends Span {
  /** A title or role stands before it. */
  readonly isPerson: boolean;
}

/** Splits a run at the titles in it, which stay outside of names: "US | President | Donald Trump". */
export function splitAtTitles(
  reading: { readonly lexicon: Lexicon; readonly tokens: readonly Token[] },
  run: Span,
): readonly RunPart[] {
  const { lexicon, tokens } = reading;
  const parts: RunPart[] = [];
  let start = skipPortfolio(lexicon, tokens, run);
  let isPerson = start > run.start || isRole(lexicon, tokens[run.start - 1]);
  for (let i = start; i < run.end;) {
    const end = matchTitle(lexicon, tokens, i, run.end);
    if (end === 0 || !isTitle(lexicon, tokens, { start: i, end }, run)) {
      i++;
      continue;
    }
    if (i > start && !isField(lexicon, tokens, { start, end: i })) parts.push({ start, end: i, isPerson });
    start = end;
    i = end;
    isPerson = true;
  }
  if (start < run.end) parts.push({ start, end: run.end, isPerson });
  return parts;
}

/** The token after the longest title that begins at a token, or 0. */
function matchTitle(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): number {
  let phrase = "";
  let found = 0;
  for (let i = from; i < to && i < from + 8; i++) {
    const token = tokens[i];
    if (!token || token.shape === "POSSESSIVE") break;
    if (token.shape === "MARK") continue;
    phrase += phrase === "" ? token.lower : ` ${token.lower}`;
    if (lexicon.titles.has(phrase)) found = i + 1;
  }
  return found;
}

function isTitle(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span, run: Span): boolean {
  const next = tokens[end];
  if (end < run.end && next && (HEAD_KINDS.has(next.lower) || next.shape === "POSSESSIVE")) return false;
  if (next?.lower === "of" && end < run.end && HEAD_KINDS.has(tokens[start]?.lower ?? "")) return false;
  const before = tokens[start - 1];
  if (end - start === 1 && DOUBTFUL_TITLES.has(tokens[start]?.lower ?? "") && start > run.start && before) {
    return !lexicon.firstNames.has(before.lower);
  }
  return true;
}

// "Human Rights | Commissioner": common words before a title belong to it.
function isField(lexicon: Lexicon, tokens: readonly Token[], { start, end }: Span): boolean {
  const words = tokens.slice(start, end);
  if (words.length === 1 && !PORTFOLIOS.has(words[0]?.lower ?? "")) return false;
  return (
    !HEAD_KINDS.has(words.at(-1)?.lower ?? "") &&
    words.every(
      ({ shape, lower }) =>
        shape === "NAME" && lexicon.isWord(lower) && !lexicon.kinds.has(lower) && !lexicon.firstNames.has(lower),
    )
  );
}

// "Minister of | Foreign Affairs | Sergey Lavrov"
function skipPortfolio(lexicon: Lexicon, tokens: readonly Token[], run: Span): number {
  const link = tokens[run.start - 1]?.lower === "the" ? run.start - 2 : run.start - 1;
  const title = tokens[link - 1];
  if (tokens[link]?.lower !== "of" || !title || !(lexicon.titles.has(title.lower) && title.shape === "NAME"))
    return run.start;
  let start = run.start;
  while (start < run.end && PORTFOLIOS.has(tokens[start]?.lower ?? "")) start++;
  return start;
}

function isRole(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token?.shape !== "LOWER" || token.lower.endsWith("s")) return false;
  return lexicon.roles.has(token.lower) && !ORGANIZATION_NOUNS.has(token.lower);
}
