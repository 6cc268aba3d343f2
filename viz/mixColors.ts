/** Goes from one colour towards another, both `#rrggbb`; `share` is 0 for the first and 1 for the second. */
export function mixColors(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + ((end[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** A see-through colour for sigma, whose WebGL canvases want the channels multiplied by the alpha. */
export function fadeColor(color: string, alpha: number): string {
  const [red, green, blue] = channels(color).map((value) => Math.round(value * alpha));
  return `rgba(${red},${green},${blue},${alpha})`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
