/**
 * Reads one file as a build does and prints how that ended, as JSON, below a line for each batch.
 *
 *     node test/isolate/readOne.ts FILE
 */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { openReaders } from "../../src/isolate/openReaders.ts";
import { makeLimits } from "./makeLimits.ts";

const path = process.argv[2] ?? "";
const readers = openReaders([dirname(path)], makeLimits());
const batches = readers.read({ name: "a", path, bytes: statSync(path).size, fields: "", known: null });
for (;;) {
  const { value, done } = await batches.next();
  process.stdout.write(`${done ? JSON.stringify(value) : "batch"}\n`);
  if (done) break;
}
readers.close();
