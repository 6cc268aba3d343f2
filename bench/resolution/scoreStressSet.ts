import { type ApartPair, type StressSet } from "./makeStressSet.ts";

/** How many pairs should be joined, and how many are. */
export interface PairCount {
  readonly pairs: number;
  readonly joined: number;
}

export interface StressScore {
  /** Shares of pairs of different names, 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** By how one of the two names differs from the usual one, and in `equal` those that do not differ. */
  readonly variants: ReadonlyMap<string, PairCount>;
  /** Short names that stand for the long one of their own article. */
  readonly within: PairCount;
  /** Of the pairs that must stay apart, those that are joined. */
  readonly apart: ReadonlyMap<ApartPair["kind"], PairCount>;
}

/** What an article calls an entity when it first names it. */
interface Unit {
  readonly entity: string;
  readonly name: string;
  readonly variant: string;
  /** What it was resolved to. */
  readonly found: string;
}

/**
 * Scores what the mentions of a stress set were resolved to. A pair is two articles that name one person or organization;
 * two equal names of one entity count for nothing but their own row, since to join these is no art. Places are only looked at
 * for what must stay apart.
 *
 * @param resolve the entity of an article's mention, by its place in the article's list
 */
export function scoreStressSet(
  { documents, apart }: StressSet,
  resolve: (document: string, mention: number) => string,
): StressScore {
  const units: Unit[] = [];
  const within = { pairs: 0, joined: 0 };
  const places = new Map<string, Set<string>>();
  for (const { id, mentions } of documents) {
    const first = new Map<string, Unit>();
    for (const [i, { entity, text, kind, variant }] of mentions.entries()) {
      if (kind === "GROUP") continue;
      const found = resolve(id, i);
      const unit = first.get(entity);
      if (unit) {
        within.pairs++;
        if (unit.found === found) within.joined++;
        continue;
      }
      first.set(entity, { entity, name: text, variant, found });
      places.set(entity, (places.get(entity) ?? new Set()).add(found));
      if (kind !== "LOCATION") units.push({ entity, name: text, variant, found });
    }
  }
  const variants = new Map<string, { pairs: number; joined: number }>();
  for (const group of groupBy(units, ({ entity }) => entity)) {
    forPairs(group, (one, other) => {
      const rows =
        one.name === other.name
          ? ["equal"]
          : [...new Set([one.variant, other.variant])].filter((name) => name !== "exact");
      for (const row of [...rows, ...(one.name === other.name ? [] : ["all"])]) {
        const counts = variants.get(row) ?? { pairs: 0, joined: 0 };
        variants.set(row, counts);
        counts.pairs++;
        if (one.found === other.found) counts.joined++;
      }
    });
  }
  let [right, told] = [0, 0];
  for (const group of groupBy(units, ({ found }) => found)) {
    forPairs(group, (one, other) => {
      if (one.entity === other.entity && one.name === other.name) return;
      told++;
      if (one.entity === other.entity) right++;
    });
  }
  const all = variants.get("all") ?? { pairs: 0, joined: 0 };
  return {
    precision: told === 0 ? 1 : right / told,
    recall: all.pairs === 0 ? 1 : all.joined / all.pairs,
    variants,
    within,
    apart: countApart(apart, places),
  };
}

function countApart(apart: readonly ApartPair[], places: ReadonlyMap<string, ReadonlySet<string>>) {
  const counts = new Map<ApartPair["kind"], { pairs: number; joined: number }>();
  for (const { kind, one, other } of apart) {
    const count = counts.get(kind) ?? { pairs: 0, joined: 0 };
    counts.set(kind, count);
    count.pairs++;
    const there = places.get(other);
    if ([...(places.get(one) ?? [])].some((found) => there?.has(found))) count.joined++;
  }
  return counts;
}

function groupBy<T>(items: readonly T[], toKey: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(toKey(item)) ?? [];
    groups.set(toKey(item), group);
    group.push(item);
  }
  return [...groups.values()];
}

function forPairs<T>(items: readonly T[], take: (one: T, other: T) => void): void {
  for (const [i, one] of items.entries()) for (let n = i + 1; n < items.length; n++) take(one, items[n] as T);
}
