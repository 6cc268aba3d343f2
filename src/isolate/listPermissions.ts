import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Node's flags for a process that may read the given paths, this program and its packages, write nothing, and make no
 * code out of strings.
 */
export function listPermissions(roots: readonly string[]): readonly string[] {
  const program = fileURLToPath(new URL("../..", import.meta.url));
  const packages: string[] = [];
  for (let folder = program; ; folder = dirname(folder)) {
    packages.push(join(folder, "node_modules"));
    if (dirname(folder) === folder) break;
  }
  const readable = new Set([program, ...packages, ...roots].flatMap((path) => [path, ...resolveLinks(path)]));
  return [
    "--permission",
    // The one thread that watches over memory: what reads has none to start any other.
    "--allow-worker",
    "--disallow-code-generation-from-strings",
    ...[...readable].map((path) => `--allow-fs-read=${path}`),
  ];
}

function resolveLinks(path: string): readonly string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
