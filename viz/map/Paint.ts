/** The colours of the map, all `#rrggbb`. */
export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly dark: boolean;
  /** A community's colour by its id; null for an entity of none. */
  readonly colorOf: (community: string | null) => string;
}

/** Reads the page's colours, which CSS sets for light and dark. */
export function readPaint(colorOf: Paint["colorOf"]): Paint {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    muted: read("--muted"),
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    colorOf,
  };
}
