import { readFileSync } from "node:fs";
import { findPython, HOW_TO_INSTALL } from "./findPython.ts";
import type { Name } from "../recognition/findNames.ts";
import type { Peer } from "./Peer.ts";
import { readRecording, toKey } from "./recording.ts";
import { runSpacy } from "./runSpacy.ts";
import { KIND_OF_LABEL, type LabelledSpan } from "./spacyLabels.ts";

export const RECORDING = new URL("spacy-md.recorded.txt", import.meta.url);

/** spaCy's md model; `how`: in words, whether it runs here or what it once found is read. */
export interface Spacy extends Peer {
  readonly how: string;
}

/**
 * Opens spaCy's md model where a Python has it, else what it found when it was last recorded (`node
 * bench/peers/record.ts`), and then throws for a passage that was not recorded.
 */
export function openSpacy(): Spacy {
  const python = findPython();
  const name = "spaCy md";
  if (python !== null) {
    return {
      name,
      how: `spaCy md: en_core_web_md 3.8.0, run by ${python === "python3" ? python : "COMENTION_SPACY_PYTHON"}.`,
      findNames: async (passages) => runSpacy(python, passages).map(toNames),
    };
  }
  const recording = readRecording(readFileSync(RECORDING, "utf8"));
  return {
    name,
    how: "spaCy md: en_core_web_md 3.8.0, as recorded in bench/peers (no Python here has it).",
    findNames: async (passages) =>
      passages.map((passage) => {
        const found = recording.get(toKey(passage));
        if (found) return toNames(found);
        throw new Error(`A text has changed since spaCy's names were recorded: ${HOW_TO_INSTALL}.`);
      }),
  };
}

function toNames(found: readonly LabelledSpan[]): readonly Name[] {
  return found.flatMap(({ start, end, label }) => {
    const kind = KIND_OF_LABEL[label];
    return kind ? [{ start, end, kind }] : [];
  });
}
