import type { Span } from "../../model.ts";

/** Lists those of `spans`, which are ordered and do not overlap each other, that overlap `span`. */
export function listOverlaps<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.start ?? Infinity) < end) last++;
  return spans.slice(low, last);
}
