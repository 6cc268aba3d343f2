import type { CommunitySummary } from "../data.ts";
import type { DrawnGraph } from "./buildDrawnGraph.ts";
import type { MapRenderer } from "./openLayer.ts";
import type { Paint } from "./Paint.ts";
import { placeLabels, type Box, type LabelWish } from "./placeLabels.ts";

export interface CommunityNames {
  readonly show: (communities: readonly CommunitySummary[], graph: DrawnGraph, paint: Paint) => void;
  /** Moves the names to where the camera sees their communities; gives what they cover. */
  readonly place: (sigma: MapRenderer, options: PlaceNamesOptions) => readonly Box[];
}

export interface PlaceNamesOptions {
  /** The one community to name; null for all. */
  readonly selected: string | null;
  readonly hidden: boolean;
  /** What no name may cover: the largest nodes and their names. */
  readonly reserved: readonly Box[];
}

interface Shown extends Crowd {
  readonly id: string;
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
}

/** Where most of a community is, in the map's own units. */
interface Crowd {
  readonly middle: Point;
  readonly topLeft: Point;
  readonly bottomRight: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Writes the communities' names on the map, in HTML over sigma's canvases. */
export function openCommunityNames(layer: HTMLElement, onChoose: (id: string) => void): CommunityNames {
  let shown: readonly Shown[] = [];
  return {
    show(communities, graph, paint) {
      layer.replaceChildren();
      // A small map bears fewer and smaller names.
      const scale = Math.min(1, Math.max(0.66, layer.offsetWidth / 760));
      const most = Math.max(5, Math.min(MOST, Math.round((layer.offsetWidth * layer.offsetHeight) / 30_000)));
      const largest = communities[0]?.size ?? 1;
      shown = communities.slice(0, most).flatMap((community) => {
        const members = graph.filterNodes((_, facts) => facts.community === community.id);
        if (members.length === 0) return [];
        const element = makeName(community, scale * fontSize(community.size / largest), paint, onChoose);
        layer.append(element);
        const box = { width: element.offsetWidth, height: element.offsetHeight };
        return [{ id: community.id, element, ...box, ...findPlaces(graph, members) }];
      });
    },
    place(sigma, { selected, hidden, reserved }) {
      const { width, height } = sigma.getDimensions();
      const wished = hidden ? [] : shown.filter(({ id }) => selected === null || id === selected);
      const discs = wished.length > 0 ? listDiscs(sigma) : [];
      const wishes = wished.map((name) => toWish(name, sigma, discs));
      const within = { left: 4, top: 4, width: width - 8, height: height - 8 };
      const placed = placeLabels(wishes, { within, gap: 4, taken: reserved });
      for (const { id, element } of shown) {
        const box = placed.get(id);
        element.classList.toggle("away", !box);
        if (box) element.style.transform = `translate(${box.left.toFixed(1)}px, ${box.top.toFixed(1)}px)`;
      }
      return [...placed.values()];
    },
  };
}

const MOST = 16;

function makeName(
  { id, label }: CommunitySummary,
  size: number,
  paint: Paint,
  onChoose: (id: string) => void,
): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  // The legend says the same for the keyboard.
  element.tabIndex = -1;
  element.className = "community-name away";
  element.textContent = label;
  element.style.setProperty("--hue", paint.colorOf(id));
  element.style.fontSize = `${size.toFixed(1)}px`;
  element.addEventListener("click", () => onChoose(id));
  return element;
}

/** In pixels; `share` is a community's size by the largest one's. */
function fontSize(share: number): number {
  return 13 + 7 * Math.sqrt(share);
}

/** A community's crowd: a few stray members do not count. */
function findPlaces(graph: DrawnGraph, members: readonly string[]): Crowd {
  const facts = members.map((member) => graph.getNodeAttributes(member));
  const xs = facts.map(({ x }) => x).sort((a, b) => a - b);
  const ys = facts.map(({ y }) => y).sort((a, b) => a - b);
  const at = (values: readonly number[], share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
  return {
    middle: { x: at(xs, 0.5), y: at(ys, 0.5) },
    topLeft: { x: at(xs, 0.15), y: at(ys, 0.85) },
    bottomRight: { x: at(xs, 0.85), y: at(ys, 0.15) },
  };
}

/** Tries above, below and beside the crowd before its middle, and takes what covers the least. */
function toWish({ id, width, height, ...crowd }: Shown, sigma: MapRenderer, discs: readonly Disc[]): LabelWish {
  const middle = sigma.graphToViewport(crowd.middle);
  const { x: leftEdge, y: topEdge } = sigma.graphToViewport(crowd.topLeft);
  const { x: rightEdge, y: bottomEdge } = sigma.graphToViewport(crowd.bottomRight);
  const centred = middle.x - width / 2;
  const level = middle.y - height / 2;
  const spots = [
    { left: centred, top: topEdge - height - 14 },
    { left: centred, top: bottomEdge + 14 },
    { left: centred - width / 3, top: topEdge - height - 8 },
    { left: centred + width / 3, top: topEdge - height - 8 },
    { left: rightEdge + 16, top: level },
    { left: leftEdge - width - 16, top: level },
    { left: centred - width / 3, top: bottomEdge + 8 },
    { left: centred + width / 3, top: bottomEdge + 8 },
    { left: leftEdge - (2 * width) / 3, top: topEdge - height },
    { left: rightEdge - width / 3, top: topEdge - height },
    { left: leftEdge - width - 8, top: topEdge },
    { left: rightEdge + 8, top: topEdge },
    { left: leftEdge - width, top: bottomEdge },
    { left: rightEdge, top: bottomEdge },
    { left: centred, top: topEdge - height - 48 },
    { left: centred, top: bottomEdge + 48 },
    { left: centred, top: topEdge - height - 84 },
    { left: centred, top: bottomEdge + 84 },
    { left: rightEdge + 60, top: level },
    { left: leftEdge - width - 60, top: level },
    { left: centred, top: level },
  ];
  const { width: right } = sigma.getDimensions();
  const inView = middle.x > 0 && middle.x < right;
  const weighed = spots.map((spot, place) => {
    // A name at the map's edge is pushed inside.
    const left = inView ? Math.max(EDGE, Math.min(right - width - EDGE, spot.left)) : spot.left;
    const box = { left, top: spot.top, width, height };
    // Far from its crowd it would seem to be another's.
    const away = Math.hypot(left + width / 2 - middle.x, spot.top + height / 2 - middle.y) / 5;
    const pushed = Math.abs(left - spot.left) / 10;
    return { box, cost: measureCover(box, discs, id) + place + away + pushed };
  });
  return { key: id, width, height, spots: weighed.sort((a, b) => a.cost - b.cost).map(({ box }) => box) };
}

const EDGE = 5;

interface Disc extends Point {
  readonly radius: number;
  readonly community: string | null;
}

function listDiscs(sigma: MapRenderer): readonly Disc[] {
  return sigma.getGraph().mapNodes((node, { community }) => {
    const data = sigma.getNodeDisplayData(node);
    if (!data) return { x: -1e6, y: -1e6, radius: 0, community };
    return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size), community };
  });
}

/** The radii of the nodes under a label, added up; others' nodes count more, and already when they are close. */
function measureCover({ left, top, width, height }: Box, discs: readonly Disc[], own: string): number {
  let covered = 0;
  for (const { x, y, radius, community } of discs) {
    const away = radius + (community === own ? 0 : 18);
    const inside = x > left - away && x < left + width + away && y > top - away && y < top + height + away;
    if (inside) covered += community === own ? radius : 2 * radius + 4;
  }
  return covered;
}
