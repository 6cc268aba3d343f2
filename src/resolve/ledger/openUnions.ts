/** Disjoint sets of keys; a key that was never joined is a set of its own. */
export interface Unions {
  /** The least key of its set. */
  readonly find: (key: string) => string;
  readonly join: (keys: readonly string[]) => void;
  /** Whether joining the keys would bring two others into one set. */
  readonly wouldJoin: (keys: readonly string[], one: string, other: string) => boolean;
  readonly isJoined: (key: string) => boolean;
}

export function openUnions(): Unions {
  const sets = new Map<string, Set<string>>();
  const least = (set: ReadonlySet<string>) => [...set].reduce((a, b) => (a < b ? a : b));
  const find = (key: string): string => {
    const set = sets.get(key);
    return set ? least(set) : key;
  };
  return {
    find,
    isJoined: (key) => sets.has(key),
    join: (keys) => {
      if (keys.length < 2) return;
      const union = new Set(keys.flatMap((key) => [key, ...(sets.get(key) ?? [])]));
      for (const key of union) sets.set(key, union);
    },
    wouldJoin: (keys, one, other) => {
      const union = new Set(keys.map(find));
      return find(one) === find(other) || (union.has(find(one)) && union.has(find(other)));
    },
  };
}
