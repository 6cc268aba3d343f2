/**
 * Measures quality, and exits with 1 where a figure is below test/floors.json. Whoever raises a figure raises its floor.
 * `--recognizer rules|FOLDER` measures another recogniser than the default.
 *
 * Against hand-made gold, by the command line alone: builds a fresh workspace of the seed pages,
 * exports, runs the scorers, prints their tables, and the mentions beside compromise's and spaCy's. On open test sets:
 * the recognisers beside the same two. On development texts: the sentences beside Intl.Segmenter's and compromise's.
 * Stories, in generated articles that print one another again. Names, in generated articles that name made-up persons and bodies in many ways. Articles and boilerplate, on pages tagged line by line.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findMisses, type Floors } from "./findMisses.ts";
import { buildAndExport } from "./gold/buildAndExport.ts";
import { compareJoins } from "./gold/compareJoins.ts";
import { comparePeers } from "./gold/comparePeers.ts";
import { readGolds } from "./gold/readGolds.ts";
import { scoreGold, tellGoldScore } from "./gold/scoreGold.ts";
import { compromise } from "./peers/compromise.ts";
import { openSpacy, type Spacy } from "./peers/spacy.ts";
import { evaluateOpen } from "./recognition/evaluateOpen.ts";
import { evaluatePages } from "./segmentation/evaluatePages.ts";
import { PAGE_SETS } from "./segmentation/readPages.ts";
import { evaluateSentences } from "./segmentation/evaluateSentences.ts";
import { evaluateWikified } from "./resolution/evaluateWikified.ts";
import { evaluateStress } from "./resolution/evaluateStress.ts";
import { SHARED } from "./shared.ts";
import { evaluateStories } from "./stories/evaluateStories.ts";

const FLOORS = JSON.parse(readFileSync(new URL("../test/floors.json", import.meta.url), "utf8")) as Floors;

async function main(): Promise<void> {
  const misses = [...findMisses(FLOORS, "stories", await evaluateStories())];
  const { precision, recall } = evaluateStress();
  misses.push(...findMisses(FLOORS, "stress", { precision, recall }));
  for (const set of PAGE_SETS) {
    misses.push(...findMisses(FLOORS, `pages ${set}`, evaluatePages(set)));
  }
  misses.push(...(await evaluateShared()));
  for (const miss of misses) console.error(miss);
  if (misses.length > 0) process.exitCode = 1;
  else console.log("\nNo figure is below its floor (test/floors.json).");
}

/** What needs data that stand beside the checkout. */
async function evaluateShared(): Promise<readonly string[]> {
  const lacking = ["gold", "ner"].filter((folder) => !existsSync(join(SHARED, folder)));
  if (lacking.length > 0) {
    const miss = `Not evaluated: ../shared/${lacking.join(" and ../shared/")} must be beside this checkout.`;
    // Where the floors are meant to hold, a missing measure is a failure.
    if (process.env["CI"]) return [miss];
    console.log(miss);
    return [];
  }
  const { values } = parseArgs({ options: { recognizer: { type: "string", default: "model" } } });
  const spacy = openSpacy();
  console.log(spacy.how);
  const misses = await evaluateGold(values.recognizer, spacy);
  if (values.recognizer !== "rules") misses.push(...(await evaluateGold("rules", null)));
  misses.push(...findMisses(FLOORS, "open", await evaluateOpen(values.recognizer, spacy)));
  evaluateWikified();
  return [...misses, ...findMisses(FLOORS, "sentences", evaluateSentences())];
}

/** `spacy`: null for ours alone. The rules have floors of their own. */
async function evaluateGold(recognizer: string, spacy: Spacy | null): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), "comention-evaluate-"));
  try {
    const exported = buildAndExport(directory, recognizer);
    const golds = readGolds();
    // Each page apart, then all together.
    const groups = [
      ...golds.map(({ name, path }) => ({ name, paths: [path] })),
      { name: "together", paths: golds.map(({ path }) => path) },
    ];
    const misses = groups.flatMap(({ name, paths }) => {
      console.log(`\n# ${name}, by ${recognizer}`);
      process.stdout.write(tellGoldScore(paths, exported));
      return findMisses(FLOORS, recognizer === "rules" ? `rules ${name}` : name, scoreGold(paths, exported));
    });
    if (spacy) compareJoins(golds, exported, directory);
    if (spacy) await comparePeers(golds, exported, [compromise, spacy], directory);
    return misses;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
