import type { CommunitySummary } from "../data.ts";
import type { DrawnGraph } from "./buildDrawnGraph.ts";
import type { MapRenderer } from "./openLayer.ts";
import type { Paint } from "./Paint.ts";
import { placeLabels, type Box, type LabelWish } from "./placeLabels.ts";

export interface CommunityNames {
  readonly show: (communities: readonly CommunitySummary[], graph: DrawnGraph, paint: Paint) => void;
  /** Moves the names to where the camera sees their communities; gives what they cover. */
  readonly place: (sigma: MapRenderer, selected: string | null, hidden: boolean) => readonly Box[];
}

interface Shown {
  readonly id: string;
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  /** In the map's own units. */
  readonly middle: Point;
  readonly top: Point;
  readonly bottom: Point;
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
    place(sigma, selected, hidden) {
      const { width, height } = sigma.getDimensions();
      const wishes = hidden ? [] : shown.filter(({ id }) => selected === null || id === selected).map((name) => toWish(name, sigma));
      const within = { left: 4, top: 4, width: width - 8, height: height - 8 };
      const placed = placeLabels(wishes, { within, gap: 4 });
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

/** The middle of a community, and the edge of its crowd above and below: a few stray members do not count. */
function findPlaces(graph: DrawnGraph, members: readonly string[]): Record<"middle" | "top" | "bottom", Point> {
  let weight = 0;
  let x = 0;
  let y = 0;
  for (const member of members) {
    const facts = graph.getNodeAttributes(member);
    weight += facts.size;
    x += facts.x * facts.size;
    y += facts.y * facts.size;
  }
  x /= weight;
  y /= weight;
  const heights = members.map((member) => graph.getNodeAttribute(member, "y")).sort((a, b) => a - b);
  const at = (share: number) => heights[Math.round(share * (heights.length - 1))] ?? y;
  return { middle: { x, y }, top: { x, y: at(0.93) }, bottom: { x, y: at(0.07) } };
}

function toWish({ id, width, height, middle, top, bottom }: Shown, sigma: MapRenderer): LabelWish {
  const above = sigma.graphToViewport(top);
  const below = sigma.graphToViewport(bottom);
  const centre = sigma.graphToViewport(middle);
  const left = above.x - width / 2;
  return {
    key: id,
    width,
    height,
    spots: [
      { left, top: above.y - height - 6 },
      { left, top: below.y + 6 },
      { left, top: centre.y - height / 2 },
      { left, top: centre.y - 1.5 * height },
      { left, top: centre.y + 0.5 * height },
    ],
  };
}
