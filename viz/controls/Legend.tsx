import { useState } from "preact/hooks";
import { useColorOf } from "../ColorOf.ts";
import type { CommunitySummary } from "../data.ts";
import { toHash } from "../selection.ts";
import { count, TEXTS } from "../texts.ts";

export interface LegendProps {
  readonly communities: readonly CommunitySummary[];
  /** The id of the one that is looked at. */
  readonly selected: string | null;
}

/** How many the legend lists before it is asked for the rest. */
const FIRST = 7;

/** The communities with their colours; each leads to it, and the selected one back to the whole map. */
export function Legend({ communities, selected }: LegendProps) {
  const colorOf = useColorOf();
  const [all, setAll] = useState(communities.length <= FIRST + 2);
  const shown = all ? communities : communities.filter(({ id }, place) => place < FIRST || id === selected);
  return (
    <nav class="legend" aria-label={TEXTS.communities}>
      <h2>{TEXTS.communities}</h2>
      <p class="hint">{TEXTS.communitiesHint}</p>
      <ul>
        {shown.map(({ id, label, size, terms }) => (
          <li key={id}>
            <a
              href={toHash(id === selected ? null : { type: "community", id })}
              aria-current={id === selected ? "true" : undefined}
              style={{ "--hue": colorOf(id) }}
            >
              <span class="dot" />
              <span class="community-label">{label}</span>
              <span class="size" title={count(size, "name")}>
                {size}
              </span>
              {terms.length > 0 && <span class="community-terms">{terms.slice(0, 4).join(", ")}</span>}
            </a>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {TEXTS.moreCommunities} <span class="quiet">({communities.length - shown.length})</span>
        </button>
      )}
    </nav>
  );
}
