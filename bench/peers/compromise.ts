import nlp from "compromise";
import type { Name } from "../recognition/findNames.ts";
import type { Peer } from "./Peer.ts";

/** compromise with all it has: people, places and organizations. */
export const compromise: Peer = {
  name: "compromise",
  findNames: async (passages) =>
    passages.map(({ text, pieces }) =>
      pieces.flatMap((piece) =>
        recognize(text.slice(piece.start, piece.end)).map(({ start, end, kind }) => ({
          start: piece.start + start,
          end: piece.start + end,
          kind,
        })),
      ),
    ),
};

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}

/** Asks for the three kinds that it knows. Where two overlap, the earlier and then the longer one stays. */
export function recognize(text: string): readonly Name[] {
  const read = nlp(text);
  const names = [
    ...toNames(text, "PERSON", read.people().json({ offset: true }) as readonly Found[]),
    ...toNames(text, "LOCATION", read.places().json({ offset: true }) as readonly Found[]),
    ...toNames(text, "ORGANIZATION", read.organizations().json({ offset: true }) as readonly Found[]),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return names.filter(({ start, end }) => {
    if (start < free || start >= end) return false;
    free = end;
    return true;
  });
}

function toNames(text: string, kind: Name["kind"], found: readonly Found[]): readonly Name[] {
  return found.map(({ offset: { start, length } }) => {
    // Its offsets take in the punctuation that follows; a full stop stays where it may belong to the last word.
    const words = text.slice(start, start + length);
    const trimmed = words.replace(/^[^\p{L}\p{N}]+|(?:\s+\.|[^\p{L}\p{N}.])+$/gu, "");
    const from = start + words.indexOf(trimmed);
    return { start: from, end: from + trimmed.length, kind };
  });
}
