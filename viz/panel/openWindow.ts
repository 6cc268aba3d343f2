/** How many UTF-16 units of a document are read at once. */
export const WINDOW = 50_000;

/** How much of it stands before the place that was turned to. */
const BEFORE = 10_000;

/** Where the window begins that shows a place of the document; null for its beginning. */
export function openWindow(place: number | null): number {
  return Math.max(0, (place ?? 0) - BEFORE);
}
