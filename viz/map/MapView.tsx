import { useEffect, useRef } from "preact/hooks";
import type { CommunitySummary } from "../data.ts";
import type { Selection } from "../selection.ts";
import { TEXTS } from "../texts.ts";
import type { DrawnGraph } from "./buildDrawnGraph.ts";
import { showWholeMap, zoom } from "./moveCamera.ts";
import { openMap, type OpenMap } from "./openMap.ts";
import { readPaint } from "./Paint.ts";

export interface MapViewProps {
  readonly graph: DrawnGraph;
  readonly communities: readonly CommunitySummary[];
  readonly colorOf: (community: string | null) => string;
  readonly selection: Selection | null;
  /** The entities that the opened document names. */
  readonly named: readonly string[];
  readonly onSelect: (selection: Selection | null) => void;
  /** Gets the map when it is drawn, and null when it goes. */
  readonly onOpen: (map: OpenMap | null) => void;
}

export function MapView({ graph, communities, colorOf, selection, named, onSelect, onOpen }: MapViewProps) {
  const canvases = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const map = useRef<OpenMap | null>(null);

  useEffect(() => {
    if (!canvases.current || !names.current) return;
    const opened = openMap({
      canvases: canvases.current,
      names: names.current,
      graph,
      paint: readPaint(colorOf),
      onSelect,
    });
    map.current = opened;
    onOpen(opened);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const repaint = () => opened.setPaint(readPaint(colorOf));
    scheme.addEventListener("change", repaint);
    return () => {
      scheme.removeEventListener("change", repaint);
      onOpen(null);
      opened.close();
    };
  }, []);
  useEffect(() => map.current?.setGraph(graph, communities), [graph, communities]);
  useEffect(() => map.current?.setSelection(selection, named), [selection, named, graph]);
  // After the panel has taken its room.
  useEffect(() => {
    const frame = requestAnimationFrame(() => map.current?.flyTo(selection));
    return () => cancelAnimationFrame(frame);
  }, [selection]);

  const withSigma = (act: (sigma: OpenMap["sigma"]) => unknown) => () => map.current && act(map.current.sigma);
  return (
    <>
      <div class="canvases" ref={canvases} role="img" aria-label={TEXTS.map} />
      <div class="community-names" ref={names} role="group" aria-label={TEXTS.onTheMap} />
      <div class="zoom">
        <button type="button" aria-label={TEXTS.zoomIn} title={TEXTS.zoomIn} onClick={withSigma((s) => zoom(s, 0.6))}>
          +
        </button>
        <button
          type="button"
          aria-label={TEXTS.zoomOut}
          title={TEXTS.zoomOut}
          onClick={withSigma((s) => zoom(s, 1.67))}
        >
          −
        </button>
        <button type="button" aria-label={TEXTS.wholeMap} title={TEXTS.wholeMap} onClick={withSigma(showWholeMap)}>
          ⤢
        </button>
      </div>
    </>
  );
}
