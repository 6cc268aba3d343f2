/** Goes one step up (-1) or down (1) in a list of suggestions, from its end to its start; -1 in an empty one. */
export function moveActive(active: number, step: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (active < 0) return step > 0 ? 0 : length - 1;
  return (active + step + length) % length;
}
