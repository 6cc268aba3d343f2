import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useColorOf } from "./ColorOf.ts";
import { Decisions } from "./controls/Decisions.tsx";
import { DownloadMenu } from "./controls/DownloadMenu.tsx";
import { Filters } from "./controls/Filters.tsx";
import { Header } from "./controls/Header.tsx";
import { Legend } from "./controls/Legend.tsx";
import { SearchBox } from "./controls/SearchBox.tsx";
import { fetchGraph, type CommunitySummary, type GraphColumns, type Overview } from "./data.ts";
import { exposeViewer } from "./exposeViewer.ts";
import { buildDrawnGraph, edgeKey, type DrawnGraph } from "./map/buildDrawnGraph.ts";
import { MapView } from "./map/MapView.tsx";
import { drawsWebgl, NameList } from "./map/NameList.tsx";
import type { OpenMap } from "./map/openMap.ts";
import { readPaint } from "./map/Paint.ts";
import { savePicture } from "./map/savePicture.ts";
import { Panel } from "./panel/Panel.tsx";
import type { Selection } from "./selection.ts";
import { TEXTS } from "./texts.ts";
import { useAddress } from "./useAddress.ts";
import { useAnswer } from "./useAnswer.ts";
import { useEscape } from "./useEscape.ts";

export interface WorkbenchProps {
  readonly overview: Overview;
  /** Largest first. */
  readonly communities: readonly CommunitySummary[];
}

/** The map with all that stands around it. */
export function Workbench({ overview, communities }: WorkbenchProps) {
  const { statistics, allowsChanges, ledger } = overview;
  const colorOf = useColorOf();
  const { selection, filters, select, setFilters } = useAddress();
  const [named, setNamed] = useState<readonly string[]>([]);
  const [map, setMap] = useState<OpenMap | null>(null);
  const webgl = useMemo(drawsWebgl, []);
  const [asked, retry] = useAnswer(JSON.stringify(filters), (signal) => fetchGraph(filters, signal));
  const columns = useLast(asked.status === "done" ? asked.value : null);
  const graph = useMemo(() => columns && buildDrawnGraph(columns), [columns]);
  const maxWeight = useMost(columns?.edges.weights[0] ?? 1, filters.minWeight);

  useEffect(() => setNamed([]), [selection?.type === "document" ? selection.id : null]);
  useEffect(() => {
    if (graph) exposeViewer({ map, graph, selection, filters, select });
  }, [map, graph, selection, filters]);
  const close = useCallback(() => select(null), []);
  useEscape(close);

  return (
    <div class={`app ${selection ? "with-panel" : ""}`}>
      <Header statistics={statistics}>
        <SearchBox onSelect={(id) => select({ type: "entity", id })} />
        <DownloadMenu
          onPicture={map && (() => void savePicture(map.sigma, readPaint(colorOf).paper, "comention.png"))}
        />
      </Header>
      <div class="side">
        <Legend communities={communities} selected={selection?.type === "community" ? selection.id : null} />
        {columns && (
          <Filters
            filters={filters}
            statistics={statistics}
            maxWeight={maxWeight}
            omitted={columns.omitted}
            onChange={setFilters}
          />
        )}
        {(allowsChanges || ledger.totalCount > 0) && <Decisions allowsChanges={allowsChanges} />}
      </div>
      <main class="map">
        {graph && webgl && (
          <MapView
            graph={graph}
            communities={communities}
            colorOf={colorOf}
            selection={selection}
            named={named}
            onSelect={select}
            onOpen={setMap}
          />
        )}
        {graph && !webgl && <NameList graph={graph} communities={communities} />}
        {!graph && asked.status === "loading" && (
          <p class="state" role="status">
            {TEXTS.loading}
          </p>
        )}
        {asked.status === "failed" && (
          <p class="state" role="alert">
            {TEXTS.failed} {asked.error.message}{" "}
            <button type="button" onClick={retry}>
              {TEXTS.retry}
            </button>
          </p>
        )}
      </main>
      {selection && (
        <Panel selection={selection} drawn={!graph || isDrawn(graph, selection)} onClose={close} onRead={setNamed} />
      )}
    </div>
  );
}

function isDrawn(graph: DrawnGraph, selection: Selection): boolean {
  switch (selection.type) {
    case "entity":
      return graph.hasNode(selection.id);
    case "edge":
      return graph.hasEdge(edgeKey(selection.a, selection.b));
    default:
      return true;
  }
}

/** What was last there, while the next is on its way. */
function useLast(value: GraphColumns | null): GraphColumns | null {
  const last = useRef(value);
  if (value) last.current = value;
  return last.current;
}

/** The most that was ever given. */
function useMost(...values: readonly number[]): number {
  const most = useRef(1);
  most.current = Math.max(most.current, ...values);
  return most.current;
}
