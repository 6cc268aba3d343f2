import { SIGNATURE_LENGTH } from "./signShingles.ts";

/** For each signature, the buckets that it shares with others, in one column. */
export interface Buckets {
  readonly count: number;
  /** The buckets of the n-th signature are `buckets.slice(starts[n], starts[n + 1])`. */
  readonly starts: Uint32Array;
  readonly buckets: Uint32Array;
}

/**
 * Puts signatures into one bucket where one of their bands of two values is the same (banding, Leskovec, Rajaraman and
 * Ullman 2014, ch. 3.4). With 64 bands, documents that share 0.35 of all their shingles meet with a probability of
 * 0.9997, those that share 0.2 of 0.93, and those that share 0.01 of 0.006. Buckets of one are left out.
 *
 * @param signatures of `SIGNATURE_LENGTH` values each, one after the other
 */
export function findBuckets(signatures: Uint16Array): Buckets {
  const length = signatures.length / SIGNATURE_LENGTH;
  const table = new BandTable(length);
  let count = 0;
  // Signature and bucket in turn, growing: most signatures are in no bucket with another.
  const members = new NumberColumn();
  for (let band = 0; band < SIGNATURE_LENGTH; band += 2) {
    const bucketOf = new Map<number, number>();
    table.clear();
    for (let i = 0; i < length; i++) {
      const at = i * SIGNATURE_LENGTH + band;
      const key = (((signatures[at] ?? 0) << 16) | (signatures[at + 1] ?? 0)) >>> 0;
      const first = table.findFirst(key, i);
      if (first === i) continue;
      let bucket = bucketOf.get(first);
      if (bucket === undefined) {
        bucket = count++;
        bucketOf.set(first, bucket);
        members.push(first, bucket);
      }
      members.push(i, bucket);
    }
  }
  return toBuckets(members, length, count);
}

/** Which signature was the first to have a key, in one band. */
class BandTable {
  readonly #keys: Uint32Array;
  readonly #firsts: Uint32Array;

  constructor(length: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * length + 2));
    this.#keys = new Uint32Array(size);
    this.#firsts = new Uint32Array(size);
  }

  clear(): void {
    this.#firsts.fill(0);
  }

  findFirst(key: number, signature: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (; this.#firsts[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === key) return (this.#firsts[slot] ?? 0) - 1;
    }
    this.#keys[slot] = key;
    this.#firsts[slot] = signature + 1;
    return signature;
  }
}

class NumberColumn {
  #values = new Uint32Array(1024);
  #length = 0;

  push(one: number, other: number): void {
    if (this.#length + 2 > this.#values.length) {
      const old = this.#values;
      this.#values = new Uint32Array(old.length * 2);
      this.#values.set(old);
    }
    this.#values[this.#length++] = one;
    this.#values[this.#length++] = other;
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

function toBuckets({ values }: NumberColumn, length: number, count: number): Buckets {
  const starts = new Uint32Array(length + 1);
  for (let i = 0; i < values.length; i += 2) addOne(starts, (values[i] ?? 0) + 1);
  for (let i = 0; i < length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const buckets = new Uint32Array(values.length / 2);
  const next = starts.slice();
  for (let i = 0; i < values.length; i += 2) buckets[addOne(next, values[i] ?? 0)] = values[i + 1] ?? 0;
  return { count, starts, buckets };
}

/** Adds 1 and gives the value before. */
function addOne(column: Uint32Array, at: number): number {
  const value = column[at] ?? 0;
  column[at] = value + 1;
  return value;
}
