import type { CommunitySummary } from "../data.ts";
import { EntityLink } from "../panel/EntityLink.tsx";
import { TEXTS } from "../texts.ts";
import type { DrawnGraph } from "./buildDrawnGraph.ts";

export interface NameListProps {
  readonly graph: DrawnGraph;
  readonly communities: readonly CommunitySummary[];
}

const SHOWN = 40;

/** The map as a list, for browsers that draw no WebGL: each community with its most connected names. */
export function NameList({ graph, communities }: NameListProps) {
  return (
    <div class="name-list">
      <p class="notice">{TEXTS.noWebgl}</p>
      {communities.map(({ id, label }) => (
        <section key={id} aria-label={label}>
          <h2>{label}</h2>
          <ul class="members">
            {graph
              .filterNodes((_, { community }) => community === id)
              .slice(0, SHOWN)
              .map((node) => {
                const { label: name, kind } = graph.getNodeAttributes(node);
                return (
                  <li key={node}>
                    <EntityLink entity={{ id: node, name, kind, community: { id } }} />
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function drawsWebgl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
