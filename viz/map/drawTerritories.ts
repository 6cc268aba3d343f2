import type { Layer, MapRenderer } from "./openLayer.ts";
import type { Territories } from "./paintTerritories.ts";

/** A painted ground, ready to be drawn at any camera. */
export interface Ground extends Territories {
  readonly bitmap: HTMLCanvasElement;
}

export function toGround(territories: Territories | null): Ground | null {
  if (!territories) return null;
  const bitmap = document.createElement("canvas");
  bitmap.width = territories.width;
  bitmap.height = territories.height;
  const { pixels, width, height } = territories;
  bitmap.getContext("2d")?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return { ...territories, bitmap };
}

/** Draws the ground under the graph where the camera now sees it; `strength` is 0 to 1. */
export function drawTerritories(sigma: MapRenderer, layer: Layer, ground: Ground | null, strength: number): void {
  const context = layer.clear();
  if (!ground || strength <= 0) return;
  const { left, right, bottom, top } = ground.extent;
  const from = sigma.graphToViewport({ x: left, y: top });
  const to = sigma.graphToViewport({ x: right, y: bottom });
  context.imageSmoothingQuality = "high";
  context.globalAlpha = strength;
  context.drawImage(ground.bitmap, from.x, from.y, to.x - from.x, to.y - from.y);
  context.globalAlpha = 1;
}
