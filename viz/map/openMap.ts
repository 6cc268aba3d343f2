import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { CommunitySummary } from "../data.ts";
import type { Selection } from "../selection.ts";
import { edgeKey, type DrawnGraph, type EdgeFacts, type NodeFacts } from "./buildDrawnGraph.ts";
import { drawNames } from "./drawNames.ts";
import { drawTerritories, toGround, type Ground } from "./drawTerritories.ts";
import { edgeLook } from "./edgeLook.ts";
import { findEmphasis, type Emphasis } from "./findEmphasis.ts";
import { moveCamera } from "./moveCamera.ts";
import { nodeLook } from "./nodeLook.ts";
import { openCommunityNames } from "./openCommunityNames.ts";
import { listFacts, openLayer, type MapRenderer } from "./openLayer.ts";
import type { Paint } from "./Paint.ts";
import { paintTerritories } from "./paintTerritories.ts";
import type { Box } from "./placeLabels.ts";

export interface MapOptions {
  /** Where sigma's canvases go, and over them the communities' names. */
  readonly canvases: HTMLElement;
  readonly names: HTMLElement;
  readonly graph: DrawnGraph;
  readonly paint: Paint;
  readonly onSelect: (selection: Selection | null) => void;
}

export interface OpenMap {
  readonly sigma: MapRenderer;
  /** The nodes whose names are now written on the map. */
  readonly named: () => ReadonlySet<string>;
  readonly setGraph: (graph: DrawnGraph, communities: readonly CommunitySummary[]) => void;
  readonly setPaint: (paint: Paint) => void;
  readonly setSelection: (selection: Selection | null, named: readonly string[]) => void;
  readonly flyTo: (selection: Selection | null) => void;
  readonly close: () => void;
}

/** Above this many edges they are straight: curves cost too much. */
const CURVED_UP_TO = 5000;

/** Draws the graph with sigma, on painted ground and under the communities' names, until closed. */
export function openMap({ canvases, names, graph: first, paint: firstPaint, onSelect }: MapOptions): OpenMap {
  let graph = first;
  let paint = firstPaint;
  let communities: readonly CommunitySummary[] = [];
  let ground: Ground | null = null;
  let selection: Selection | null = null;
  let namedInDocument: readonly string[] = [];
  let hovered: { readonly node?: string; readonly edge?: string } = {};
  let emphasis: Emphasis | null = null;
  let named: ReadonlySet<string> = new Set();
  const family = getComputedStyle(names).fontFamily;

  const sigma: MapRenderer = new Sigma<NodeFacts, EdgeFacts>(graph, canvases, {
    ...SETTINGS,
    stagePadding: canvases.offsetWidth < 600 ? 24 : 56,
    defaultEdgeType: graph.size > CURVED_UP_TO ? "straight" : "curved",
    nodeReducer: (node, facts) => ({ ...facts, ...nodeLook(node, facts, emphasis, paint) }),
    edgeReducer: (edge, facts) => edgeLook(edge, facts, endsOf(edge), emphasis, paint),
  });
  const groundLayer = openLayer(sigma, "ground", "edges");
  const namesLayer = openLayer(sigma, "names", "hovers");
  const communityNames = openCommunityNames(names, (id) => onSelect({ type: "community", id }));

  function endsOf(edge: string) {
    const [source, target] = graph.extremities(edge);
    return { source: graph.getNodeAttributes(source), target: graph.getNodeAttributes(target) };
  }

  function redraw(): void {
    emphasis = findEmphasis(graph, selection, {
      hoveredNode: hovered.node ?? null,
      hoveredEdge: hovered.edge ?? null,
      named: namedInDocument,
    });
    canvases.classList.toggle("pointing", hovered.node !== undefined || hovered.edge !== undefined);
    sigma.refresh({ skipIndexation: true });
  }

  sigma.on("afterRender", () => {
    const focused = selection !== null && selection.type !== "community";
    drawTerritories(sigma, groundLayer, ground, focused ? 0.45 : 1);
    const near = sigma.getCamera().ratio < 0.3;
    const selected = selection?.type === "community" ? selection.id : null;
    const placeTitles = (reserved: readonly Box[]) =>
      communityNames.place(sigma, { selected, hidden: focused || near, reserved });
    named = drawNames(sigma, namesLayer, { emphasis, paint, family, placeTitles });
  });
  const hover = (now: typeof hovered) => () => {
    hovered = now;
    redraw();
  };
  sigma.on("enterNode", ({ node }) => hover({ node })());
  sigma.on("leaveNode", hover({}));
  sigma.on("enterEdge", ({ edge }) => hover({ edge })());
  sigma.on("leaveEdge", hover({}));
  sigma.on("clickNode", ({ node }) => onSelect({ type: "entity", id: node }));
  sigma.on("clickEdge", ({ edge }) => {
    const [a, b] = graph.extremities(edge);
    onSelect({ type: "edge", a, b });
  });
  sigma.on("clickStage", () => onSelect(null));

  const resized = new ResizeObserver(() => {
    if (canvases.offsetWidth > 0 && canvases.offsetHeight > 0) sigma.refresh();
  });
  resized.observe(canvases);

  function repaint(): void {
    const inColour = new Set(communities.slice(0, 36).map(({ id }) => id));
    const settled = listFacts(graph).filter(({ community }) => community !== null && inColour.has(community));
    ground = toGround(paintTerritories(settled, paint.colorOf, { alpha: paint.dark ? 0.17 : 0.13 }));
    communityNames.show(communities, graph, paint);
    redraw();
  }

  return {
    sigma,
    named: () => named,
    setGraph(next, nextCommunities) {
      hovered = {};
      graph = next;
      communities = nextCommunities;
      // The map keeps its scale whatever the filters leave out.
      sigma.setCustomBBox(extentOf(next, sigma.getCustomBBox()));
      if (sigma.getGraph() === next) sigma.refresh();
      else sigma.setGraph(next);
      repaint();
    },
    setPaint(next) {
      paint = next;
      repaint();
    },
    setSelection(next, inDocument) {
      selection = next;
      namedInDocument = inDocument;
      redraw();
    },
    flyTo(target) {
      void flyTo(sigma, graph, target);
    },
    close() {
      resized.disconnect();
      sigma.kill();
      names.replaceChildren();
    },
  };
}

