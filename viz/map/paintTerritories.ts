import type { NodeFacts } from "./buildDrawnGraph.ts";

/** A rectangle of the map, in its own units; y goes upwards. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Territories {
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row from the top; not multiplied by the alpha. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

export interface PaintTerritoriesOptions {
  /** Pixels along the longer side. @default 640 */
  readonly resolution?: number;
  /** Alpha inside a territory, 0 to 1. @default 0.13 */
  readonly alpha?: number;
}

/**
 * Paints the ground under each community: every node spreads a soft hill, each pixel goes to the community whose hills
 * are highest there, and a line is drawn where they fall to the shore. Null where no node belongs to a community.
 */
export function paintTerritories(
  nodes: readonly NodeFacts[],
  colorOf: (community: string | null) => string,
  { resolution = 640, alpha = 0.13 }: PaintTerritoriesOptions = {},
): Territories | null {
  const settled = nodes.filter(({ community }) => community !== null);
  if (settled.length === 0) return null;
  const reach = findReach(settled);
  const extent = findExtent(settled, reach * 2.2);
  const unit = Math.max(extent.right - extent.left, extent.top - extent.bottom) / resolution;
  const width = Math.ceil((extent.right - extent.left) / unit);
  const height = Math.ceil((extent.top - extent.bottom) / unit);

  const highest = new Float32Array(width * height);
  const owner = new Int16Array(width * height).fill(-1);
  const communities = [...new Set(settled.map(({ community }) => community))];
  for (const [index, community] of communities.entries()) {
    const members = settled.filter((node) => node.community === community);
    const hills = raiseHills(members, { extent, unit, width, height, reach });
    for (let at = 0; at < hills.length; at++) {
      const value = hills[at] ?? 0;
      if (value <= (highest[at] ?? 0)) continue;
      highest[at] = value;
      owner[at] = index;
    }
  }

  const colors = communities.map((community) => parseColor(colorOf(community)));
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (const [at, value] of highest.entries()) {
    const color = colors[owner[at] ?? -1];
    if (!color) continue;
    const inside = smoothStep(SHORE - 0.05, SHORE + 0.05, value);
    const line = inside * (1 - smoothStep(SHORE + 0.05, SHORE + 0.12, value));
    pixels.set([...color, 255 * alpha * (inside * (0.75 + 0.25 * Math.min(1, value - SHORE)) + 1.1 * line)], at * 4);
  }
  return { extent, width, height, pixels };
}

/** The height at which land ends. */
const SHORE = 0.42;

interface Grid {
  readonly extent: Extent;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly reach: number;
}

function raiseHills(members: readonly NodeFacts[], { extent, unit, width, height, reach }: Grid): Float32Array {
  const hills = new Float32Array(width * height);
  for (const { x, y, size } of members) {
    const radius = (reach + size) / unit;
    const column = (x - extent.left) / unit;
    const row = (extent.top - y) / unit;
    const span = Math.ceil(radius * 2);
    for (let j = Math.max(0, Math.floor(row - span)); j < Math.min(height, row + span); j++) {
      for (let i = Math.max(0, Math.floor(column - span)); i < Math.min(width, column + span); i++) {
        const distance = ((i - column) ** 2 + (j - row) ** 2) / (radius * radius);
        if (distance < 4) hills[j * width + i] = (hills[j * width + i] ?? 0) + Math.exp(-1.8 * distance);
      }
    }
  }
  return hills;
}

/** How far a node's hill goes: so far that neighbours in a crowd of this density flow together. */
function findReach(nodes: readonly NodeFacts[]): number {
  const spread = findExtent(nodes, 0);
  const area = Math.max(1, (spread.right - spread.left) * (spread.top - spread.bottom));
  return Math.max(8, 0.62 * Math.sqrt(area / nodes.length));
}

function findExtent(nodes: readonly NodeFacts[], margin: number): Extent {
  const extent = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of nodes) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y);
  }
  return {
    left: extent.left - margin,
    right: extent.right + margin,
    bottom: extent.bottom - margin,
    top: extent.top + margin,
  };
}

function smoothStep(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

function parseColor(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
