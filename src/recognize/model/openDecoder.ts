import type { Span } from "../../model.ts";

/** One thing that labels say of units: that a name of a kind begins or goes on there; null: no name. */
export interface Label {
  readonly place: "B" | "I";
  readonly kind: string;
}

/** A name in units, with how sure the network is of it: the mean probability of its kind over its units, 0 to 1. */
export interface LabelledSpan extends Span {
  readonly kind: string;
  readonly certainty: number;
}

export interface DecodeOptions {
  /** Whether a name may begin with an I, too. @default false */
  readonly mayBeginInside?: boolean;
}

/** Finds the names in scores, which hold a row of as many as there are labels for each unit. */
export type Decode = (scores: Float32Array) => readonly LabelledSpan[];

/**
 * Makes the decoder for labels: it finds the best sequence in which no name goes on that did not begin (Viterbi 1967), and
 * the names in it.
 */
export function openDecoder(labels: readonly (Label | null)[], { mayBeginInside = false }: DecodeOptions = {}): Decode {
  const before = listBefore(labels, mayBeginInside);
  return (scores) => decode(scores, labels, before);
}

function decode(scores: Float32Array, labels: readonly (Label | null)[], before: Before): readonly LabelledSpan[] {
  const width = labels.length;
  const count = scores.length / width;
  if (count === 0) return [];
  const back = new Uint16Array(count * width);
  let best = Array.from({ length: width }, (_, to) => (before[to]?.isStart === true ? (scores[to] ?? 0) : -Infinity));
  for (let unit = 1; unit < count; unit++) {
    const next = new Array<number>(width);
    for (let to = 0; to < width; to++) {
      let from = 0;
      let highest = -Infinity;
      for (const candidate of before[to]?.labels ?? []) {
        const value = best[candidate] ?? -Infinity;
        if (value > highest) {
          highest = value;
          from = candidate;
        }
      }
      back[unit * width + to] = from;
      next[to] = highest + (scores[unit * width + to] ?? 0);
    }
    best = next;
  }
  const path = new Array<number>(count);
  let at = best.indexOf(Math.max(...best));
  for (let unit = count - 1; unit >= 0; unit--) {
    path[unit] = at;
    at = back[unit * width + at] ?? 0;
  }
  return listSpans(path, scores, labels);
}

type Before = readonly { readonly isStart: boolean; readonly labels: readonly number[] }[];

/** For each label: whether a text may begin with it, and the labels that it may follow. */
function listBefore(labels: readonly (Label | null)[], mayBeginInside: boolean): Before {
  const all = [...labels.keys()];
  return labels.map((label) =>
    label?.place === "I" && !mayBeginInside
      ? { isStart: false, labels: all.filter((from) => labels[from]?.kind === label.kind) }
      : { isStart: true, labels: all },
  );
}

function listSpans(path: readonly number[], scores: Float32Array, labels: readonly (Label | null)[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let start = 0; start < path.length; start++) {
    const kind = labels[path[start] ?? 0]?.kind;
    if (kind === undefined) continue;
    let end = start + 1;
    while (end < path.length && isSame(labels[path[end] ?? 0], kind)) end++;
    let sum = 0;
    for (let unit = start; unit < end; unit++) sum += findShare(scores, labels, unit, kind);
    spans.push({ start, end, kind, certainty: sum / (end - start) });
    start = end - 1;
  }
  return spans;
}

function isSame(label: Label | null | undefined, kind: string): boolean {
  return label?.place === "I" && label.kind === kind;
}

/** The probability that a unit is of a kind. */
function findShare(scores: Float32Array, labels: readonly (Label | null)[], unit: number, kind: string): number {
  const row = scores.subarray(unit * labels.length, (unit + 1) * labels.length);
  const highest = Math.max(...row);
  let all = 0;
  let own = 0;
  for (const [i, score] of row.entries()) {
    const share = Math.exp(score - highest);
    all += share;
    if (labels[i]?.kind === kind) own += share;
  }
  return own / all;
}
