import { realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command line takes no more than some two megabytes. */
const MOST_PATHS = 1000;

/**
 * Node's flags for a process that may read the given paths, this program and its packages, write nothing, and make no
 * code out of strings. Of very many files their folders are given.
 */
export function listPermissions(roots: readonly string[]): readonly string[] {
  const program = fileURLToPath(new URL("../..", import.meta.url));
  const packages: string[] = [];
  for (let folder = program; ; folder = dirname(folder)) {
    packages.push(join(folder, "node_modules"));
    if (dirname(folder) === folder) break;
  }
  const given = roots.length > MOST_PATHS ? roots.map((root) => (isFolder(root) ? root : dirname(root))) : roots;
  const readable = new Set([program, ...packages, ...given].flatMap((path) => [path, ...resolveLinks(path)]));
  return [
    "--permission",
    // The one thread that watches over memory: what reads has none to start any other.
    "--allow-worker",
    "--disallow-code-generation-from-strings",
    ...[...readable].map((path) => `--allow-fs-read=${path}`),
  ];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function resolveLinks(path: string): readonly string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
