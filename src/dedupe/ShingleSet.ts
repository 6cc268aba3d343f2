/** A set of shingles in one typed array, by open addressing: a Set of such numbers takes ten times the room. */
export class ShingleSet {
  #slots: Uint32Array;
  #size = 0;

  /** @param shingles how many it will hold, about */
  constructor(shingles: number) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * shingles + 8)));
  }

  /** @param shingles none of them 0 */
  addAll(shingles: Uint32Array): void {
    for (const shingle of shingles) this.#add(shingle);
  }

  has(shingle: number): boolean {
    return this.#slots[this.#find(shingle)] === shingle;
  }

  #add(shingle: number): void {
    const slot = this.#find(shingle);
    if (this.#slots[slot] === shingle) return;
    this.#slots[slot] = shingle;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
  }

  #find(shingle: number): number {
    const mask = this.#slots.length - 1;
    // Samples hold small numbers alone, so the lower bits choose the slot.
    let slot = shingle & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== shingle) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (const shingle of old) if (shingle !== 0) this.#slots[this.#find(shingle)] = shingle;
  }
}
