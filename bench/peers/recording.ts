import { digest } from "../../src/digest.ts";
import { compareCodePoints } from "../../src/model.ts";
import type { Passage } from "./Peer.ts";
import type { LabelledSpan } from "./spacyLabels.ts";

/** A passage's key → what was found in it. */
export type Recording = ReadonlyMap<string, readonly LabelledSpan[]>;

/** Another text, or the same in other pieces, has another key. */
export function toKey({ text, pieces }: Passage): string {
  return digest([text, pieces.map(({ start, end }) => `${start}-${end}`).join(" ")], 12);
}

/** One passage a line, ordered by key, no word of its text: `key start-end-label start-end-label`. */
export function writeRecording(recording: Recording): string {
  return [...recording]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, spans]) => [key, ...spans.map(({ start, end, label }) => `${start}-${end}-${label}`)].join(" "))
    .map((line) => `${line}\n`)
    .join("");
}

export function readRecording(lines: string): Recording {
  const recording = new Map<string, readonly LabelledSpan[]>();
  for (const line of lines.split("\n")) {
    const [key = "", ...marks] = line.split(" ");
    if (key !== "") recording.set(key, marks.map(readMark));
  }
  return recording;
}

function readMark(mark: string): LabelledSpan {
  const [, start, end, label] = /^(\d+)-(\d+)-([A-Z]+)$/.exec(mark) ?? [];
  if (label === undefined) throw new Error(`A recorded name must be start-end-LABEL, but is ${mark}.`);
  return { start: Number(start), end: Number(end), label };
}
