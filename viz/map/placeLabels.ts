export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A label with the places it may have, best first: the upper left corner of each. */
export interface LabelWish {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly { readonly left: number; readonly top: number }[];
}

export interface PlaceLabelsOptions {
  /** Where labels must lie, wholly. */
  readonly within: Box;
  /** What no label may cover. @default [] */
  readonly taken?: readonly Box[];
  /** Free space between two labels, in pixels. @default 2 */
  readonly gap?: number;
  /** How many to place at most. @default no limit */
  readonly most?: number;
}

/** Gives each label the first of its spots that is free, the first wish first; those without room are left out. */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  { within, taken = [], gap = 2, most = Infinity }: PlaceLabelsOptions,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const occupied = [...taken];
  for (const { key, width, height, spots } of wishes) {
    if (placed.size >= most) break;
    for (const spot of spots) {
      const box = { ...spot, width, height };
      if (!contains(within, box) || occupied.some((other) => overlap(box, other, gap))) continue;
      placed.set(key, box);
      occupied.push(box);
      break;
    }
  }
  return placed;
}

function overlap(one: Box, other: Box, gap: number): boolean {
  return (
    one.left < other.left + other.width + gap &&
    other.left < one.left + one.width + gap &&
    one.top < other.top + other.height + gap &&
    other.top < one.top + one.height + gap
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
