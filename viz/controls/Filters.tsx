import type { GraphColumns, GraphFilters, Statistics } from "../data.ts";
import { kindPlural, minWeightWords, omittedWords, TEXTS } from "../texts.ts";
import { toggleKind } from "./toggleKind.ts";

export interface FiltersProps {
  readonly filters: GraphFilters;
  readonly statistics: Statistics;
  /** The heaviest edge of the whole graph. */
  readonly maxWeight: number;
  readonly omitted: GraphColumns["omitted"];
  readonly onChange: (filters: GraphFilters) => void;
}

/** The heaviest "at least" that the slider offers: above, hardly anything is left. */
const MOST = 12;

/** What is drawn, and how much is not. */
export function Filters({ filters, statistics, maxWeight, omitted, onChange }: FiltersProps) {
  const { minWeight, isolates } = filters;
  const kinds = statistics.entitiesByKind.filter(({ count }) => count > 0);
  const all = kinds.map(({ kind }) => kind);
  const chosen = filters.kinds ?? all;
  const words = omittedWords(omitted, minWeight);
  return (
    <section class="filters" aria-label={TEXTS.filters}>
      <h2>{TEXTS.filters}</h2>
      <fieldset class="kinds">
        <legend>{TEXTS.kinds}</legend>
        {kinds.map(({ kind, count }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={() => onChange({ ...filters, kinds: toggleKind(kind, chosen, all) })}
            />
            <span>
              {kindPlural(kind)} <span class="quiet">{count}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {maxWeight > 1 && (
        <label class="min-weight">
          <span>
            {TEXTS.minWeight} <strong>{minWeightWords(minWeight)}</strong>
          </span>
          <input
            type="range"
            min={1}
            max={Math.min(MOST, maxWeight)}
            value={minWeight}
            aria-valuetext={minWeightWords(minWeight)}
            onInput={(event) => onChange({ ...filters, minWeight: event.currentTarget.valueAsNumber })}
          />
        </label>
      )}
      <label class="isolates">
        <input type="checkbox" checked={isolates} onChange={() => onChange({ ...filters, isolates: !isolates })} />
        <span>{TEXTS.isolates}</span>
      </label>
      <p class="omitted" role="status">
        {words.join(" ")}
      </p>
    </section>
  );
}
