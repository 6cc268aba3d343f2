/** The same colours as the exports' (`src/graph/communityColor.ts`); a test holds the two together. */

import { mixColors } from "./mixColors.ts";

const HUES = [
  "#009cfc",
  "#9c4824",
  "#60a800",
  "#843cc0",
  "#f060a8",
  "#00786c",
  "#907800",
  "#cc306c",
  "#6c6cf0",
  "#309c9c",
  "#60609c",
  "#b478d8",
] as const;

const GREY = "#8c8c8c";

/** Gives a community's colour by its place among all, largest first; grey for none (null) and for the many small ones. */
export function communityColor(index: number | null): string {
  const hue = index === null ? undefined : HUES[index % HUES.length];
  if (index === null || hue === undefined) return GREY;
  if (index < HUES.length) return hue;
  if (index < 2 * HUES.length) return mixColors(hue, "#ffffff", 1 / 3);
  if (index < 3 * HUES.length) return mixColors(hue, "#000000", 1 / 3);
  return GREY;
}
