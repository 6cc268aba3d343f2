import { useState } from "preact/hooks";
import { HIDE, MERGE, NOTE, RENAME, RETYPE, SPLIT, TAG, UNDO } from "../changeQueries.ts";
import { fetchSuggestions, type EntityDetails } from "../data.ts";
import type { EntityKind } from "../schema-types.ts";
import { KINDS, kindWord, TEXTS } from "../texts.ts";
import { useAnswer } from "../useAnswer.ts";
import { useChange } from "./useChange.ts";

/** Lets the user put an entity right, where the server takes decisions. */
export function EntityChanges({ entity }: { readonly entity: EntityDetails }) {
  const { id, name, kind } = entity;
  const [{ busy, error }, send] = useChange(id);
  if (!entity.allowsChanges) return null;
  return (
    <details class="changes">
      <summary>{TEXTS.changes}</summary>
      <p class="notice">{busy ? TEXTS.changing : TEXTS.changesHint}</p>
      {error !== null && (
        <p class="failed" role="alert">
          {error}
        </p>
      )}
      <fieldset disabled={busy}>
        <MergeField id={id} onMerge={(other) => send(MERGE, { entities: [id, other] })} />
        <TextField label={TEXTS.rename} value={name} onSave={(text) => send(RENAME, { entity: id, name: text })} />
        <label class="field">
          <span>{TEXTS.retype}</span>
          <select
            value={kind}
            onChange={({ currentTarget }) => send(RETYPE, { entity: id, kind: currentTarget.value })}
          >
            {KINDS.map((one: EntityKind) => (
              <option key={one} value={one}>
                {kindWord(one)}
              </option>
            ))}
          </select>
        </label>
        <SplitField entity={entity} onSplit={(names) => send(SPLIT, { entity: id, names })} />
        <TextField label={TEXTS.tag} onSave={(text) => send(TAG, { entity: id, tag: text })} />
        <TextField label={TEXTS.note} onSave={(text) => send(NOTE, { entity: id, text })} />
        <p class="choices">
          <button type="button" class="more" onClick={() => send(HIDE, { entity: id })}>
            {TEXTS.hide}
          </button>{" "}
          <button type="button" class="more" onClick={() => send(UNDO, {})}>
            {TEXTS.undo}
          </button>
        </p>
      </fieldset>
    </details>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value?: string;
  readonly onSave: (text: string) => void;
}

function TextField({ label, value = "", onSave }: TextFieldProps) {
  const [text, setText] = useState(value);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && text !== value) onSave(text);
      }}
    >
      <label>
        <span>{label}</span>
        <input type="text" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="submit" class="more" disabled={text.trim() === "" || text === value}>
        {TEXTS.save}
      </button>
    </form>
  );
}

/** A search among all names, and a button for each that is found. */
function MergeField({ id, onMerge }: { readonly id: string; readonly onMerge: (other: string) => void }) {
  const [search, setSearch] = useState("");
  const [found] = useAnswer(`merge ${search}`, async (signal) =>
    search.trim() === "" ? [] : await fetchSuggestions(search, signal),
  );
  const others = found.status === "done" ? found.value.filter((other) => other.id !== id) : [];
  return (
    <div class="field">
      <label>
        <span>{TEXTS.merge}</span>
        <input
          type="search"
          value={search}
          placeholder={TEXTS.mergePlaceholder}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </label>
      <p class="choices">
        {others.map((other) => (
          <button type="button" class="more" key={other.id} onClick={() => onMerge(other.id)}>
            {other.name} <span class="kind">{kindWord(other.kind)}</span>
          </button>
        ))}
      </p>
    </div>
  );
}

/** One of its spellings that stands for another thing. */
function SplitField({
  entity,
  onSplit,
}: {
  readonly entity: EntityDetails;
  readonly onSplit: (names: readonly string[]) => void;
}) {
  const { name, spellings, joins } = entity;
  const joined = new Set(joins.flatMap(({ one, other }) => [one, other]));
  const others = spellings.map(({ text }) => text).filter((text) => text !== name && joined.has(text));
  if (others.length === 0) return null;
  return (
    <div class="field">
      <span>{TEXTS.split}</span>
      <p class="choices">
        {others.map((text) => (
          <button type="button" class="more" key={text} onClick={() => onSplit([text])}>
            {text}
          </button>
        ))}
      </p>
    </div>
  );
}
