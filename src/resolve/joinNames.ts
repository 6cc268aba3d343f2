import type { EntityKind } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { editShare } from "./editDistance.ts";
import type { NameContext, NameNode } from "./NameNode.ts";
import { type OrganizationName, parseOrganization } from "./parseOrganization.ts";
import { type NameWord, parsePerson, type PersonName } from "./parsePerson.ts";
import { plainName } from "./plainName.ts";
import { toSkeleton } from "./skeleton.ts";
import { type DocumentCounts, type Evidence, weighContexts } from "./weighContexts.ts";
import { type BodyCounts, weighOrganizations } from "./weighOrganizations.ts";
import { type NameCounts, weighPersons } from "./weighPersons.ts";

/** Two names that may stand for one thing. */
export interface NamePair {
  /** Keys of the two nodes, the lesser first. */
  readonly one: string;
  readonly other: string;
  /** That they are one, 0 to 1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

export interface JoinedNames {
  /** Key of a node → the least key of those that it is joined with; its own where it stands alone. */
  readonly roots: ReadonlyMap<string, string>;
  /** What was joined, and why. */
  readonly joins: readonly NamePair[];
  /** What is likelier one than two, and was not joined. */
  readonly suggestions: readonly NamePair[];
}

/** From this probability on names are joined; from the other on it is suggested. */
const JOINED = 0.93;
const SUGGESTED = 0.5;

/**
 * Joins the names that stand for one thing, across articles. Candidates are found by what they have in common (blocking), and
 * the evidence for and against each pair is added up to a probability (Fellegi and Sunter 1969). Of pairs above the
 * threshold the surest are joined first, unless what one is joined with already speaks against the other.
 */
export function joinNames(nodes: readonly NameNode[], introductions: BodyCounts["isIntroduced"]): JoinedNames {
  const sorted = nodes.toSorted((a, b) => compareCodePoints(a.key, b.key));
  const weigh = openWeigher(sorted, introductions);
  const pairs = listPairs(sorted).flatMap(([one, other]) => weigh(one, other) ?? []);
  pairs.sort(
    (a, b) => b.probability - a.probability || compareCodePoints(a.one, b.one) || compareCodePoints(a.other, b.other),
  );
  const byKey = new Map(sorted.map((node) => [node.key, node]));
  const roots = new Map(sorted.map(({ key }) => [key, key]));
  const members = new Map(sorted.map((node) => [node.key, [node]]));
  const joins: NamePair[] = [];
  const suggestions: NamePair[] = [];
  const best = findRivals(pairs, new Set(sorted.filter(isShortForm).map(({ key }) => key)));
  for (const pair of pairs) {
    const [a, b] = [find(roots, pair.one), find(roots, pair.other)];
    if (a === b) continue;
    const isSure =
      pair.probability >= JOINED &&
      !best.isTorn(pair) &&
      isCompatible(members.get(a) ?? [], members.get(b) ?? [], weigh);
    if (!isSure) {
      if (pair.probability >= SUGGESTED) suggestions.push(pair);
      continue;
    }
    const [root, leaf] = compareCodePoints(a, b) < 0 ? [a, b] : [b, a];
    roots.set(leaf, root);
    members.set(root, [...(members.get(root) ?? []), ...(members.get(leaf) ?? [])]);
    members.delete(leaf);
    joins.push(pair);
  }
  return { roots: new Map([...byKey.keys()].map((key) => [key, find(roots, key)])), joins, suggestions };
}

function find(roots: Map<string, string>, key: string): string {
  let root = key;
  for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
  for (let at = key; at !== root;) {
    const next = roots.get(at) ?? root;
    roots.set(at, root);
    at = next;
  }
  return root;
}

type Weigh = (one: NameNode, other: NameNode) => NamePair | null;

/** Of the largest groups so many are looked at: what is alike by chance shows early. */
const MOST_MEMBERS = 12;

function isCompatible(ones: readonly NameNode[], others: readonly NameNode[], weigh: Weigh): boolean {
  for (const one of ones.slice(0, MOST_MEMBERS)) {
    for (const other of others.slice(0, MOST_MEMBERS)) {
      const pair = weigh(one, other);
      if (pair === null ? isFar(one, other) : pair.probability < CONTRARY) return false;
    }
  }
  return true;
}

/** Below this a pair speaks against what it is to be joined with. */
const CONTRARY = 0.1;

