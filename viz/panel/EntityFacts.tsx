import type { EntityDetails } from "../data.ts";
import { count, percentWords, periodWords, placeWords, TEXTS } from "../texts.ts";
import { Reasons } from "./Reasons.tsx";

/** What is known of an entity beyond its counts: what texts call it, where it lies, what users wrote beside it. */
export function EntityFacts({ entity }: { readonly entity: EntityDetails }) {
  const { name, spellings, roles, place, tags, notes } = entity;
  const others = spellings.filter(({ text }) => text !== name);
  return (
    <>
      {others.length > 0 && (
        <p class="also">
          <span class="label">{TEXTS.alsoNamed}</span>{" "}
          {others.map(({ text, mentionCount }, i) => (
            <span key={text} title={count(mentionCount, "mention")}>
              {i > 0 && " · "}
              {text}
            </span>
          ))}
        </p>
      )}
      {roles.length > 0 && (
        <p class="also">
          <span class="label">{TEXTS.calledHere}</span>{" "}
          {roles.slice(0, MOST_ROLES).map(({ text, mentionCount, firstSeen, lastSeen }, i) => (
            <span
              key={text}
              title={[count(mentionCount, "time"), periodWords(firstSeen, lastSeen)].filter(Boolean).join(", ")}
            >
              {i > 0 && " · "}
              {text}
            </span>
          ))}
        </p>
      )}
      {place && (
        <p class="also">
          <span class="label">{TEXTS.liesIn}</span> {placeWords(place)}
        </p>
      )}
      {tags.length > 0 && (
        <p class="terms" aria-label={TEXTS.tags}>
          {tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </p>
      )}
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

const MOST_ROLES = 6;

/** Why names were taken for one, to be opened by who doubts it. */
export function EntityJoins({ entity: { joins } }: { readonly entity: EntityDetails }) {
  if (joins.length === 0) return null;
  return (
    <details class="joins">
      <summary>{TEXTS.joins}</summary>
      {joins.map(({ one, other, probability, reasons }) => (
        <div key={`${one} ${other}`}>
          <p>
            {one} <span class="and">&</span> {other} <span class="quiet">{percentWords(probability)}</span>
          </p>
          <Reasons reasons={reasons} />
        </div>
      ))}
    </details>
  );
}
