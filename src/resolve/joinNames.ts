import { compareCodePoints } from "../model.ts";
import { editShare } from "./editDistance.ts";
import { findRivals } from "./findRivals.ts";
import { listPairs } from "./listPairs.ts";
import { toGivenForm } from "./givenForms.ts";
import type { NameWord } from "./parsePerson.ts";
import type { NameNode } from "./NameNode.ts";
import { type NamePair, openWeigher, type Weigh } from "./openWeigher.ts";
import { isWritten, parseNode, type ParsedNode } from "./parseNode.ts";
import type { BodyCounts } from "./weighOrganizations.ts";

export interface JoinedNames {
  /** Key of a node → the least key of those that it is joined with; its own where it stands alone. */
  readonly roots: ReadonlyMap<string, string>;
  /** What was joined, and why, the surest first. */
  readonly joins: readonly NamePair[];
  /** What is likelier one than two, and was not joined. */
  readonly suggestions: readonly NamePair[];
}

/** What the user decided that the program may not join, by the keys of nodes. */
export interface JoinRules {
  /** Joined with nothing. */
  readonly isolated: ReadonlySet<string>;
  /** None of the first is joined with one of the second, nor with what that is joined with. */
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[];
}

const NO_RULES: JoinRules = { isolated: new Set(), apart: [] };

/** From this probability on names are joined; from the other on it is suggested. */
const JOINED = 0.93;
const SUGGESTED = 0.5;

/**
 * Joins the names that stand for one thing, across stories. Candidates are found by what they have in common (blocking), and
 * the evidence for and against each pair is added up to a probability (Fellegi and Sunter 1969). Of pairs above the
 * threshold the surest are joined first, unless what one is joined with already speaks against the other.
 */
export function joinNames(
  nodes: readonly NameNode[],
  isIntroduced: BodyCounts["isIntroduced"],
  rules: JoinRules = NO_RULES,
): JoinedNames {
  const parsed = nodes.toSorted((a, b) => compareCodePoints(a.key, b.key)).map(parseNode);
  const weigh = openWeigher(parsed, isIntroduced);
  const isApart = openApart(rules.apart);
  const mayJoin = (node: ParsedNode) => !rules.isolated.has(node.key);
  const pairs = listPairs(parsed)
    .filter(([one, other]) => mayJoin(one) && mayJoin(other) && !isApart([one], [other]))
    .flatMap(([one, other]) => weigh(one, other) ?? [])
    .sort((a, b) => b.probability - a.probability || a.one.index - b.one.index || a.other.index - b.other.index);
  const isTorn = findRivals(pairs, SUGGESTED);
  const groups = openGroups(parsed);
  const joins: NamePair[] = [];
  const suggestions: NamePair[] = [];
  for (const pair of pairs) {
    if (pair.probability < SUGGESTED) break;
    const [a, b] = [groups.members(pair.one), groups.members(pair.other)];
    if (a === b) continue;
    if (isApart(a, b)) continue;
    if (pair.probability >= JOINED && !isTorn(pair) && isCompatible(a, b, weigh)) {
      groups.join(a, b);
      joins.push(pair);
    } else suggestions.push(pair);
  }
  // Sorted by key: the first of a group has the least.
  const roots = new Map(
    parsed.map((node) => [
      node.key,
      parsed[Math.min(...groups.members(node).map(({ index }) => index))]?.key ?? node.key,
    ]),
  );
  const isOpen = ({ one, other }: NamePair) => {
    const [a, b] = [groups.members(one), groups.members(other)];
    return a !== b && !isApart(a, b);
  };
  return { roots, joins, suggestions: suggestions.filter(isOpen) };
}

type Group = readonly ParsedNode[];

/** Whether the user keeps two groups apart. */
function openApart(pairs: JoinRules["apart"]): (a: Group, b: Group) => boolean {
  if (pairs.length === 0) return () => false;
  const contrary = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const set = contrary.get(one);
    if (set) set.add(other);
    else contrary.set(one, new Set([other]));
  };
  for (const [ones, others] of pairs) {
    for (const one of ones) {
      for (const other of others) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return (a, b) => a.some(({ key }) => b.some((node) => contrary.get(key)?.has(node.key) === true));
}

/** Groups of nodes; the smaller one moves when two are joined. */
function openGroups(nodes: readonly ParsedNode[]) {
  const groups = nodes.map((node): ParsedNode[] => [node]);
  const find = ({ index }: ParsedNode): ParsedNode[] => groups[index] ?? [];
  return {
    members: (node: ParsedNode): Group => find(node),
    join: (a: Group, b: Group): void => {
      const [first] = a.length >= b.length ? a : b;
      if (!first) return;
      const large = find(first);
      for (const node of a.length >= b.length ? b : a) {
        large.push(node);
        groups[node.index] = large;
      }
    },
  };
}

/** Of larger groups so many are looked at: what speaks against a join shows early. */
const MOST_MEMBERS = 12;
/** Below this a pair speaks against what it is to be joined with. */
const CONTRARY = 0.1;

function isCompatible(ones: Group, others: Group, weigh: Weigh): boolean {
  for (const one of ones.slice(0, MOST_MEMBERS)) {
    for (const other of others.slice(0, MOST_MEMBERS)) {
      const pair = weigh(one, other);
      if (pair === null ? isFar(one, other) : pair.probability < CONTRARY) return false;
    }
  }
  return true;
}

function isFarGiven(one: NameWord, other: NameWord): boolean {
  return toGivenForm(one.skeleton) !== toGivenForm(other.skeleton) && editShare(one.plain, other.plain) > 0.4;
}

/** Whether two names have too little in common for both to be slips of one. */
function isFar(one: ParsedNode, other: ParsedNode): boolean {
  if (one.person && other.person) {
    const [a, b] = [one.person, other.person];
    const isGivenFar = isWritten(a.given) && isWritten(b.given) && isFarGiven(a.given, b.given);
    const isTurned = a.given?.skeleton === b.family.skeleton;
    return !isTurned && (isGivenFar || editShare(a.family.plain, b.family.plain) > 0.4);
  }
  if (one.organization && other.organization) {
    if (one.organization.isAcronym || other.organization.isAcronym) return false;
    const [x, y] = [one.organization.core, other.organization.core];
    return !x.startsWith(`${y} `) && !y.startsWith(`${x} `) && editShare(x, y) > 0.2;
  }
  return false;
}
