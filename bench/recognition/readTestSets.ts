import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../shared.ts";
import type { Passage } from "../peers/Peer.ts";
import { readCorpus } from "./readCorpus.ts";
import { toDocument, type TestDocument } from "./toDocument.ts";

export interface TestSet {
  /** Its path under ../shared/ner: `uner_ewt/test`. */
  readonly name: string;
  /** Whether it counts in the lead; the others are printed only. */
  readonly isTarget: boolean;
  readonly documents: readonly TestDocument[];
}

/** Reads the open test sets. Nothing is ever trained on them. */
export function readTestSets(): readonly TestSet[] {
  return SETS.map(({ name, isTarget }) => ({
    name,
    isTarget,
    documents: readCorpus(readFileSync(join(SHARED, "ner", `${name}.conll`), "utf8")).map((made) => toDocument(made)),
  }));
}

/** What a peer gets of a test document: sentence by sentence, which suits them better than the whole. */
export function toPassage({ source, document }: TestDocument): Passage {
  return { text: source.text, pieces: document.paragraphs.flatMap(({ sentences }) => sentences) };
}

const SETS = [
  { name: "uner_ewt/test", isTarget: true },
  { name: "wnut17/test", isTarget: true },
  { name: "crossner_politics/test", isTarget: true },
  // Its boundaries are derived, not marked by hand.
  { name: "gum/news_test", isTarget: false },
] as const;