const SETTINGS = {
  renderLabels: false,
  zIndex: true,
  enableEdgeEvents: true,
  itemSizesReference: "positions",
  defaultNodeType: "bordered",
  nodeProgramClasses: {
    bordered: createNodeBorderProgram<NodeFacts, EdgeFacts>({
      borders: [
        { size: { value: 1.5, mode: "pixels" }, color: { attribute: "borderColor" } },
        { size: { fill: true }, color: { attribute: "color" } },
      ],
    }),
  },
  edgeProgramClasses: {
    curved: createEdgeCurveProgram<NodeFacts, EdgeFacts>({ defaultCurvature: 0.12 } as Record<string, number>),
    straight: EdgeRectangleProgram<NodeFacts, EdgeFacts>,
  },
  minEdgeThickness: 0.8,
  minCameraRatio: 0.04,
  maxCameraRatio: 3,
  // Sigma's own drawing of a hovered node is a label on a white card; ours is on the names' layer.
  defaultDrawNodeHover: () => undefined,
} as const;

interface MapExtent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** Where the graph lies, and what was drawn before it. */
function extentOf(graph: DrawnGraph, before: MapExtent | null): MapExtent {
  const facts = listFacts(graph).filter(({ community }) => community !== null);
  const bounds = (values: readonly number[], start: [number, number] = [0, 0]): [number, number] =>
    values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], start);
  return {
    x: bounds(
      facts.map(({ x }) => x),
      before?.x,
    ),
    y: bounds(
      facts.map(({ y }) => y),
      before?.y,
    ),
  };
}

function flyTo(sigma: MapRenderer, graph: DrawnGraph, selection: Selection | null): Promise<void> {
  switch (selection?.type) {
    case "entity": {
      if (!graph.hasNode(selection.id)) return Promise.resolve();
      return moveCamera(sigma, [selection.id, ...graph.neighbors(selection.id)], {
        centre: selection.id,
        farthest: 0.7,
      });
    }
    case "edge":
      if (!graph.hasEdge(edgeKey(selection.a, selection.b))) return Promise.resolve();
      return moveCamera(sigma, [selection.a, selection.b], { farthest: 0.8 });
    case "community":
      return moveCamera(
        sigma,
        graph.filterNodes((_, { community }) => community === selection.id),
      );
    default:
      return Promise.resolve();
  }
}