/** Whether two names have too little in common for both to be slips of one. */
function isFar(one: NameNode, other: NameNode): boolean {
  const [a, b] = [parse(one), parse(other)];
  if (a.person && b.person) {
    const isGivenFar =
      isWritten(a.person.given) &&
      isWritten(b.person.given) &&
      editShare(a.person.given.plain, b.person.given.plain) > 0.4;
    const isTurned = a.person.given?.skeleton === b.person.family.skeleton;
    return !isTurned && (isGivenFar || editShare(a.person.family.plain, b.person.family.plain) > 0.4);
  }
  if (a.organization && b.organization) {
    if (a.organization.isAcronym || b.organization.isAcronym) return false;
    const [x, y] = [a.organization.core, b.organization.core];
    return !x.startsWith(`${y} `) && !y.startsWith(`${x} `) && editShare(x, y) > 0.2;
  }
  return false;
}

function isWritten(given: NameWord | null): given is NameWord {
  return given !== null && given.plain.length > 1;
}

/** "A. Roe" may be Ann and may be Adam: where another that is not the same person is nearly as likely, neither is sure. */
function findRivals(pairs: readonly NamePair[], shortForms: ReadonlySet<string>) {
  const byKey = new Map<string, NamePair[]>();
  for (const pair of pairs) {
    for (const key of [pair.one, pair.other]) {
      const list = byKey.get(key) ?? [];
      byKey.set(key, list);
      if (list.length < 8) list.push(pair);
    }
  }
  const known = new Map(pairs.map((pair) => [`${pair.one}\n\n${pair.other}`, pair]));
  const isLinked = (a: string, b: string) => {
    const [one, other] = compareCodePoints(a, b) < 0 ? [a, b] : [b, a];
    return (known.get(`${one}\n\n${other}`)?.probability ?? 0) >= SUGGESTED;
  };
  return {
    isTorn: (pair: NamePair): boolean =>
      [pair.one, pair.other].some((key) => {
        if (!shortForms.has(key)) return false;
        const partner = key === pair.one ? pair.other : pair.one;
        return (byKey.get(key) ?? []).some((rival) => {
          const third = rival.one === key ? rival.other : rival.one;
          return (
            third !== partner &&
            toLogOdds(rival.probability) > toLogOdds(pair.probability) - 1.5 &&
            rival.probability >= SUGGESTED &&
            !isLinked(third, partner)
          );
        });
      }),
  };
}

/** Whether a name is one that several may go by: an initial, a family name alone, an acronym, a ministry without country. */
function isShortForm(node: NameNode): boolean {
  const { person, organization } = parse(node);
  if (person) return !isWritten(person.given);
  return organization !== null && (organization.isAcronym || (organization.isOfState && organization.country === null));
}

function toLogOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

interface Parsed {
  readonly person: PersonName | null;
  readonly organization: OrganizationName | null;
  readonly plain: string;
}

function openWeigher(nodes: readonly NameNode[], isIntroduced: BodyCounts["isIntroduced"]): Weigh {
  const parsed = new Map<string, Parsed>();
  const firstLetters = new Map<string, Set<string>>();
  const articles = new Map<string, number>();
  const givens = new Map<string, number>();
  const rivals = new Map<string, number>();
  const documents = new Map<string, number>();
  const cores = new Map<string, Set<string>>();
  const starts = new Map<string, Set<string>>();
  const ofState = new Map<string, Map<string, number>>();
  let names = 0;
  const add = (counts: Map<string, number>, key: string, more = 1) => counts.set(key, (counts.get(key) ?? 0) + more);
  const countName = ({ given, family }: PersonName, documents: number) => {
    const letters = firstLetters.get(family.skeleton) ?? new Set<string>();
    firstLetters.set(family.skeleton, letters);
    if (given === null) return;
    letters.add(given.plain.slice(0, 1));
    if (given.plain.length === 1) return;
    add(givens, given.skeleton);
    add(articles, `${given.skeleton} ${family.skeleton}`, documents);
    add(articles, family.skeleton, documents);
  };
  for (const node of nodes) {
    const parts = parse(node);
    parsed.set(node.key, parts);
    documents.set(node.key, node.contexts.length);
    if (parts.person) {
      names++;
      countName(parts.person, node.contexts.length);
    }
    const initials = parts.organization?.initials ?? "";
    if (initials !== "" && parts.organization)
      cores.set(initials, (cores.get(initials) ?? new Set()).add(parts.organization.core));
  }
  for (const [initials, distinct] of cores) rivals.set(initials, distinct.size);
  const families = new Map([...firstLetters].map(([family, letters]) => [family, letters.size]));
  const nameCounts: NameCounts = { families, articles, givens, names };
  const acronyms: BodyCounts = {
    rivals,
    isIntroduced,
    ofState,
    beginnings: new Map([...starts].map(([word, all]) => [word, all.size])),
  };
  const counts: DocumentCounts = documents;
  const memo = new Map<string, NamePair | null>();
  return (a, b) => {
    const [one, other] = compareCodePoints(a.key, b.key) < 0 ? [a, b] : [b, a];
    const key = `${one.key}\n\n${other.key}`;
    const seen = memo.get(key);
    if (seen !== undefined) return seen;
    const evidence = weighNames(one, other, parsed, nameCounts, acronyms);
    const pair =
      evidence &&
      toPair(one, other, [...evidence, ...weighContexts(toContexts(one, parsed), toContexts(other, parsed), counts)]);
    memo.set(key, pair);
    return pair;
  };
}

