import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Passage } from "./Peer.ts";
import { KIND_OF_LABEL, type LabelledSpan } from "./spacyLabels.ts";

export const SPACY_SCRIPT = fileURLToPath(new URL("spacy.py", import.meta.url));

/** Runs spaCy over the pieces of all passages, in one process. Labels without a kind of ours are left out. */
export function runSpacy(python: string, passages: readonly Passage[]): readonly (readonly LabelledSpan[])[] {
  const texts = passages.flatMap(({ text, pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
  const { status, stdout, stderr } = spawnSync(python, [SPACY_SCRIPT], {
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const lines = stdout.split("\n").slice(0, -1);
  if (status !== 0 || lines.length !== texts.length) throw new Error(`spaCy did not run: ${stderr.trim()}`);
  let next = 0;
  return passages.map(({ pieces }) =>
    pieces.flatMap((piece) => {
      const found = JSON.parse(lines[next++] ?? "[]") as readonly (readonly [number, number, string])[];
      return found
        .filter(([, , label]) => Object.hasOwn(KIND_OF_LABEL, label))
        .map(([start, end, label]) => ({ start: piece.start + start, end: piece.start + end, label }));
    }),
  );
}
