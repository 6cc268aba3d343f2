/** Disjoint sets of keys; a key that was never joined is a set of its own. */
export interface Unions {
  /** The least key of its set. */
  readonly find: (key: string) => string;
  readonly join: (keys: readonly string[]) => void;
  /** Whether joining the keys would bring two others into one set. */
  readonly wouldJoin: (keys: readonly string[], one: string, other: string) => boolean;
  readonly isJoined: (key: string) => boolean;
}

interface Union {
  readonly keys: readonly string[];
  readonly least: string;
}

export function openUnions(): Unions {
  const unions = new Map<string, Union>();
  const find = (key: string): string => unions.get(key)?.least ?? key;
  return {
    find,
    isJoined: (key) => unions.has(key),
    join: (keys) => {
      if (keys.length < 2) return;
      const all = [...new Set(keys.flatMap((key) => unions.get(key)?.keys ?? [key]))];
      const union: Union = { keys: all, least: all.reduce((a, b) => (a < b ? a : b)) };
      for (const key of all) unions.set(key, union);
    },
    wouldJoin: (keys, one, other) => {
      const joined = new Set(keys.map(find));
      return find(one) === find(other) || (joined.has(find(one)) && joined.has(find(other)));
    },
  };
}
