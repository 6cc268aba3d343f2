import { ACCEPT, REJECT } from "../changeQueries.ts";
import type { EntityDetails, MergeSuggestion } from "../data.ts";
import { percentWords, TEXTS } from "../texts.ts";
import { EntityLink } from "./EntityLink.tsx";
import { Reasons } from "./Reasons.tsx";
import { useChange } from "./useChange.ts";

/** Who or what may be the same, with what speaks for it; to be decided where the server takes decisions. */
export function EntitySuggestions({ entity }: { readonly entity: EntityDetails }) {
  const { id, suggestions, allowsChanges } = entity;
  const [change, send] = useChange(id);
  if (suggestions.totalCount === 0) return null;
  const decide = (query: string, { a, b }: MergeSuggestion) => send(query, { a: a.id, b: b.id });
  return (
    <section aria-label={TEXTS.suggestions}>
      <h3>
        {TEXTS.suggestions} <span class="quiet">{suggestions.totalCount}</span>
      </h3>
      {change.error !== null && (
        <p class="failed" role="alert">
          {change.error}
        </p>
      )}
      {suggestions.nodes.map((suggestion) => {
        const other = suggestion.a.id === id ? suggestion.b : suggestion.a;
        return (
          <div class="suggestion" key={other.id}>
            <EntityLink entity={other} /> <span class="quiet">{percentWords(suggestion.probability)}</span>
            <Reasons reasons={suggestion.reasons} />
            {allowsChanges && (
              <p class="choices">
                <button type="button" class="more" disabled={change.busy} onClick={() => decide(ACCEPT, suggestion)}>
                  {TEXTS.accept}
                </button>{" "}
                <button type="button" class="more" disabled={change.busy} onClick={() => decide(REJECT, suggestion)}>
                  {TEXTS.reject}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
