import { basename } from "node:path";
import { openRecognizer } from "../../src/recognize/openRecognizer.ts";
import { recognize } from "../peers/compromise.ts";
import { findPython, HOW_TO_INSTALL } from "../peers/findPython.ts";
import { openSpacyTimer } from "../peers/openSpacyTimer.ts";
import type { CorpusDocument } from "../recognition/readCorpus.ts";
import { printTable } from "../recognition/printTable.ts";
import { toDocument, type TestDocument } from "../recognition/toDocument.ts";
import { measure, timeInTurn, type Timed } from "./timeInTurn.ts";

/** Prints the words that each recogniser and each peer reads in a second on one thread, tokenising included. */
export async function compareRecognition(
  choice: string,
  corpus: readonly CorpusDocument[],
  rounds: number,
): Promise<void> {
  const documents = corpus.map((made) => toDocument(made, { between: " " }));
  const texts = documents.map(({ source }) => source.text);
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  const python = findPython();
  const spacy = python === null ? null : openSpacyTimer(python, texts);
  const works: readonly Timed[] = [
    ...[...new Set([choice, "rules"])].map((name) => timeRecognizer(name, documents)),
    { name: "compromise", run: () => measure(() => texts.forEach(recognize)) },
    ...(spacy
      ? [
          { name: FULL, run: () => spacy.time("full") },
          { name: NAMES_ALONE, run: () => spacy.time("ner") },
        ]
      : []),
  ];
  const times = await timeInTurn(works, rounds).finally(() => spacy?.close());

  const rates = times.map((time) => words / (time / 1000));
  const rateOf = (name: string) => rates[works.findIndex((work) => work.name === name)];
  const ratio = (rate: number, name: string) => {
    const theirs = rateOf(name);
    return theirs === undefined ? "–" : (rate / theirs).toFixed(2);
  };
  printTable(
    `Recognition on one thread: ${words} words of ${documents.length} documents, medians of ${rounds}`,
    ["", "words/s", "of full", "of ner"],
    works.map(({ name }, i) => {
      const rate = rates[i] ?? Number.NaN;
      return [name, rate.toFixed(0), ratio(rate, FULL), ratio(rate, NAMES_ALONE)];
    }),
  );
  if (!spacy) console.log(`Without spaCy: to have it beside, ${HOW_TO_INSTALL}.`);
}

const FULL = "spaCy md, full pipeline";
const NAMES_ALONE = "spaCy md, tok2vec and ner";

const WARM_UP: CorpusDocument = {
  id: "warm-up",
  sentences: [{ tokens: ["Ada", "Marlow", "left", "."], tags: ["O", "O", "O", "O"] }],
};

function timeRecognizer(choice: string, documents: readonly TestDocument[]): Timed {
  return {
    name: `comention ${basename(choice)}`,
    async run() {
      // A new one each round, loaded by another text: what it remembers of the last round would be no work.
      const recognizer = openRecognizer(choice);
      const { source, document } = toDocument(WARM_UP);
      await recognizer.recognizeMentions(source, document);
      return measure(async () => {
        for (const { source, document } of documents) await recognizer.recognizeMentions(source, document);
      });
    },
  };
}
