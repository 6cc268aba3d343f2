/** Records what spaCy's md model finds in the test sets and the gold's pages: `node bench/peers/record.ts`. */

import { writeFileSync } from "node:fs";
import { listWays } from "../gold/comparePeers.ts";
import { readGolds } from "../gold/readGolds.ts";
import { readTestSets, toPassage } from "../recognition/readTestSets.ts";
import { findPython, HOW_TO_INSTALL } from "./findPython.ts";
import { toKey, writeRecording } from "./recording.ts";
import { runSpacy } from "./runSpacy.ts";
import { RECORDING } from "./spacy.ts";

function record(): void {
  const python = findPython();
  if (python === null) throw new Error(`To record spaCy's names, ${HOW_TO_INSTALL}.`);
  const passages = [
    ...readTestSets().flatMap(({ documents }) => documents.map(toPassage)),
    ...readGolds().flatMap((gold) => listWays(gold).map(({ passage }) => passage)),
  ];
  const found = runSpacy(python, passages);
  writeFileSync(RECORDING, writeRecording(new Map(passages.map((passage, i) => [toKey(passage), found[i] ?? []]))));
  console.log(`Recorded ${passages.length} texts.`);
}

try {
  record();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
