import type { ReadLimits } from "../../src/isolate/messages.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";

/** The defaults, with changes. */
export function makeLimits(changes: Partial<ReadLimits> = {}): ReadLimits {
  return {
    sourceMb: DEFAULT_SETTINGS["max-source-mb"],
    outputMb: DEFAULT_SETTINGS["max-output-mb"],
    unpackedMb: DEFAULT_SETTINGS["max-unpacked-mb"],
    entries: DEFAULT_SETTINGS["max-entries"],
    depth: DEFAULT_SETTINGS["max-depth"],
    memoryMb: DEFAULT_SETTINGS["max-memory-mb"],
    seconds: DEFAULT_SETTINGS["max-seconds"],
    minutes: DEFAULT_SETTINGS["max-minutes"],
    ...changes,
  };
}