function toFirst(core: string): string {
  return core.split(" ", 1)[0] ?? "";
}

/** A ministry is of the country that it names. */
function toContexts(node: NameNode, parsed: ReadonlyMap<string, Parsed>): readonly NameContext[] {
  const country = parsed.get(node.key)?.organization?.country ?? null;
  return country === null ? node.contexts : node.contexts.map((context) => ({ ...context, country }));
}

function toPair(one: NameNode, other: NameNode, evidence: readonly Evidence[]): NamePair {
  const sum = evidence.reduce((all, { weight }) => all + weight, 0);
  return { one: one.key, other: other.key, probability: 1 / (1 + Math.exp(-sum)), evidence };
}

function parse({ kind, name }: NameNode): Parsed {
  return {
    person: kind === "PERSON" ? parsePerson(name) : null,
    organization: kind === "ORGANIZATION" ? parseOrganization(name) : null,
    plain: toPlain(kind, name),
  };
}

/** "Kurils" and "Kuril Islands", "the Ukraine war" and "Ukraine conflict" are worded alike. */
function toPlain(kind: EntityKind, name: string): string {
  const plain = plainName(name).replace(/^the /, "");
  if (kind === "LOCATION") return plain.replace(/ (?:islands|mountains)$/, "s").replace(/ss$/, "s");
  if (kind === "EVENT") return plain.replace(/ (?:conflict|crisis)$/, " war").replace(/ negotiations$/, " talks");
  return plain;
}

function weighNames(
  one: NameNode,
  other: NameNode,
  parsed: ReadonlyMap<string, Parsed>,
  names: NameCounts,
  acronyms: BodyCounts,
): readonly Evidence[] | null {
  const [a, b] = [parsed.get(one.key), parsed.get(other.key)];
  if (!a || !b || one.kind !== other.kind) return null;
  if (a.person && b.person) return weighPersons(a.person, b.person, names);
  if (a.organization && b.organization) return weighOrganizations(a.organization, b.organization, acronyms);
  if (a.plain === b.plain) return [{ weight: 5, reason: "the names are spelt alike" }];
  const isSpelling =
    toSkeleton(a.plain) === toSkeleton(b.plain) && a.plain.length >= 5 && editShare(a.plain, b.plain) <= 0.5;
  return isSpelling ? [{ weight: 2.5, reason: `${a.plain} and ${b.plain} are spellings of one name` }] : null;
}

/** In a block of more, what is alike says little. */
const LARGEST_BLOCK = 300;

/** Pairs of nodes that have something in common, each once. */
function listPairs(nodes: readonly NameNode[]): readonly (readonly [NameNode, NameNode])[] {
  const blocks = new Map<string, NameNode[]>();
  for (const node of nodes) {
    for (const key of listBlockKeys(node)) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      block.push(node);
    }
  }
  const pairs = new Map<string, readonly [NameNode, NameNode]>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [i, one] of block.entries()) {
      for (const other of block.slice(i + 1))
        if (!one.isShort || !other.isShort) pairs.set(`${one.key}\n\n${other.key}`, [one, other]);
    }
  }
  return [...pairs.values()];
}

function listBlockKeys(node: NameNode): readonly string[] {
  const { kind } = node;
  const { person, organization, plain } = parse(node);
  if (person) {
    const { given, family } = person;
    const keys = [`family ${family.skeleton}`];
    if (given) {
      keys.push(`name ${[given.skeleton, family.skeleton].sort().join(" ")}`);
      if (given.plain.length > 1) {
        keys.push(
          `given ${given.skeleton} ${family.skeleton.slice(0, 2)}`,
          `given ${given.skeleton} ${family.skeleton.slice(-3)}`,
        );
      }
    }
    return keys;
  }
  if (organization) {
    const { core, initials, isAcronym } = organization;
    const words = core.split(" ");
    const keys = [`core ${core}`, `joined ${words.join("")}`, `first ${toFirst(core)}`];
    if (isAcronym) keys.push(`initials ${core.replaceAll(" ", "")}`);
    else if (initials !== "") keys.push(`initials ${initials}`);
    if (words.length > 1) keys.push(`start ${words.slice(0, -1).join(" ")}`, `end ${words.slice(1).join(" ")}`);
    if (words.length > 2)
      for (let i = 1; i < words.length - 1 && i < 8; i++) keys.push(`without ${words.toSpliced(i, 1).join(" ")}`);
    return keys;
  }
  return [`${kind} ${plain}`, `${kind} skeleton ${toSkeleton(plain)}`];
}
