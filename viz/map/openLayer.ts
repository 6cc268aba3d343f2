import type Sigma from "sigma";
import type { DrawnGraph, EdgeFacts, NodeFacts } from "./buildDrawnGraph.ts";

export type MapRenderer = Sigma<NodeFacts, EdgeFacts>;

export interface Layer {
  readonly canvas: HTMLCanvasElement;
  /** Gives the canvas empty and in the map's size, in CSS pixels. */
  readonly clear: () => CanvasRenderingContext2D;
}

/** Adds a canvas of our own to sigma's, under the layer named. */
export function openLayer(sigma: MapRenderer, id: string, beforeLayer: string): Layer {
  const canvas = sigma.createCanvas(id, { beforeLayer });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser must draw on a canvas, but it does not.");
  canvas.style.pointerEvents = "none";
  const clear = () => {
    const { width, height } = sigma.getDimensions();
    const scale = window.devicePixelRatio || 1;
    const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
    if (canvas.width !== columns) canvas.width = columns;
    if (canvas.height !== rows) canvas.height = rows;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  };
  return { canvas, clear };
}

/** The nodes' facts, in the order of the graph: most connected first. */
export function listFacts(graph: DrawnGraph): readonly NodeFacts[] {
  return graph.mapNodes((_, facts) => facts);
}
