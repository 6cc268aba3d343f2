import type { ReadOptions } from "../../src/read/Content.ts";
import { openUnpackBudget } from "../../src/read/archive/UnpackBudget.ts";
import { USUAL_FIELDS } from "../../src/read/json/fieldMap.ts";

/** The usual limits, with changes. */
export function makeReadOptions(changes: Partial<ReadOptions> = {}): ReadOptions {
  return {
    maxBytes: 1e8,
    budget: openUnpackBudget(1e9, 100_000),
    maxEntries: 100_000,
    maxDepth: 8,
    fields: USUAL_FIELDS,
    ...changes,
  };
}
