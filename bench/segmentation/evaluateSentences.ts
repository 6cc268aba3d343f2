import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../recognition/printTable.ts";
import { readCorpus } from "../recognition/readCorpus.ts";
import { SHARED } from "../shared.ts";
import { listSplitters } from "./listSplitters.ts";
import { addSentenceCounts, countSentences, type SentenceCounts } from "./scoreSentences.ts";
import { toParagraphs, type Paragraph } from "./toParagraphs.ts";

/** What the floors under "sentences" may hold, in per cent of ours over all corpora. */
export interface SentenceFigures {
  /** Of the corpora's sentences, those found with both their ends. */
  readonly right: number;
  /** Of the places where ours ends a sentence and of those where the corpora do, inside paragraphs. */
  readonly precision: number;
  readonly recall: number;
}

/** Scores ours and its peers on development texts that are joined again, and prints one table. */
export function evaluateSentences(): SentenceFigures {
  const splitters = listSplitters();
  const corpora = CORPORA.map(({ name, isPart }) => {
    const paragraphs = readParagraphs(name);
    const counts = splitters.map(({ split }) =>
      addSentenceCounts(paragraphs.map((paragraph) => countSentences(paragraph, split(paragraph.text)))),
    );
    return { name: isPart ? `${name} (part of it)` : name, isPart, counts };
  });
  const wholes = corpora.filter(({ isPart }) => !isPart);
  const together = splitters.map((_, i) => addSentenceCounts(wholes.flatMap(({ counts }) => counts[i] ?? [])));
  printTable(
    "Sentences of development texts, joined again, in per cent",
    ["", "", "sentences", "right", "ends", "precision", "recall"],
    [...corpora, { name: "together", counts: together }].flatMap(({ name, counts }) =>
      counts.map((count, i) => {
        const { right, precision, recall } = toFigures(count);
        const system = splitters[i]?.name ?? "";
        return [name, system, String(count.sentences), right, String(count.gold), precision, recall];
      }),
    ),
  );
  return toFigures(addSentenceCounts(together.slice(0, 1)));
}

function toFigures({ sentences, right, gold, found, shared }: SentenceCounts): SentenceFigures {
  const share = (part: number, whole: number) => (100 * part) / whole;
  return { right: share(right, sentences), precision: share(shared, found), recall: share(shared, gold) };
}

/** Reads a corpus under ../shared/ner as text. */
export function readParagraphs(name: string): readonly Paragraph[] {
  return readCorpus(readFileSync(join(SHARED, "ner", `${name}.conll`), "utf8")).flatMap(toParagraphs);
}

/**
 * Texts whose sentences were parted by hand. Not among them: wnut17 and btc, whose units are posts of one or more
 * sentences; mix_clean, which is made of these and of re3d, which a machine split ("on Dec." apart from "26").
 */
const CORPORA = [
  { name: "uner_ewt/dev", isPart: false },
  { name: "gum/dev", isPart: false },
  { name: "gum/news_dev", isPart: true },
] as const;
