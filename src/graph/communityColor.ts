/**
 * Twelve hues that keep a contrast of 2.9 to both white and #111, and 0.07 apart in Oklab for eyes without red or green
 * cones (simulated after Machado and others 2009), 0.11 for others. The first ones differ the most.
 */
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

/**
 * Gives a community's colour by its place among all, `#rrggbb`: the first twelve get a hue each, the next twelve the
 * same ones lighter, twelve more darker; all others, and an entity of no community (null), are grey.
 */
export function communityColor(index: number | null): string {
  const hue = index === null ? undefined : HUES[index % HUES.length];
  if (index === null || hue === undefined) return GREY;
  if (index < HUES.length) return hue;
  if (index < 2 * HUES.length) return mix(hue, 255);
  if (index < 3 * HUES.length) return mix(hue, 0);
  return GREY;
}

/** A third of the way to a grey level, 0 for black and 255 for white. */
function mix(color: string, level: number): string {
  const parts = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round((2 * part + level) / 3);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
