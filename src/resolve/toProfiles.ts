import type { EntityProfile, NameMatch } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { type EntityCount, listByCount, toCanonicalName, toKind, toRoles, toSpellings } from "./EntityCount.ts";
import type { EntityDecisions } from "./ledger/openDecisions.ts";
import { type Named, toMatch } from "./listSuggestions.ts";
import type { NameNode } from "./NameNode.ts";
import type { NamePair } from "./openWeigher.ts";
import { findPlace } from "./places/findPlace.ts";

/** What the profiles are made from beside the counts. */
export interface ProfileParts {
  readonly joins: readonly NamePair[];
  readonly findNamed: (node: NameNode) => Named | null;
  readonly nodes: readonly NameNode[];
  readonly about: ReadonlyMap<EntityCount, EntityDecisions>;
}

export function toProfiles(
  entities: readonly (readonly [EntityCount, string])[],
  { joins, findNamed, nodes, about }: ProfileParts,
): readonly EntityProfile[] {
  const joined = new Map<EntityCount, NameMatch[]>();
  for (const pair of joins) {
    const count = findNamed(pair.one)?.count;
    if (!count) continue;
    const list = joined.get(count) ?? [];
    joined.set(count, list);
    list.push(toMatch(pair));
  }
  const countries = countCountries(nodes, findNamed);
  return entities.map(([count]): EntityProfile => {
    const decided = about.get(count);
    return {
      spellings: toSpellings(count),
      joins: joined.get(count) ?? [],
      roles: toRoles(count),
      place:
        toKind(count) === "LOCATION"
          ? findPlace([toCanonicalName(count), ...listByCount(count)], countries.get(count) ?? new Map())
          : null,
      notes: decided?.notes ?? [],
      tags: [...(decided?.tags ?? [])].sort(compareCodePoints),
    };
  });
}

/** Of each place: ISO code → stories that name that country beside it. */
function countCountries(
  nodes: readonly NameNode[],
  findNamed: ProfileParts["findNamed"],
): ReadonlyMap<EntityCount, ReadonlyMap<string, number>> {
  const counts = new Map<EntityCount, Map<string, number>>();
  for (const node of nodes) {
    const count = node.kind === "LOCATION" ? findNamed(node)?.count : undefined;
    if (!count) continue;
    const countries = counts.get(count) ?? new Map<string, number>();
    counts.set(count, countries);
    for (const context of node.contexts) {
      for (const country of context.countries) countries.set(country, (countries.get(country) ?? 0) + 1);
    }
  }
  return counts;
}
