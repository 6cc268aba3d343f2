import type { Kind, Span } from "../../model.ts";

/** A name in a sentence, before the document's other names have had their say. `start` and `end` count tokens. */
export interface Name extends Span {
  /** Null: no sign of its kind was found. */
  readonly kind: Kind | null;
  /** 3: its words can be nothing else; 2: its form or place is a clear sign; 1: a weak sign; 0: none. */
  readonly weight: number;
  /** What the words around it say; absent where its form alone decides. */
  readonly votes?: readonly Vote[];
  /** What its form says, counted once a document. */
  readonly prior?: Vote;
}

/** A kind and how much speaks for it: 4 points are a clear sign, 1 is a weak one; below 0 they speak against it. */
export type Vote = readonly [Kind, number];
