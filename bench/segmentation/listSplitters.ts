import nlp from "compromise";
import { splitSentences } from "../../src/segment/splitSentences.ts";
import type { Span } from "../../src/model.ts";

/** Something that splits a paragraph into sentences, white space at their ends aside. */
export interface Splitter {
  readonly name: string;
  readonly split: (text: string) => readonly Span[];
}

/** Ours first, then its peers. */
export function listSplitters(): readonly Splitter[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return [
    { name: "ours", split: (text) => splitSentences(text, { start: 0, end: text.length }) },
    {
      name: "Intl.Segmenter",
      split: (text) =>
        findPieces(
          text,
          Array.from(segmenter.segment(text), ({ segment }) => segment),
        ),
    },
    { name: "compromise", split: (text) => findPieces(text, readCompromise(text)) },
  ];
}

/** Its sentences with all the marks about their words, which its own output leaves out. */
function readCompromise(text: string): readonly string[] {
  return nlp
    .tokenize(text)
    .document.map((terms) => terms.map(({ pre, text: word, post }) => pre + word + post).join(""));
}

/** Where the pieces stand, each after the one before it. */
function findPieces(text: string, pieces: readonly string[]): readonly Span[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const words = piece.trim();
    const start = text.indexOf(words, from);
    if (words === "" || start < 0) return [];
    from = start + words.length;
    return [{ start, end: from }];
  });
}
