/**
 * Measures speed beside named peers in the same run: medians of five, in turn. `--recognizer rules|FOLDER` measures
 * another recogniser than the default, `--words N` and `--rounds N` make it shorter. `--persons N` does nothing but resolve the
 * names of so many made-up persons, once: 450000 have about a million names and want `node --max-old-space-size=20000`.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "./recognition/readCorpus.ts";
import { SHARED } from "./shared.ts";
import { compareBuild } from "./speed/compareBuild.ts";
import { compareHtml } from "./speed/compareHtml.ts";
import { compareIsolation } from "./speed/compareIsolation.ts";
import { compareRecognition } from "./speed/compareRecognition.ts";
import { compareResolution } from "./speed/compareResolution.ts";
import { compareSegmentation } from "./speed/compareSegmentation.ts";
import { compareThreads } from "./speed/compareThreads.ts";
import { compareStories } from "./speed/compareStories.ts";
import { takeWords } from "./speed/takeWords.ts";

const { values } = parseArgs({
  options: {
    recognizer: { type: "string", default: "model" },
    words: { type: "string", default: "200000" },
    rounds: { type: "string", default: "5" },
    persons: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const file = join(SHARED, "ner/mix_clean/train.conll");

try {
  if (values.persons !== undefined) {
    await compareResolution(1, Number(values.persons));
    process.exit();
  }
  await compareBuild(values.recognizer, rounds);
  await compareSegmentation(rounds);
  await compareStories(rounds);
  await compareResolution(rounds);
  await compareHtml(rounds);
  await compareIsolation(rounds);
  if (existsSync(file)) {
    const corpus = takeWords(readCorpus(readFileSync(file, "utf8")), Number(values.words));
    await compareRecognition(values.recognizer, corpus, rounds);
    await compareThreads(values.recognizer, corpus, rounds);
  } else console.log("\nRecognition was not timed: ../shared/ner must be beside this checkout.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
