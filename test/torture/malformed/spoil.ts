/** Numbers from 0 up to a limit, the same for each seed (mulberry32). */
export function openRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A file, and another one that stretches come from. */
export interface Spoilable {
  readonly bytes: Uint8Array;
  readonly other: Uint8Array;
}

/**
 * Spoiled copies of a file: cut off at `count` places, then as many times each with bits flipped, and with stretches
 * zeroed, left out, doubled, swapped with another file's or filled at random.
 */
export function* spoil({ bytes, other }: Spoilable, count: number, seed: number): Generator<Uint8Array> {
  const random = openRandom(seed);
  for (let i = 0; i < count; i++) yield bytes.slice(0, Math.floor((bytes.length * i) / count));
  for (let i = 0; i < count; i++) {
    const flipped = bytes.slice();
    for (let flips = 1 + random(16); flips > 0; flips--) {
      const at = random(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
    }
    yield flipped;
  }
  for (let i = 0; i < count; i++) {
    const from = random(bytes.length);
    const to = Math.min(bytes.length, from + 1 + random(200));
    const stretch = bytes.slice(from, to);
    const [before, after] = [bytes.slice(0, from), bytes.slice(to)];
    const instead = [
      new Uint8Array(stretch.length),
      new Uint8Array(),
      Buffer.concat([stretch, stretch]),
      other.slice(from % other.length, (from % other.length) + stretch.length),
      stretch.map(() => random(256)),
    ][i % 5];
    yield Buffer.concat([before, instead ?? stretch, after]);
  }
}
