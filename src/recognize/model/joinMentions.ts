import type { Kind, Mention } from "../../model.ts";
import type { Piece } from "../listPieces.ts";
import type { RuledMention } from "../rules/agreeOnKinds.ts";
import { listOverlaps } from "./listOverlaps.ts";
import { listSeen } from "./listSeen.ts";
import type { LabelledSentence } from "./labelSentences.ts";
import { settleKinds } from "./settleKinds.ts";
import { spreadNames } from "./spreadNames.ts";

/**
 * Joins what the network sees in a document with what the rules find in it: persons, organizations and places are the
 * network's, spread over the document; all else is the rules', and events are both's. Of two that overlap the longer one
 * stays, of two of one length the rules'.
 */
export function joinMentions(
  text: string,
  pieces: Iterable<Piece>,
  sentences: readonly LabelledSentence[],
  found: readonly RuledMention[],
  countTitleWords: (name: string) => number,
): readonly Mention[] {
  const seen = settleKinds(listSeen(text, sentences, found, countTitleWords), found);
  const spread = spreadNames(text, pieces, seen, (span) => listOverlaps(seen, span).length > 0);
  const names = [...seen, ...spread].sort((a, b) => a.start - b.start);
  const ruled = found.filter((own) => {
    if (NETWORK_KINDS.has(own.kind)) return false;
    return listOverlaps(names, own).every((other) => lengthOf(other) <= lengthOf(own));
  });
  const kept = names.filter((name) => listOverlaps(ruled, name).length === 0);
  return [
    ...kept.map(({ certainty: _, ...mention }) => mention),
    ...ruled.map(({ weight: _, ...mention }) => mention),
  ].sort((a, b) => a.start - b.start);
}

/** What the network alone finds. */
const NETWORK_KINDS: ReadonlySet<Kind> = new Set(["PERSON", "ORGANIZATION", "LOCATION"]);

function lengthOf({ start, end }: Mention): number {
  return end - start;
}
