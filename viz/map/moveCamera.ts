import type { MapRenderer } from "./openLayer.ts";

export interface MoveCameraOptions {
  /** The node to put in the middle; the middle of all nodes when left out. */
  readonly centre?: string;
  /** How near it may go: 1 shows the whole map, 0.5 half of it. @default 0.3 */
  readonly nearest?: number;
  /** How far out it may go. @default 1.1 */
  readonly farthest?: number;
}

/** Flies to where all the nodes are seen; at once for those who prefer less motion. */
export function moveCamera(
  sigma: MapRenderer,
  nodes: readonly string[],
  { centre, nearest = 0.3, farthest = 1.1 }: MoveCameraOptions = {},
): Promise<void> {
  const camera = sigma.getCamera();
  const box = findBox(sigma, nodes);
  if (!box) return Promise.resolve();
  const { width, height } = sigma.getDimensions();
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const data = centre === undefined ? undefined : sigma.getNodeDisplayData(centre);
  const focus = data ? sigma.framedGraphToViewport(data) : middle;
  const across = 2 * Math.max(box.right - focus.x, focus.x - box.left);
  const down = 2 * Math.max(box.bottom - focus.y, focus.y - box.top);
  const share = Math.max(across / Math.max(1, width - 2 * MARGIN), down / Math.max(1, height - 2 * MARGIN));
  const ratio = Math.min(farthest, Math.max(nearest, camera.ratio * share));
  const { x, y } = sigma.viewportToFramedGraph(focus);
  return moveTo(sigma, { x, y, ratio });
}

/** Flies back to where the whole map is seen. */
export function showWholeMap(sigma: MapRenderer): Promise<void> {
  const nodes = sigma.getGraph().nodes();
  return moveCamera(sigma, nodes, { nearest: 1, farthest: 4 });
}

/** Goes nearer (`factor` below 1) or away. */
export function zoom(sigma: MapRenderer, factor: number): Promise<void> {
  const camera = sigma.getCamera();
  return moveTo(sigma, { ratio: camera.getBoundedRatio(camera.ratio * factor) });
}

/** Room left around what is shown, in pixels. */
const MARGIN = 90;

const DURATION = 650;

function moveTo(sigma: MapRenderer, state: { x?: number; y?: number; ratio: number }): Promise<void> {
  const camera = sigma.getCamera();
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    camera.setState(state);
    return Promise.resolve();
  }
  return camera.animate(state, { duration: DURATION, easing: "cubicInOut" });
}

function findBox(sigma: MapRenderer, nodes: readonly string[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const data = sigma.getNodeDisplayData(node);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left === Infinity ? null : box;
}
