import type { Kind } from "../../model.ts";
import type { Label } from "./openDecoder.ts";

/** The kinds that a network's own words for kinds stand for, in lower case; all others are no mentions. */
export const KIND_OF_LABEL: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["per", "PERSON"],
  ["pers", "PERSON"],
  ["person", "PERSON"],
  ["org", "ORGANIZATION"],
  ["organization", "ORGANIZATION"],
  ["organisation", "ORGANIZATION"],
  ["corporation", "ORGANIZATION"],
  ["loc", "LOCATION"],
  ["location", "LOCATION"],
  ["gpe", "LOCATION"],
  ["fac", "LOCATION"],
  ["facility", "LOCATION"],
  ["event", "EVENT"],
  ["law", "LAW"],
  ["product", "PRODUCT"],
  ["prod", "PRODUCT"],
  ["norp", "GROUP"],
]);

/**
 * Reads the `id2label` of a config.json, in order of id: `O`, or a kind after `B-`, `I-` and the like (BIO, BILOU, BIOES),
 * or alone. Returns what is wrong with it, as part of a sentence, where it can't be read.
 */
export function readLabels(id2label: unknown): readonly (Label | null)[] | string {
  if (typeof id2label !== "object" || id2label === null) return "config.json has no id2label";
  const words: string[] = [];
  for (const [id, word] of Object.entries(id2label)) {
    if (!/^\d+$/.test(id) || typeof word !== "string")
      return "id2label in config.json must give a word for each number";
    words[Number(id)] = word;
  }
  if (words.length === 0 || Object.keys(words).length !== words.length) {
    return "id2label in config.json must number its labels from 0 up without a gap";
  }
  if (words.length > MOST_LABELS) return `it has ${words.length} labels, and at most ${MOST_LABELS} are supported`;
  const labels = words.map(readLabel);
  if (!labels.some((label) => label && KIND_OF_LABEL.has(label.kind))) {
    const known = [...KIND_OF_LABEL.keys()].join(", ");
    return `none of its labels (${words.join(", ")}) stands for a kind; known are ${known}`;
  }
  return labels;
}

const MOST_LABELS = 200;

function readLabel(word: string): Label | null {
  if (word === "O") return null;
  const [, place, kind = ""] = /^(?:([BILUES])[-_])?(.+)$/.exec(word) ?? [];
  return { place: place !== undefined && "BUS".includes(place) ? "B" : "I", kind: kind.toLowerCase() };
}
