import type { Document, Mention, Source, Span } from "../../model.ts";
import { openLexicon, type Lexicon } from "../lexicon/openLexicon.ts";
import { readLexiconVersion } from "../lexicon/readLexiconVersion.ts";
import type { Recognizer } from "../Recognizer.ts";
import { agreeOnKinds, type Candidate } from "./agreeOnKinds.ts";
import { openWordCounts } from "./countWords.ts";
import { extendNames } from "./extendNames.ts";
import { findCredit } from "./findCredit.ts";
import { findRuns } from "./findRuns.ts";
import { readRun } from "./readRun.ts";
import { toSentenceStyle } from "./sentenceStyle.ts";
import { splitTokens } from "./splitTokens.ts";

/** Raised whenever the rules or lexicons change what is found. */
const VERSION = "4";

/**
 * Opens the recogniser that works by rules and public lexicons: it finds runs of capitalised words, splits them to names
 * and tells each kind by the lexicons, by head words, titles and neighbours, and by the rest of the document.
 */
export function openRulesRecognizer(): Recognizer {
  // Opened with the first document: a build that finds nothing new needs the fingerprint alone.
  let lexicon: Lexicon | undefined;
  return {
    fingerprint: `rules ${VERSION}, ${readLexiconVersion()}`,
    recognizeMentions: async (source, document) => recognizeByRules((lexicon ??= openLexicon()), source, document),
  };
}

function recognizeByRules(lexicon: Lexicon, { text }: Source, document: Document): readonly Mention[] {
  const counts = openWordCounts();
  for (const { piece } of listPieces(text, document)) {
    const tokens = splitTokens(text, piece);
    counts.add(tokens, toSentenceStyle(tokens));
  }
  const candidates: Candidate[] = [];
  for (const { piece, paragraph, sentence } of listPieces(text, document)) {
    const tokens = splitTokens(text, piece);
    const style = toSentenceStyle(tokens);
    const reading = { lexicon, counts, tokens, style };
    const names = findRuns(lexicon, tokens, style).flatMap((run) => readRun(reading, run));
    const credit = sentence === 0 ? findCredit(tokens) : null;
    for (const { start, end, kind, weight, votes, prior } of extendNames(tokens, names)) {
      if (credit && start >= credit.start && end <= credit.end) continue;
      const first = tokens[start];
      const last = tokens[end - 1];
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      const words = text.slice(span.start, span.end);
      candidates.push({ ...span, text: words, kind, weight, votes, prior, paragraph, sentence });
    }
  }
  // What begins a sentence and stands nowhere else may be any word, misspelt; but hardly "MiniPump".
  return agreeOnKinds(candidates, (name) => {
    const word = name.toLowerCase();
    const isShown = counts.capital.has(word) || /\p{Ll}\p{Lu}/u.test(name);
    return isShown && !lexicon.isWord(word) ? "ORGANIZATION" : null;
  });
}

interface Piece {
  readonly piece: Span;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Lists the sentences that may give mentions; longer ones than any prose has come in pieces, to bound the memory. */
function* listPieces(text: string, document: Document): Generator<Piece> {
  for (const [paragraph, { role, sentences }] of document.paragraphs.entries()) {
    if (role === "BOILERPLATE") continue;
    for (const [sentence, { start, end }] of sentences.entries()) {
      for (let from = start; from < end;) {
        const to = end - from <= LONGEST_PIECE ? end : findCut(text, from, from + LONGEST_PIECE);
        yield { piece: { start: from, end: to }, paragraph, sentence };
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
