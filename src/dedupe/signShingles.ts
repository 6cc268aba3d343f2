import { mixBits } from "./hashWords.ts";

/** Values in a signature. */
export const SIGNATURE_LENGTH = 128;

/**
 * Takes in shingles one by one and gives their signature at the end: two signatures agree in about as large a share of
 * their values as the two sets have in common of all their shingles (MinHash, Broder 1997). One hash a shingle does for all
 * values (one permutation hashing, Li, Owen and Zhang 2012), and a value that got no shingle is borrowed from another
 * (optimal densification, Shrivastava 2017). Of each value 16 bits are kept: two that differ look alike once in 65,536.
 */
export class SignatureMaker {
  readonly #least = new Uint32Array(SIGNATURE_LENGTH).fill(EMPTY);
  #any = false;

  add(shingle: number): void {
    // The upper bits choose the place, so that the lower ones are left to be compared.
    const place = shingle >>> (32 - PLACE_BITS);
    const value = Math.min(mixBits(shingle ^ 0x5bd1e995), EMPTY - 1);
    if (value < (this.#least[place] ?? 0)) this.#least[place] = value;
    this.#any = true;
  }

  /** Empty of no shingles. */
  toSignature(): Uint16Array {
    if (!this.#any) return new Uint16Array(0);
    return Uint16Array.from(this.#least, (_, place) => mixBits(this.#leastAt(place)) & 0xffff);
  }

  #leastAt(place: number): number {
    let least = this.#least[place] ?? EMPTY;
    for (let attempt = 1; least === EMPTY; attempt++) {
      const other = mixBits(Math.imul(place + 1, 0x9e3779b1) ^ attempt) >>> (32 - PLACE_BITS);
      least = this.#least[other] ?? EMPTY;
    }
    return least;
  }
}

const PLACE_BITS = Math.log2(SIGNATURE_LENGTH);
const EMPTY = 0xffffffff;

/**
 * How many values of two signatures agree; 0 where none of the first quarter does, as in most pairs that have little in
 * common (and once in a thousand pairs that share a fifth).
 *
 * @param signatures one after the other; `one` and `other` are their places
 */
export function countAgreeing(signatures: Uint16Array, one: number, other: number): number {
  const a = one * SIGNATURE_LENGTH;
  const b = other * SIGNATURE_LENGTH;
  let agreeing = 0;
  for (let i = 0; i < SIGNATURE_LENGTH; i++) {
    if (signatures[a + i] === signatures[b + i]) agreeing++;
    if (agreeing === 0 && i === SIGNATURE_LENGTH / 4) return 0;
  }
  return agreeing;
}
