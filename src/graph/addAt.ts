/** Adds `amount` to one place of a typed array. */
export function addAt(array: Uint32Array | Float64Array, place: number, amount: number): void {
  array[place] = (array[place] ?? 0) + amount;
}
