import type { Kind } from "../../model.ts";
import type { Lexicon } from "../lexicon/openLexicon.ts";
import { splitList } from "../lexicon/splitList.ts";
import type { Token } from "./splitTokens.ts";

export interface Known {
  /** The token after its last. */
  readonly end: number;
  readonly kind: Kind;
}

/** Finds the longest name of the lexicon that begins at a token and ends before `to`, or undefined. */
export function matchKnown(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): Known | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  // A hyphenated name is one word of the lexicon but three tokens.
  const longest = Math.max(lexicon.longest.get(first.lower) ?? 0, tokens[from + 1]?.tied ? 2 : 0);
  if (longest === 0) return undefined;
  let phrase = "";
  let known: Known | undefined;
  for (let i = from; i < to && i < from + 2 * longest + 2; i++) {
    const token = tokens[i];
    if (!token || token.shape === "POSSESSIVE") break;
    phrase += i > from && !token.tied ? ` ${token.lower}` : token.lower;
    if (token.shape === "LOWER" || token.shape === "MARK") continue;
    const kind = lexicon.kinds.get(phrase);
    if (kind && isWrittenSo(tokens, from, i, phrase)) known = { end: i + 1, kind };
  }
  return known;
}

function isWrittenSo(tokens: readonly Token[], from: number, last: number, phrase: string): boolean {
  if (CAPITALS_ONLY.has(phrase)) return tokens[from]?.shape === "CAPITALS";
  if (from === last && ARTICLE_ONLY.has(phrase)) return tokens[from - 1]?.lower === "the";
  return true;
}

/** Acronyms that in other letters are common words. */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  splitList(`us, uk, un, eu, la, dc, cis, sco, ing, aids, who, isis, prc, drc, bild, imo, itu, ilo, fao, wto, quad, ira, eta, isi,
  afd, anc, raf, idf, nos, rai, pap, ard, spa, pti, axa, sap, bp, kia, amd, salt, cites, npt, tpp, abc, spd, fdp, eni, dell,
  oas, idb, ifc, icc, adb, oic, gcc, cna, efe, ansa, vtb, svr, dup, eln, plo, akp, chp`),
);

/** Common words that are names after "the" alone. */
const ARTICLE_ONLY: ReadonlySet<string> = new Set(
  splitList(
    "west, east, gulf, don, allies, axis, diet, contras, quad, lega, vouli, grad, sabah, marder, heron, reaper, predator, entente, solidarity, fed, rumble",
  ),
);
