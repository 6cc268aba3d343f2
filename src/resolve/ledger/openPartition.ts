/** Groups of names that decisions made one: a set, with what it is called and of which kind it is by decision. */
export interface DecidedSet {
  readonly groups: Set<string>;
  name: string | null;
  kind: string | null;
}

/** All groups, in sets; one that nothing was decided about is a set of its own. */
export interface Partition {
  readonly setOf: (group: string) => DecidedSet;
  /** Makes one set of those that hold the groups. What is left of it is called as the set of the first. */
  readonly join: (groups: readonly string[]) => DecidedSet;
  /** Takes the groups out of their sets, into one of their own, without a name and a kind. */
  readonly part: (groups: readonly string[]) => void;
  /** The least group of its set. */
  readonly find: (group: string) => string;
}

export function openPartition(): Partition {
  const sets = new Map<string, DecidedSet>();
  const least = new Map<DecidedSet, string>();
  const setOf = (group: string): DecidedSet => {
    const set = sets.get(group) ?? { groups: new Set([group]), name: null, kind: null };
    sets.set(group, set);
    return set;
  };
  return {
    setOf,
    join: (groups) => {
      const all = [...new Set(groups.map(setOf))];
      const { name = null, kind = null } = all[0] ?? {};
      const [large = setOf(""), ...others] = all.sort((a, b) => b.groups.size - a.groups.size);
      for (const set of others) {
        for (const group of set.groups) {
          large.groups.add(group);
          sets.set(group, large);
        }
      }
      return Object.assign(large, { name, kind });
    },
    part: (groups) => {
      const own: DecidedSet = { groups: new Set(groups), name: null, kind: null };
      for (const group of own.groups) {
        setOf(group).groups.delete(group);
        sets.set(group, own);
      }
    },
    find: (group) => {
      const set = sets.get(group);
      if (!set) return group;
      const known = least.get(set) ?? [...set.groups].reduce((a, b) => (a < b ? a : b));
      least.set(set, known);
      return known;
    },
  };
}
