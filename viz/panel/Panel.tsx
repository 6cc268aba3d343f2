import type { Selection } from "../selection.ts";
import { TEXTS } from "../texts.ts";
import { CommunityPanel } from "./CommunityPanel.tsx";
import { DocumentReader } from "./DocumentReader.tsx";
import { EdgePanel } from "./EdgePanel.tsx";
import { EntityPanel } from "./EntityPanel.tsx";
import { OffMapContext } from "./OffMapContext.ts";

export interface PanelProps {
  readonly selection: Selection;
  /** Whether the map draws what is selected. */
  readonly drawn: boolean;
  readonly onClose: () => void;
  readonly onRead: (entities: readonly string[]) => void;
}

/** All about what is selected. */
export function Panel({ selection, drawn, onClose, onRead }: PanelProps) {
  return (
    <aside class={`panel ${selection.type}`} aria-label={TEXTS.details}>
      <button type="button" class="close" aria-label={TEXTS.close} title={TEXTS.close} onClick={onClose}>
        ×
      </button>
      {/* The key starts each selection at its top. */}
      <div class="panel-content" key={keyOf(selection)}>
        <OffMapContext.Provider value={!drawn}>
          {selection.type === "entity" && <EntityPanel id={selection.id} />}
          {selection.type === "edge" && <EdgePanel a={selection.a} b={selection.b} />}
          {selection.type === "community" && <CommunityPanel id={selection.id} />}
          {selection.type === "document" && <DocumentReader id={selection.id} at={selection.at} onRead={onRead} />}
        </OffMapContext.Provider>
      </div>
    </aside>
  );
}

function keyOf(selection: Selection): string {
  return selection.type === "edge" ? `${selection.a}|${selection.b}` : `${selection.type} ${selection.id}`;
}
