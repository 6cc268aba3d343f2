/** The angle between a sunflower's seeds (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Arranges nodes for a layout to start from, two numbers a node: the groups like a sunflower's seeds around 0,0, the
 * first in the middle, and each group's nodes likewise around the group's own middle, about one unit apart.
 *
 * @param groups each group's nodes by place, 0 up to `order`, the most central first
 */
export function arrangeInSpiral(groups: readonly (readonly number[])[], order: number): Float64Array {
  const positions = new Float64Array(2 * order);
  let before = 0;
  for (const [i, nodes] of groups.entries()) {
    // Twice the area that the nodes need, so that groups do not touch.
    const radius = Math.sqrt(2 * (before + (i === 0 ? 0 : nodes.length / 2)));
    before += nodes.length;
    for (const [j, node] of nodes.entries()) {
      const distance = Math.sqrt(j) / Math.sqrt(Math.PI);
      positions[2 * node] = radius * Math.cos(i * GOLDEN_ANGLE) + distance * Math.cos(j * GOLDEN_ANGLE);
      positions[2 * node + 1] = radius * Math.sin(i * GOLDEN_ANGLE) + distance * Math.sin(j * GOLDEN_ANGLE);
    }
  }
  return positions;
}
