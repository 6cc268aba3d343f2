import { EVENT_NOUNS, EVENT_VERBS } from "../lexicon/events.ts";
import { splitList } from "../lexicon/splitList.ts";
import type { Name } from "./Name.ts";
import type { Token } from "./splitTokens.ts";

/**
 * Takes in what is written small around names: "the SCO | summit" and "Israel-Hamas | war" are events, and "the 28th |
 * Mechanized Brigade" keeps its number.
 */
export function extendNames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const extended: Name[] = [];
  for (const name of names) {
    const event = toEvent(tokens, name, extended);
    if (event) {
      while (extended.length > 0 && (extended.at(-1)?.start ?? 0) >= event.start) extended.pop();
      extended.push(event);
    } else extended.push(withStop(tokens, (extended.at(-1)?.end ?? 0) < name.start ? withOrdinal(tokens, name) : name));
  }
  return extended;
}

function toEvent(tokens: readonly Token[], name: Name, before: readonly Name[]): Name | undefined {
  const noun = tokens[name.end];
  if (!noun || noun.shape !== "LOWER" || noun.tied || !EVENT_NOUNS.has(noun.lower) || !isPlaceOrOrganization(name))
    return undefined;
  let { start } = name;
  for (
    let i = before.length - 1;
    i >= 0 && before[i]?.end === start - 1 && /^[-‐‑–]$/.test(tokens[start - 1]?.text ?? "");
    i--
  ) {
    const other = before[i];
    if (!other || !isPlaceOrOrganization(other)) return undefined;
    start = other.start;
  }
  // "the Ukraine conflict", "at NATO talks", but neither "a NATO summit", "at Moscow talks" nor "Western-Ukraine talks".
  const determiner = tokens[start - 1]?.lower ?? "";
  const isDefinite =
    start < name.start ||
    determiner === "the" ||
    (name.kind === "ORGANIZATION" && !EVENT_VERBS.has(noun.lower) && !INDEFINITE.has(determiner));
  return isDefinite && !(tokens[start - 1]?.tied === true && tokens[start - 1]?.shape === "MARK")
    ? { start, end: name.end + 1, kind: "EVENT", weight: 2 }
    : undefined;
}

function isPlaceOrOrganization({ kind, weight }: Name): boolean {
  return weight >= 2 && (kind === "LOCATION" || kind === "ORGANIZATION");
}

function withOrdinal(tokens: readonly Token[], name: Name): Name {
  if (name.kind !== "ORGANIZATION" || !UNITS.has(tokens[name.end - 1]?.lower ?? "")) return name;
  return /^\d+(?:st|nd|rd|th)$/.test(tokens[name.start - 1]?.text ?? "") ? { ...name, start: name.start - 1 } : name;
}

// "Acme Corp. said": the full stop is the abbreviation's where the sentence goes on.
function withStop(tokens: readonly Token[], name: Name): Name {
  const stop = tokens[name.end];
  const isAbbreviated = name.kind === "ORGANIZATION" && FORMS.has(tokens[name.end - 1]?.lower ?? "");
  if (!isAbbreviated || stop?.text !== "." || !stop.tied || name.end + 1 >= tokens.length) return name;
  return { ...name, end: name.end + 1 };
}

/** An organization calls its own events: their names need no "the", but these say that there are more of them. */
const INDEFINITE: ReadonlySet<string> = new Set(splitList("a, an, any, each, every, no, some, another"));
const FORMS: ReadonlySet<string> = new Set(splitList("inc, corp, ltd, co, bros"));
const UNITS: ReadonlySet<string> = new Set(
  splitList("brigade, division, regiment, battalion, corps, army, fleet, squadron"),
);
