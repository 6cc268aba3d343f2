import type { Kind, Mention } from "../../model.ts";
import { toBestKind } from "./guessKind.ts";
import type { Vote } from "./Name.ts";

/** A mention, and how sure its own words and place make it: `weight` as in `Name`. */
export interface RuledMention extends Mention {
  readonly weight: number;
}

/** A mention whose kind the rest of the document may settle. */
export interface Candidate extends Omit<Mention, "kind"> {
  readonly kind: Kind | null;
  /** This and the two below as in `Name`. */
  readonly weight: number;
  readonly votes: readonly Vote[] | undefined;
  readonly prior: Vote | undefined;
}

/**
 * Settles kinds over a whole document: all mentions of one text are of the kind that most speaks for; a surname or first
 * name of a person named in full is that person, the first word of an organization or place is it too where nothing
 * speaks against that; and what shows no sign anywhere is what `fallback` says of its text, or no mention.
 */
export function agreeOnKinds(
  candidates: readonly Candidate[],
  fallback: (text: string) => Kind | null,
): readonly RuledMention[] {
  const tallies = new Map<string, Tally>();
  for (const candidate of candidates) addTo(tallies, candidate);
  const settled = new Map<string, Kind>();
  for (const [key, tally] of tallies) {
    const best = toBestKind([...tally.points, ...tally.priors]);
    if (best) settled.set(key, best[0]);
  }
  const personParts = findPersonParts(candidates, tallies, settled);
  const firstWords = findFirstWords(settled);
  const settle = (text: string): Kind | undefined => {
    const key = toKey(text);
    if (personParts.has(key)) return "PERSON";
    const first = firstWords.get(key);
    const tally = tallies.get(key);
    if (!first || !tally) return settled.get(key);
    // "Acme" of Acme Logistics, but "in Acme" where Acme Logistics has its name from the town.
    const best = toBestKind([...[...tally.points].filter(([kind]) => kind !== "PERSON"), [first, 1.9]]);
    return best?.[0] ?? first;
  };
  /** How sure the whole document makes it that a text is of a kind. */
  const weigh = (text: string, kind: Kind): number => {
    const key = toKey(text);
    if (personParts.has(key) || firstWords.has(key)) return 2;
    const points = sum(tallies.get(key), kind);
    return points >= CLEAR ? 2 : points >= 1 ? 1 : 0;
  };
  return candidates.flatMap(({ kind, votes: _votes, prior: _prior, ...mention }) => {
    const agreed = mention.weight === 3 ? kind : (settle(mention.text) ?? kind ?? fallback(mention.text));
    return agreed ? [{ ...mention, kind: agreed, weight: Math.max(mention.weight, weigh(mention.text, agreed)) }] : [];
  });
}

interface Tally {
  readonly points: Map<Kind, number>;
  /** Counted once, however often the text is mentioned. */
  readonly priors: Map<Kind, number>;
}

const WEIGHTS = [0, 1, 4, 100] as const;

function addTo(tallies: Map<string, Tally>, { text, kind, weight, votes, prior }: Candidate): void {
  const key = toKey(text);
  let tally = tallies.get(key);
  if (!tally) {
    tally = { points: new Map(), priors: new Map() };
    tallies.set(key, tally);
  }
  const own: readonly Vote[] = kind ? [[kind, WEIGHTS[weight] ?? 0]] : [];
  for (const [voted, points] of votes ?? own) tally.points.set(voted, (tally.points.get(voted) ?? 0) + points);
  if (prior) tally.priors.set(prior[0], Math.max(prior[1], tally.priors.get(prior[0]) ?? 0));
}

function toKey(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}

/** The first and last words of the persons that the document names in full. */
function findPersonParts(
  candidates: readonly Candidate[],
  tallies: ReadonlyMap<string, Tally>,
  settled: ReadonlyMap<string, Kind>,
): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { text, kind, weight } of candidates) {
    const key = toKey(text);
    const words = key.split(" ");
    if (words.length < 2 || words.length > 5 || (weight === 3 ? kind : settled.get(key)) !== "PERSON") continue;
    const tally = tallies.get(key);
    const isSure = weight === 3 || sum(tally, "PERSON") >= SURE;
    for (const word of [words[0], words.at(-1)]) {
      if (!word || word.length < 2 || word.endsWith(".")) continue;
      if (isSure || !isElse(tallies.get(word))) parts.add(word);
    }
  }
  return parts;
}

/** Whether something clear speaks for another kind than PERSON. */
function isElse(tally: Tally | undefined): boolean {
  return (
    tally !== undefined && (["ORGANIZATION", "LOCATION", "PRODUCT"] as const).some((kind) => sum(tally, kind) >= SURE)
  );
}

function sum(tally: Tally | undefined, kind: Kind): number {
  return (tally?.points.get(kind) ?? 0) + (tally?.priors.get(kind) ?? 0);
}

/** Points from which on a document shows clearly of which kind a text is. */
const CLEAR = 4;
/** Points from which on a person is no mere guess. */
const SURE = 2;

/** First word of an organization or a place of several words → its kind. */
function findFirstWords(settled: ReadonlyMap<string, Kind>): ReadonlyMap<string, Kind> {
  const first = new Map<string, Kind>();
  for (const [key, kind] of settled) {
    const space = key.indexOf(" ");
    if (space < 0 || (kind !== "ORGANIZATION" && kind !== "LOCATION")) continue;
    const word = key.slice(0, space);
    // Where a place and an organization share their first word, the place gave its name.
    if (!first.has(word) || kind === "LOCATION") first.set(word, kind);
  }
  return first;
}
