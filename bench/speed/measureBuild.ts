/**
 * Builds as `comention build` does, in a process of its own, and prints the most memory that it held, in bytes of JSON:
 * `node bench/speed/measureBuild.ts TEXTS WORKSPACE RECOGNIZER [reading]` gives {"reading", "whole"}. With `reading` it
 * ends before the graph is made, and `whole` is null.
 */

import { readFileSync } from "node:fs";
import { limitYoungGeneration } from "../../src/cli/limitYoungGeneration.ts";
import { build } from "../../src/pipeline.ts";
import { openWorkspace } from "../../src/store/openWorkspace.ts";

limitYoungGeneration();
const [texts = "", folder = "", recognizer = "model", stop] = process.argv.slice(2);
const workspace = await openWorkspace(folder, "write");
let reading: number | null = null;
await build(workspace, [texts], {
  settings: { recognizer },
  onProgress: ({ stage }) => {
    if (stage === "reading") return;
    reading ??= readHighWater();
    if (stop !== "reading") return;
    console.log(JSON.stringify({ reading, whole: null }));
    process.exit();
  },
});
await workspace.close();
console.log(JSON.stringify({ reading, whole: readHighWater() }));

/** Linux's own mark. Not what `process.resourceUsage()` gives, which a child begins with its parent's. */
function readHighWater(): number {
  return 1024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}
