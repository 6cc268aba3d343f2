import type { Disc } from "./separateNodes.ts";

/** Between a ring and what it surrounds, and between two nodes of a ring. */
const GAP = 3;

/**
 * Places nodes in place on rings around 0,0 and around all of `inner`, in order, as many to a ring as fit, evenly
 * spaced; with nothing inside they fill the middle like seeds of a sunflower.
 */
export function placeInRings(nodes: readonly Disc[], inner: readonly Disc[]): void {
  const step = 2 * nodes.reduce((most, { radius }) => Math.max(most, radius), 0) + GAP;
  let distance = inner.reduce((most, { x, y, radius }) => Math.max(most, Math.hypot(x, y) + radius), 0);
  distance = inner.length === 0 ? 0 : distance + 2 * step;
  for (let first = 0; first < nodes.length;) {
    const room = Math.max(1, Math.floor((2 * Math.PI * distance) / step));
    const ring = nodes.slice(first, first + room);
    for (const [i, node] of ring.entries()) {
      const angle = (2 * Math.PI * i) / ring.length - Math.PI / 2;
      node.x = distance * Math.cos(angle);
      node.y = distance * Math.sin(angle);
    }
    first += ring.length;
    distance += step;
  }
}
