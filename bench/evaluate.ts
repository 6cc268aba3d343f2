/**
 * Measures quality against hand-made gold, by the command line alone: builds a fresh workspace of the seed pages with
 * the defaults, exports, runs the scorers, prints their tables, and exits with 1 where a figure is below
 * test/floors.json. Whoever raises a figure raises its floor.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SHARED = join(ROOT, "../shared");
/** Gold file → path into the scorer's figures → its least value, or its most where less is better. */
type Floors = Readonly<Record<string, Readonly<Record<string, number | { readonly most: number }>>>>;

function main(): void {
  if (!existsSync(join(SHARED, "gold"))) {
    console.log("Not evaluated: the gold data (../shared/gold) is not beside this checkout.");
    // Where the floors are meant to hold, a missing measure is a failure.
    if (process.env["CI"]) process.exitCode = 1;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), "comention-evaluate-"));
  try {
    const exported = buildAndExport(directory);
    const misses = listGolds().flatMap(({ name, paths }) => {
      console.log(`\n# ${name}`);
      process.stdout.write(score(paths, exported, []));
      const figures: unknown = JSON.parse(score(paths, exported, ["--json"]));
      return findMisses(name, figures);
    });
    for (const miss of misses) console.error(miss);
    if (misses.length > 0) process.exitCode = 1;
    else console.log("\nNo figure is below its floor (test/floors.json).");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Exported {
  readonly mentions: string;
  readonly documents: string;
}

function buildAndExport(directory: string): Exported {
  const workspace = join(directory, "workspace");
  const started = performance.now();
  process.stdout.write(comention(["build", join(SHARED, "seeds"), "--workspace", workspace]));
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const write = (format: string) => {
    const file = join(directory, `${format}.jsonl`);
    writeFileSync(file, comention(["export", "--format", format, "--workspace", workspace]));
    return file;
  };
  return { mentions: write("mentions"), documents: write("documents") };
}

function comention(words: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "bin/comention.js"), ...words], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
}

/** Each gold file apart, then all together. */
function listGolds(): readonly { readonly name: string; readonly paths: readonly string[] }[] {
  const paths = readdirSync(join(SHARED, "gold"))
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => join(SHARED, "gold", file));
  return [...paths.map((path) => ({ name: basename(path, ".gold.json"), paths: [path] })), { name: "together", paths }];
}

function score(golds: readonly string[], { mentions, documents }: Exported, flags: readonly string[]): string {
  const words = [...golds.flatMap((path) => ["--gold", path]), "--mentions", mentions, "--documents", documents];
  const scorer = join(SHARED, "eval/score.mjs");
  return execFileSync(process.execPath, [scorer, ...words, ...flags], { encoding: "utf8", maxBuffer: 1e9 });
}

function findMisses(name: string, figures: unknown): readonly string[] {
  const floors = JSON.parse(readFileSync(join(ROOT, "test/floors.json"), "utf8")) as Floors;
  return Object.entries(floors[name] ?? {}).flatMap(([path, floor]) => {
    const value = path
      .split("/")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], figures);
    const holds = typeof floor === "number" ? Number(value) >= floor : Number(value) <= floor.most;
    if (holds) return [];
    const wanted = typeof floor === "number" ? `below its floor of ${floor}` : `above its most of ${floor.most}`;
    return [`${name}: ${path} is ${String(value)}, ${wanted}.`];
  });
}

main();
