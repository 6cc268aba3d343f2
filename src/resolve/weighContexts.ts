import type { NameContext, NameNode } from "./NameNode.ts";
import { sumRoles, weighRoles } from "./weighRoles.ts";

/** Evidence for or against, as the natural logarithm of how much likelier it is of one thing than of two (Fellegi and Sunter 1969). */
export interface Evidence {
  readonly weight: number;
  /** For the reader: "both are named with Steve Witkoff". */
  readonly reason: string;
}

/** Of each key: how many articles name it, for what nearly all name tells nothing, and how it is spelt. */
export type DocumentCounts = ReadonlyMap<string, { readonly articles: number; readonly name: string }>;

/** A name's key and where it stands. */
export type NamedContexts = Pick<NameNode, "key" | "contexts">;

/** What the stories around two names say for and against their being one. */
export function weighContexts(one: NamedContexts, other: NamedContexts, counts: DocumentCounts): readonly Evidence[] {
  return [
    ...weighCountries(one.contexts, other.contexts),
    ...weighRoles(sumRoles(one.contexts), sumRoles(other.contexts)),
    ...weighNeighbours(one, other, counts),
  ];
}

function weighCountries(one: readonly NameContext[], other: readonly NameContext[]): readonly Evidence[] {
  const [here, there] = [countCountries(one), countCountries(other)];
  if (here.size === 0 || there.size === 0) return [];
  for (const country of here.keys()) {
    if (there.has(country)) return [{ weight: 1.5, reason: `both are of one country (${country})` }];
  }
  const least = Math.min(sum(here), sum(there));
  const list = (counts: ReadonlyMap<string, number>) => [...counts.keys()].sort().join(", ");
  return [
    {
      weight: -Math.min(6, 1 + 1.5 * least),
      reason: `they are of different countries (${list(here)}; ${list(there)})`,
    },
  ];
}

function countCountries(contexts: readonly NameContext[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country } of contexts) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function weighNeighbours(one: NamedContexts, other: NamedContexts, counts: DocumentCounts): readonly Evidence[] {
  const [here, there] = [collect(one.contexts), collect(other.contexts)];
  for (const { key } of [one, other]) for (const keys of [here, there]) keys.delete(key);
  const shared = [...here].filter((key) => there.has(key) && (counts.get(key)?.articles ?? 0) <= MOST_DOCUMENTS);
  if (shared.length > 0) {
    const names = shared.slice(0, 3).map((key) => counts.get(key)?.name ?? "");
    return [{ weight: shared.length === 1 ? 2 : 3, reason: `both are named with ${names.join(", ")}` }];
  }
  if (here.size < LEAST_NEIGHBOURS || there.size < LEAST_NEIGHBOURS) return [];
  return [{ weight: -1, reason: "nobody is named with both" }];
}

/** Who is named in more articles is named with anybody. */
const MOST_DOCUMENTS = 50;
const LEAST_NEIGHBOURS = 3;
/** Of so many articles the neighbours are looked at. */
const MOST_CONTEXTS = 50;

function collect(contexts: readonly NameContext[]): Set<string> {
  const keys = new Set<string>();
  for (const { neighbours } of contexts.slice(0, MOST_CONTEXTS)) for (const key of neighbours) keys.add(key);
  return keys;
}
