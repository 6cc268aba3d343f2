import type { NodeDisplayData } from "sigma/types";
import { mixColors } from "../mixColors.ts";
import type { NodeFacts } from "./buildDrawnGraph.ts";
import type { Emphasis } from "./findEmphasis.ts";
import type { Paint } from "./Paint.ts";

export type NodeLook = Partial<NodeDisplayData> & { readonly borderColor: string };

/** How a node is drawn: in its community's colour, fading into the paper while something else stands out. */
export function nodeLook(
  node: string,
  { community, size }: NodeFacts,
  emphasis: Emphasis | null,
  paint: Paint,
): NodeLook {
  const color = paint.colorOf(community);
  const plain = { color, borderColor: paint.paper, size: Math.max(size, LEAST_RADIUS), zIndex: 1 };
  if (!emphasis) return plain;
  if (emphasis.strong.has(node)) return { ...plain, borderColor: paint.ink, size: Math.max(size, 6), zIndex: 3 };
  if (emphasis.near.has(node)) return { ...plain, zIndex: 2 };
  return { ...plain, color: mixColors(color, paint.paper, DIMMED), zIndex: 0 };
}

const LEAST_RADIUS = 3;

/** How far what does not stand out goes towards the paper. */
const DIMMED = 0.82;
