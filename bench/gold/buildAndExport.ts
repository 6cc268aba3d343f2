import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SHARED } from "../shared.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/comention.js", import.meta.url));

/** Builds a fresh workspace of the seed pages by the command line alone, all settings but the recogniser left at their defaults, and exports it. */
export function buildAndExport(
  directory: string,
  recognizer: string,
): { readonly mentions: string; readonly documents: string } {
  const workspace = join(directory, "workspace");
  const started = performance.now();
  process.stdout.write(
    comention(["build", join(SHARED, "seeds"), "--workspace", workspace, "--set", `recognizer=${recognizer}`]),
  );
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const write = (format: string) => {
    const file = join(directory, `${format}.jsonl`);
    writeFileSync(file, comention(["export", "--format", format, "--workspace", workspace]));
    return file;
  };
  return { mentions: write("mentions"), documents: write("documents") };
}

function comention(words: readonly string[]): string {
  return execFileSync(process.execPath, [PROGRAM, ...words], { encoding: "utf8", maxBuffer: 1e9 });
}
