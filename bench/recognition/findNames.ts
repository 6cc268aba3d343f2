import type { Kind, Span } from "../../src/model.ts";
import type { CorpusSentence } from "./readCorpus.ts";

/** A name as a corpus or a recogniser marks it. */
export interface Name extends Span {
  readonly kind: Kind;
}

/** The kinds that every test set marks. */
export const SCORED_KINDS = ["PERSON", "ORGANIZATION", "LOCATION"] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

export function isScored(kind: Kind): kind is ScoredKind {
  return (SCORED_KINDS as readonly Kind[]).includes(kind);
}

const KIND_OF_LABEL: Readonly<Record<string, ScoredKind>> = {
  PER: "PERSON",
  person: "PERSON",
  politician: "PERSON",
  ORG: "ORGANIZATION",
  corporation: "ORGANIZATION",
  group: "ORGANIZATION",
  politicalparty: "ORGANIZATION",
  organisation: "ORGANIZATION",
  LOC: "LOCATION",
  location: "LOCATION",
  country: "LOCATION",
};

/**
 * Finds the names of one sentence by its BIO2 tags, as spans of token numbers. Labels that have no scored kind
 * (works, products, elections, events, nationalities …) give none.
 */
export function findNames({ tags }: CorpusSentence): readonly Name[] {
  const names: Name[] = [];
  let open: { readonly start: number; readonly label: string } | null = null;
  for (let at = 0; at <= tags.length; at++) {
    const tag = tags[at] ?? "O";
    const label = tag.slice(2);
    if (open && tag === `I-${open.label}`) continue;
    const kind = open && KIND_OF_LABEL[open.label];
    if (open && kind) names.push({ start: open.start, end: at, kind });
    open = label === "" ? null : { start: at, label };
  }
  return names;
}
