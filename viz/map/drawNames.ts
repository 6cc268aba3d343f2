import type { EntityKind } from "../schema-types.ts";
import type { Emphasis } from "./findEmphasis.ts";
import type { Layer, MapRenderer } from "./openLayer.ts";
import type { Paint } from "./Paint.ts";
import { placeLabels, type Box, type LabelWish } from "./placeLabels.ts";

export interface DrawNamesOptions {
  readonly emphasis: Emphasis | null;
  readonly paint: Paint;
  readonly family: string;
  /** Places the communities' names where they cover none of these boxes, and gives what they cover themselves. */
  readonly placeTitles: (reserved: readonly Box[]) => readonly Box[];
}

interface Name extends LabelWish {
  readonly text: string;
  readonly font: string;
  readonly strong: boolean;
  /** The node itself. */
  readonly disc: Box;
}

/**
 * Writes the nodes' names beside them: what stands out first, then the largest, then the communities' names, then the
 * rest, large before small, none over another.
 */
export function drawNames(sigma: MapRenderer, layer: Layer, options: DrawNamesOptions): ReadonlySet<string> {
  const { emphasis, paint, placeTitles } = options;
  const context = layer.clear();
  const names = listNames(sigma, context, options);
  const { width, height } = sigma.getDimensions();
  const within = { left: 2, top: 2, width: width - 4, height: height - 4 };
  const strong = names.filter((name) => name.strong);
  const forced = placeLabels(strong, { within, gap: 0 });
  const others = names.filter((name) => !name.strong);
  const most = findMost(width, height, emphasis !== null);
  const largest = others.slice(0, Math.max(LEAST_FIRST, Math.min(MOST_FIRST, Math.round(most / 3))));
  const discs = largest.map(({ disc }) => disc);
  const firstDiscs = discs.slice(0, LEAST_FIRST);
  const top = largest.slice(0, LEAST_FIRST);
  const clear = placeLabels(top, { within, taken: [...forced.values(), ...firstDiscs] });
  const named = placeAlso(top, clear, { within, taken: [...forced.values()] });
  const first = placeAlso(largest, named, { within, taken: [...forced.values(), ...firstDiscs] });
  const reserved = [...forced.values(), ...first.values()];
  const taken = [...reserved, ...discs, ...placeTitles([...reserved, ...discs])];
  const rest = placeLabels(others.slice(largest.length), {
    within,
    taken,
    gap: 3,
    most: Math.max(0, most - first.size),
  });
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const name of [...names].reverse()) {
    const box = forced.get(name.key) ?? first.get(name.key) ?? rest.get(name.key);
    if (!box) continue;
    context.font = name.font;
    context.lineWidth = 3.5;
    context.strokeStyle = paint.paper;
    context.fillStyle = paint.ink;
    context.strokeText(name.text, box.left, box.top + box.height / 2 + 0.5);
    context.fillText(name.text, box.left, box.top + box.height / 2 + 0.5);
  }
  return new Set([...forced.keys(), ...first.keys(), ...rest.keys()]);
}

/** How many of the largest nodes are named before their communities: on a small map, and on a large one. */
const LEAST_FIRST = 8;
const MOST_FIRST = 16;

/** Places those that have found no room so far. */
function placeAlso(
  names: readonly Name[],
  placed: ReadonlyMap<string, Box>,
  { within, taken }: { readonly within: Box; readonly taken: readonly Box[] },
): ReadonlyMap<string, Box> {
  const left = names.filter(({ key }) => !placed.has(key));
  return new Map([...placed, ...placeLabels(left, { within, taken: [...taken, ...placed.values()] })]);
}

/** How many names the map bears: about one for each 130 by 130 pixels, more when only some nodes stand out. */
function findMost(width: number, height: number, emphasized: boolean): number {
  return Math.round((width * height) / (emphasized ? 9_000 : 17_000));
}

const CONSIDERED = 600;

function listNames(
  sigma: MapRenderer,
  context: CanvasRenderingContext2D,
  { emphasis, family }: DrawNamesOptions,
): readonly Name[] {
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const names: { readonly name: Name; readonly rank: number }[] = [];
  graph.forEachNode((key, facts) => {
    const strong = emphasis?.strong.has(key) ?? false;
    if (emphasis && !strong && !emphasis.near.has(key)) return;
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) return;
    const radius = sigma.scaleSize(data.size);
    if (!strong && !emphasis && radius < LEAST_NAMED_RADIUS) return;
    const fontSize = strong ? 14 : Math.round(Math.min(14, 10.5 + radius / 4.5) * 2) / 2;
    const font = `${FACES[facts.kind]} ${strong ? 650 : WEIGHTS[facts.kind]} ${fontSize}px ${family}`;
    const text = shorten(facts.label);
    const size = { width: measure(context, font, text), height: fontSize + 3 };
    names.push({
      rank: radius + (strong ? 1e6 : 0),
      name: { key, text, font, strong, ...size, spots: spots(x, y, radius, size), disc: discBox(x, y, radius) },
    });
  });
  return names
    .sort((a, b) => b.rank - a.rank || (a.name.key < b.name.key ? -1 : 1))
    .slice(0, CONSIDERED)
    .map(({ name }) => name);
}

const LEAST_NAMED_RADIUS = 2.4;

// As in atlases: places lean, people stand out.
const FACES: Readonly<Record<EntityKind, string>> = {
  PERSON: "normal",
  ORGANIZATION: "normal",
  LOCATION: "italic",
  EVENT: "normal",
  LAW: "normal",
  PRODUCT: "normal",
};
const WEIGHTS: Readonly<Record<EntityKind, number>> = {
  PERSON: 600,
  ORGANIZATION: 400,
  LOCATION: 400,
  EVENT: 400,
  LAW: 400,
  PRODUCT: 400,
};

function discBox(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Right, left, below and above the node. */
function spots(x: number, y: number, radius: number, { width, height }: { width: number; height: number }) {
  const away = radius + 3;
  return [
    { left: x + away, top: y - height / 2 },
    { left: x - away - width, top: y - height / 2 },
    { left: x - width / 2, top: y + away },
    { left: x - width / 2, top: y - away - height },
  ];
}

const MOST_LETTERS = 34;

function shorten(label: string): string {
  return label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label;
}

const widths = new Map<string, number>();

function measure(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
