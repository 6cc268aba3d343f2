/** A circle on the map. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

export interface SeparateOptions {
  /** Free space to leave between two nodes. @default 4 */
  readonly margin?: number;
  /** Rounds after which what still overlaps stays so. @default 200 */
  readonly rounds?: number;
}

/**
 * Moves nodes apart in place until none overlaps another, each as little as the others let it.
 *
 * graphology-layout-noverlap draws from Math.random where two nodes share a spot, and compares far too many pairs; this
 * looks only into neighbouring cells of a grid and pushes both nodes of a pair.
 */
export function separateNodes(nodes: readonly Disc[], { margin = 4, rounds = 200 }: SeparateOptions = {}): void {
  const cell = 2 * nodes.reduce((most, { radius }) => Math.max(most, radius), 0) + margin;
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(nodes, cell, margin)) return;
  }
}

/** Half of the eight cells around one and the cell itself: each pair of cells is met once. */
const AHEAD = [
  [0, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

function pushApart(nodes: readonly Disc[], cell: number, margin: number): boolean {
  const grid = new Map<number, Disc[]>();
  const key = (column: number, row: number): number => (column + 2 ** 24) * 2 ** 25 + row + 2 ** 24;
  for (const node of nodes) {
    const place = key(Math.floor(node.x / cell), Math.floor(node.y / cell));
    const inCell = grid.get(place);
    if (inCell) inCell.push(node);
    else grid.set(place, [node]);
  }
  let moved = false;
  for (const [place, inCell] of grid) {
    for (const [right, down] of AHEAD) {
      const others = right === 0 && down === 0 ? inCell : grid.get(place + right * 2 ** 25 + down);
      if (!others) continue;
      for (const [i, node] of inCell.entries()) {
        for (let j = others === inCell ? i + 1 : 0; j < others.length; j++) {
          const other = others[j];
          if (other && pushPair(node, other, margin, i + j)) moved = true;
        }
      }
    }
  }
  return moved;
}

function pushPair(one: Disc, other: Disc, margin: number, turn: number): boolean {
  let dx = other.x - one.x;
  let dy = other.y - one.y;
  let distance = Math.hypot(dx, dy);
  const least = one.radius + other.radius + margin;
  // A hundredth short is near enough: rounding would otherwise keep pairs moving for ever.
  if (distance >= least - 0.01) return false;
  if (distance < 1e-6) {
    dx = Math.cos(turn);
    dy = Math.sin(turn);
    distance = 1;
  }
  const gap = least - Math.hypot(other.x - one.x, other.y - one.y);
  // The smaller node gives way the more.
  const share = other.radius / (one.radius + other.radius);
  one.x -= (dx / distance) * gap * share;
  one.y -= (dy / distance) * gap * share;
  other.x += (dx / distance) * gap * (1 - share);
  other.y += (dy / distance) * gap * (1 - share);
  return true;
}
