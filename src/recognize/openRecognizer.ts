import { fileURLToPath } from "node:url";
import { openModelRecognizer } from "./model/openModelRecognizer.ts";
import type { Recognizer, RecognizerOptions } from "./Recognizer.ts";
import { openRulesRecognizer } from "./rules/openRulesRecognizer.ts";

/** The network that comes with the program: the same folder seen from src/ and from dist/. */
const OWN_MODEL = fileURLToPath(new URL("../../models/recognizer", import.meta.url));

/**
 * Opens a recogniser: `model`, the network that comes with the program; `rules`, which needs none; or that of a folder
 * with a token-classification network in ONNX. Reads no network address.
 * @throws Problem when the network is missing, damaged or of a sort that is not supported.
 */
export function openRecognizer(choice: string, options: RecognizerOptions = {}): Recognizer {
  if (choice === "rules") return openRulesRecognizer();
  return openModelRecognizer(choice === "model" ? OWN_MODEL : choice, options);
}
