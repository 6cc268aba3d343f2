import type { EdgeDisplayData } from "sigma/types";
import { fadeColor } from "../mixColors.ts";
import type { EdgeFacts, NodeFacts } from "./buildDrawnGraph.ts";
import type { Emphasis } from "./findEmphasis.ts";
import type { Paint } from "./Paint.ts";

export interface EdgeEnds {
  readonly source: NodeFacts;
  readonly target: NodeFacts;
}

/** How an edge is drawn: faint, thicker by weight, in the colour of a community that both ends share. */
export function edgeLook(
  edge: string,
  { weight }: EdgeFacts,
  { source, target }: EdgeEnds,
  emphasis: Emphasis | null,
  paint: Paint,
): Partial<EdgeDisplayData> {
  const inside = source.community !== null && source.community === target.community;
  const color = inside ? paint.colorOf(source.community) : paint.muted;
  const size = Math.min(THICKEST, 0.9 * Math.sqrt(weight));
  if (!emphasis) return { color: fadeColor(color, inside ? 0.34 : 0.16), size, zIndex: inside ? 1 : 0 };
  if (emphasis.edges.has(edge)) return { color: fadeColor(color, inside ? 0.8 : 0.6), size: size + 0.6, zIndex: 2 };
  return { color: fadeColor(paint.muted, 0.05), size: size * 0.7, zIndex: 0 };
}

const THICKEST = 6;
