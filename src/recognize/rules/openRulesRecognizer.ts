import type { Document, Mention, Source } from "../../model.ts";
import { openLexicon, type Lexicon } from "../lexicon/openLexicon.ts";
import { readLexiconVersion } from "../lexicon/readLexiconVersion.ts";
import { listPieces } from "../listPieces.ts";
import type { Recognizer } from "../Recognizer.ts";
import { countTitleWords } from "./countTitleWords.ts";
import { agreeOnKinds, type Candidate, type RuledMention } from "./agreeOnKinds.ts";
import { openWordCounts } from "./countWords.ts";
import { extendNames } from "./extendNames.ts";
import { findCredit } from "./findCredit.ts";
import { findRuns } from "./findRuns.ts";
import { readRun } from "./readRun.ts";
import { toSentenceStyle } from "./sentenceStyle.ts";
import { splitTokens } from "./splitTokens.ts";

/** Raised whenever the rules or lexicons change what is found. */
const VERSION = "4";

export interface RulesRecognizer extends Recognizer {
  /** As `recognizeMentions`, with how sure the rules are of each. */
  findNames(source: Source, document: Document): readonly RuledMention[];
  /** How many words at the start of a name are a title, as in "Prime Minister Ada Marlow"; 0 for none. */
  countTitleWords(name: string): number;
}

/**
 * Opens the recogniser that works by rules and public lexicons: it finds runs of capitalised words, splits them to names
 * and tells each kind by the lexicons, by head words, titles and neighbours, and by the rest of the document.
 */
export function openRulesRecognizer(): RulesRecognizer {
  // Opened with the first document: a build that finds nothing new needs the fingerprint alone.
  let lexicon: Lexicon | undefined;
  const findNames = (source: Source, document: Document) =>
    recognizeByRules((lexicon ??= openLexicon()), source, document);
  return {
    fingerprint: `rules ${VERSION}, ${readLexiconVersion()}`,
    findNames,
    countTitleWords: (name) => countTitleWords((lexicon ??= openLexicon()), name),
    // Its word lists are English, but capitals and titles say something elsewhere too: who asks for it gets that.
    knows: () => true,
    prepare: async () => {},
    recognizeMentions: async (source, document) =>
      findNames(source, document).map(({ weight: _, ...mention }): Mention => mention),
  };
}

function recognizeByRules(lexicon: Lexicon, { text }: Source, document: Document): readonly RuledMention[] {
  const counts = openWordCounts();
  for (const piece of listPieces(text, document)) {
    const tokens = splitTokens(text, piece);
    counts.add(tokens, toSentenceStyle(tokens));
  }
  const candidates: Candidate[] = [];
  for (const piece of listPieces(text, document)) {
    const { paragraph, sentence } = piece;
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
