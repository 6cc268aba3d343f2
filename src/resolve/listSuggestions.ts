import type { NameMatch, Suggestion } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import type { EntityCount } from "./EntityCount.ts";
import type { NameNode } from "./NameNode.ts";
import type { NamePair } from "./openWeigher.ts";

/** The entity that a node came to belong to. */
export interface Named {
  readonly count: EntityCount;
  readonly id: string;
}

/** One suggestion for each pair of entities, the likeliest first. */
export function listSuggestions(
  pairs: readonly NamePair[],
  findNamed: (node: NameNode) => Named | null,
): readonly Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const pair of pairs) {
    const [one, other] = [findNamed(pair.one), findNamed(pair.other)];
    if (!one || !other || one.id === other.id) continue;
    const isTurned = compareCodePoints(one.id, other.id) > 0;
    const match = toMatch(pair);
    const suggestion = isTurned
      ? { ...match, one: match.other, other: match.one, a: other.id, b: one.id }
      : { ...match, a: one.id, b: other.id };
    const key = `${suggestion.a}\n${suggestion.b}`;
    const known = best.get(key);
    if (!known || known.probability < suggestion.probability) best.set(key, suggestion);
  }
  return [...best.values()].sort(
    (x, y) => y.probability - x.probability || compareCodePoints(x.a, y.a) || compareCodePoints(x.b, y.b),
  );
}

/** What spoke for a pair, the strongest first. */
export function toMatch({ one, other, probability, evidence }: NamePair): NameMatch {
  const reasons = evidence
    .map(({ reason, weight }) => ({ text: reason, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || compareCodePoints(a.text, b.text));
  return { one: one.name, other: other.name, probability, reasons };
}
