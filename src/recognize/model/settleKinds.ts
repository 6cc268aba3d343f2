import { compareCodePoints, type Kind } from "../../model.ts";
import type { RuledMention } from "../rules/agreeOnKinds.ts";
import type { Seen } from "./spreadNames.ts";

/**
 * Gives all mentions of one spelling in a document one kind: the one that the network is surest of over all of them, with
 * a word of the rules'. A word that begins an organization's name here, and is part of no person's, is no person: "Veltram"
 * beside "Veltram Group". `found`: what the rules find in the document.
 */
export function settleKinds(seen: readonly Seen[], found: readonly RuledMention[]): readonly Seen[] {
  const votes = new Map<string, Map<Kind, number>>();
  for (const { text, kind, certainty } of seen) {
    const own = votes.get(text) ?? new Map<Kind, number>();
    votes.set(text, own.set(kind, (own.get(kind) ?? 0) + certainty));
  }
  for (const { text, kind, weight } of found) {
    const own = votes.get(text);
    own?.set(kind, (own.get(kind) ?? 0) + (VOTE_OF_WEIGHT[weight] ?? 0));
  }
  const kinds = new Map([...votes].map(([text, own]) => [text, findMost(own)]));
  const short = listShortForms(kinds);
  return seen.map((name) => {
    const kind = kinds.get(name.text) ?? name.kind;
    return { ...name, kind: kind === "PERSON" && short.has(name.text.toLowerCase()) ? "ORGANIZATION" : kind };
  });
}

/** By the weight of the rules' finding, beside at most 1 for a mention of the network's. */
const VOTE_OF_WEIGHT = [0, 0.2, 0.6, 1.5] as const;

function findMost(votes: ReadonlyMap<Kind, number>): Kind | undefined {
  return [...votes].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))[0]?.[0];
}

/** First words of organizations of several words, in lower case, that are part of no person's name. */
function listShortForms(kinds: ReadonlyMap<string, Kind | undefined>): ReadonlySet<string> {
  const short = new Set<string>();
  const persons = new Set<string>();
  for (const [text, kind] of kinds) {
    const words = text.toLowerCase().split(/\s+/);
    if (words.length < 2) continue;
    if (kind === "PERSON") for (const word of words) persons.add(word);
    else if (kind === "ORGANIZATION" && words[0] !== undefined) short.add(words[0]);
  }
  for (const word of persons) short.delete(word);
  return short;
}
