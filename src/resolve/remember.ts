/** Makes a pure function of a name remember what it made: the same names come in article after article. */
export function remember<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    // Begun anew now and then, so that it never grows with what is read.
    if (made.size >= MOST) made.clear();
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
}

const MOST = 200_000;
