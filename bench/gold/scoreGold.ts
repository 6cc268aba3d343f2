import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { SHARED } from "../shared.ts";

/** Files in the program's line formats. */
export interface Exported {
  readonly mentions: string;
  readonly documents?: string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** The scorer's figures; kinds by name, `PERSON+ORGANIZATION+LOCATION` and `ALL`. Floors may name the others. */
export interface GoldFigures {
  readonly mentions: Readonly<Record<string, Score>>;
  readonly resolution: {
    /** B-cubed over all mentions that stand for something. */
    readonly b3: Pick<Score, "precision" | "recall" | "f1">;
    /** Over pairs of different spellings. */
    readonly names: Pick<Score, "precision" | "recall">;
  };
}

/** What is wrong, a line each. */
export function listWrong(golds: readonly string[], exported: Exported): readonly string[] {
  return callScorer(golds, exported, ["--wrong"]).stderr.split("\n").filter(Boolean);
}

/** Scores with ../shared/eval/score.mjs against gold files, and gives its table. */
export function tellGoldScore(golds: readonly string[], exported: Exported): string {
  return runScorer(golds, exported, []);
}

/** Scores with ../shared/eval/score.mjs against gold files. */
export function scoreGold(golds: readonly string[], exported: Exported): GoldFigures {
  return JSON.parse(runScorer(golds, exported, ["--json"])) as GoldFigures;
}

function runScorer(golds: readonly string[], exported: Exported, flags: readonly string[]): string {
  return callScorer(golds, exported, flags).stdout;
}

function callScorer(golds: readonly string[], { mentions, documents }: Exported, flags: readonly string[]) {
  const words = [...golds.flatMap((path) => ["--gold", path]), "--mentions", mentions];
  if (documents !== undefined) words.push("--documents", documents);
  const scorer = join(SHARED, "eval/score.mjs");
  const ran = spawnSync(process.execPath, [scorer, ...words, ...flags], { encoding: "utf8", maxBuffer: 1e9 });
  if (ran.status !== 0) throw new Error(`The scorer ended with ${ran.status}: ${ran.stderr}`);
  return ran;
}
