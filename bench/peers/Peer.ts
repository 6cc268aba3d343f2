import type { Span } from "../../src/model.ts";
import type { Name } from "../recognition/findNames.ts";

/** A text and the pieces that a peer gets it in, one by one, which together are all that it may find names in. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** Another program that finds names. */
export interface Peer {
  readonly name: string;
  /** The names of each passage, ordered by start, in UTF-16 units of its text. */
  findNames(passages: readonly Passage[]): Promise<readonly (readonly Name[])[]>;
}
