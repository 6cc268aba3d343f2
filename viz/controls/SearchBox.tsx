import { useEffect, useRef, useState } from "preact/hooks";
import { useColorOf } from "../ColorOf.ts";
import { fetchSuggestions, type Suggestion } from "../data.ts";
import { kindWord, TEXTS } from "../texts.ts";
import { findAlias } from "./findAlias.ts";
import { moveActive } from "./moveActive.ts";

const WAIT_MS = 120;

/** A search field with suggestions, after the ARIA combobox pattern: arrows choose, Enter selects, Escape closes. */
export function SearchBox({ onSelect }: { readonly onSelect: (entity: string) => void }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [found, setFound] = useState<{ readonly text: string; readonly suggestions: readonly Suggestion[] } | null>(
    null,
  );
  const input = useRef<HTMLInputElement>(null);
  const words = text.trim();

  useEffect(() => {
    if (words === "") return setFound(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(words, abort.signal).then(
        (suggestions) => {
          setFound({ text: words, suggestions });
          setActive(suggestions.length > 0 ? 0 : -1);
        },
        // The next letter asks again.
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words]);
  useSlashKey(input);

  const suggestions = found?.suggestions ?? [];
  const shown = open && words !== "" && found !== null;

  function choose(suggestion: Suggestion | undefined): void {
    if (!suggestion) return;
    setText("");
    setOpen(false);
    onSelect(suggestion.id);
  }

  async function onEnter(): Promise<void> {
    // Who types fast presses Enter before the suggestions are here.
    if (found?.text === words) return choose(suggestions[Math.max(active, 0)]);
    if (words !== "") choose((await fetchSuggestions(words, new AbortController().signal).catch(() => []))[0]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") void onEnter();
    else if (event.key === "Escape") {
      // The first Escape closes the suggestions, the next one the panel.
      if (shown) event.preventDefault();
      setOpen(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive(moveActive(active, event.key === "ArrowDown" ? 1 : -1, suggestions.length));
    }
  }

  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={TEXTS.search}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls="suggestions"
        aria-activedescendant={shown && active >= 0 ? `suggestion-${active}` : undefined}
        placeholder={TEXTS.searchPlaceholder}
        autoComplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id="suggestions" role="listbox" aria-label={TEXTS.search} hidden={!shown || suggestions.length === 0}>
        {suggestions.map((suggestion, place) => (
          <SuggestionItem
            key={suggestion.id}
            id={`suggestion-${place}`}
            suggestion={suggestion}
            words={words}
            active={place === active}
            onChoose={() => choose(suggestion)}
          />
        ))}
      </ul>
      <p class="search-none" role="status" hidden={!shown || suggestions.length > 0}>
        {shown && suggestions.length === 0 ? TEXTS.searchNone : ""}
      </p>
    </div>
  );
}

interface SuggestionItemProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly words: string;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function SuggestionItem({ id, suggestion, words, active, onChoose }: SuggestionItemProps) {
  const colorOf = useColorOf();
  const { name, kind, aliases, community } = suggestion;
  const alias = findAlias(words, name, aliases);
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      // Before the field loses its focus.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span class="dot" style={{ "--hue": colorOf(community?.id ?? null) }} />
      <span class="entity-name">{name}</span>
      {alias !== null && <span class="alias"> “{alias}”</span>} <span class="kind">{kindWord(kind)}</span>
    </li>
  );
}

/** "/" goes to the search field, as on many sites. */
function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
