import { compareCodePoints, type Kind } from "../../model.ts";
import type { Seen } from "./spreadNames.ts";

/** Gives all mentions of one spelling in a document the kind that the network is surest of over all of them. */
export function settleKinds(seen: readonly Seen[]): readonly Seen[] {
  const votes = new Map<string, Map<Kind, number>>();
  for (const { text, kind, certainty } of seen) {
    const own = votes.get(text) ?? new Map<Kind, number>();
    votes.set(text, own.set(kind, (own.get(kind) ?? 0) + certainty));
  }
  const kinds = new Map([...votes].map(([text, own]) => [text, findMost(own)]));
  return seen.map((name) => ({ ...name, kind: kinds.get(name.text) ?? name.kind }));
}

function findMost(votes: ReadonlyMap<Kind, number>): Kind | undefined {
  return [...votes].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))[0]?.[0];
}
