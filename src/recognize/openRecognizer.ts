import type { Recognizer } from "./Recognizer.ts";
import { openRulesRecognizer } from "./rules/openRulesRecognizer.ts";

/** Opens the recogniser that a build uses: loads what it needs, reads no network. */
export function openRecognizer(): Promise<Recognizer> {
  return Promise.resolve(openRulesRecognizer());
}
