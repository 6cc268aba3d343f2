import type { Kind, Span } from "../../src/model.ts";

/** A name as spaCy marks it, by OntoNotes 5. */
export interface LabelledSpan extends Span {
  readonly label: string;
}

/** spaCy's labels that stand for a kind of ours; the others (dates, amounts, languages, works …) are left out. */
export const KIND_OF_LABEL: Readonly<Record<string, Kind>> = {
  PERSON: "PERSON",
  ORG: "ORGANIZATION",
  GPE: "LOCATION",
  LOC: "LOCATION",
  FAC: "LOCATION",
  EVENT: "EVENT",
  LAW: "LAW",
  PRODUCT: "PRODUCT",
  NORP: "GROUP",
};
