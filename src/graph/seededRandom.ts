/**
 * Makes a generator of numbers from 0 up to, but not, 1: always the same ones for one seed.
 *
 * Mulberry32 (Tommy Ettinger 2017): a 32-bit state, enough for shuffles, never for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
