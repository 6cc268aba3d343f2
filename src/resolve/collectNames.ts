import type { DocumentMentions, EntityKind, Mention } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { findCountry } from "./findCountry.ts";
import { toGivenForm } from "./givenForms.ts";
import type { NameContext, NameNode } from "./NameNode.ts";
import { parseOrganization } from "./parseOrganization.ts";
import { parsePerson } from "./parsePerson.ts";
import { findPlace } from "./places/findPlace.ts";
import { toNameKey } from "./toNameKey.ts";
import { toRoleHead } from "./toRoleHead.ts";

/** A mention outside standing lines, with the name that it stands for in its article. */
export interface NamedMention {
  readonly mention: Mention;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Which node each mention of an article belongs to, in order of `named`. */
export type NodeKeys = readonly string[];

/** The names of one article, keyed. */
export interface DocumentNames {
  readonly document: DocumentMentions;
  /** The id of its story's head: what is printed again counts once. */
  readonly story: string;
  readonly named: readonly NamedMention[];
  /** Of GROUP, too: what peoples are named. */
  readonly mentions: readonly Mention[];
}

/**
 * Gathers names across articles: equal names are one node. A short name that may stand for several longer ones is a node in
 * each article: what it stands for there, the article must tell.
 */
export function collectNames(documents: readonly DocumentNames[]): {
  readonly nodes: readonly NameNode[];
  readonly keys: ReadonlyMap<string, NodeKeys>;
} {
  const spellings = new Map<string, Map<string, number>>();
  const contexts = new Map<string, NameContext[]>();
  const kinds = new Map<string, EntityKind>();
  const keys = new Map<string, NodeKeys>();
  const isAmbiguous = findAmbiguous(documents);
  const seen = new Set<string>();
  for (const { document, story, named, mentions } of sortByStory(documents)) {
    const countries = openCountries(mentions);
    const own = named.map(({ kind, name }) => {
      const short = isAmbiguous(kind, name) ? `\n@${story}` : "";
      const key = toNodeKey(kind, name) + short;
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
      kinds.set(key, kind);
      return key;
    });
    keys.set(document.id, own);
    const people = new Set(own.filter((key) => key.startsWith("PERSON\n") || key.startsWith("ORGANIZATION\n")));
    // A list of so many names says of none of them whom they have to do with.
    if (people.size > MOST_NEIGHBOURS) people.clear();
    const beside = new Map<string, string>();
    for (const [i, { mention, kind, name }] of named.entries()) {
      const isOfState = kind === "ORGANIZATION" && parseOrganization(name).isOfState;
      const country =
        countries.beside(mention) ?? (isOfState ? (countries.behind(mention) ?? countries.before(mention)) : null);
      if (country !== null && !beside.has(own[i] ?? "")) beside.set(own[i] ?? "", country);
    }
    const roles = collectRoles(named, own);
    for (const key of new Set(own)) {
      if (seen.has(`${story}\n${key}`)) continue;
      seen.add(`${story}\n${key}`);
      const list = contexts.get(key) ?? [];
      contexts.set(key, list);
      list.push({
        story,
        country: beside.get(key) ?? null,
        roles: roles.get(key) ?? NO_ROLES,
        countries: countries.all,
        neighbours: people,
      });
    }
  }
  const nodes = [...contexts].map(([key, list]): NameNode => ({
    key,
    kind: kinds.get(key) ?? "PERSON",
    name: pickSpelling(spellings.get(key) ?? new Map()),
    isShort: key.includes("\n@"),
    contexts: list,
  }));
  return { nodes, keys };
}

const NO_ROLES: ReadonlySet<string> = new Set();

/** Node key → what the article calls it. */
function collectRoles(
  named: readonly NamedMention[],
  keys: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const [i, { mention }] of named.entries()) {
    const head = mention.role === undefined ? "" : toRoleHead(mention.role);
    if (head === "") continue;
    const key = keys[i] ?? "";
    const heads = roles.get(key);
    if (heads) heads.add(head);
    else roles.set(key, new Set([head]));
  }
  return roles;
}

const MOST_NEIGHBOURS = 500;

/** Heads of stories first: where the head names something, it is what counts. */
function sortByStory(documents: readonly DocumentNames[]): readonly DocumentNames[] {
  const isReprint = ({ document, story }: DocumentNames) => Number(document.id !== story);
  return documents.toSorted((a, b) => isReprint(a) - isReprint(b) || compareCodePoints(a.document.id, b.document.id));
}

/** Tells which names are short for several others: "Roe" and "A. Roe" where there are Ann Roe and Adam Roe, "NFA". */
function findAmbiguous(documents: readonly DocumentNames[]): (kind: EntityKind, name: string) => boolean {
  const names = new Map<string, { readonly kind: EntityKind; readonly name: string; documents: number }>();
  const seen = new Set<string>();
  for (const { named, story } of documents) {
    for (const key of new Set(named.map(({ kind, name }) => `${kind}\n${name}`))) {
      const [kind = "", name = ""] = key.split("\n");
      if (seen.has(`${story}\n${key}`)) continue;
      seen.add(`${story}\n${key}`);
      const found = names.get(key) ?? { kind: kind as EntityKind, name, documents: 0 };
      names.set(key, found);
      found.documents++;
    }
  }
  const longer = new Map<string, Map<string, number>>();
  const add = (short: string, long: string, documents: number) => {
    const counts = longer.get(short) ?? new Map<string, number>();
    longer.set(short, counts.set(long, (counts.get(long) ?? 0) + documents));
  };
  for (const { kind, name, documents } of names.values()) {
    if (kind === "PERSON") {
      const person = parsePerson(name);
      if (!person?.given || person.given.plain.length === 1) continue;
      const { given, family } = person;
      const form = toGivenForm(given.skeleton);
      add(`PERSON ${family.skeleton}`, form, documents);
      add(`PERSON ${given.plain.slice(0, 1)} ${family.skeleton}`, form, documents);
    } else if (kind === "ORGANIZATION") {
      const { initials, core, isAcronym, isOfState, country } = parseOrganization(name);
      if (isOfState && country !== null) add(`ORGANIZATION of state ${core}`, country, documents);
      if (!isAcronym && initials !== "") add(`ORGANIZATION ${initials}`, core, documents);
    }
  }
  const ambiguous = new Set<string>();
  for (const [key, { kind, name }] of names) {
    const short = toShort(kind, name);
    if (short !== null && isTorn(longer.get(short))) ambiguous.add(key);
  }
  return (kind, name) => ambiguous.has(`${kind}\n${name}`);
}

function toShort(kind: EntityKind, name: string): string | null {
  if (kind === "PERSON") {
    const person = parsePerson(name);
    if (!person) return null;
    const { given, family } = person;
    if (given === null) return `PERSON ${family.skeleton}`;
    return given.plain.length === 1 ? `PERSON ${given.plain} ${family.skeleton}` : null;
  }
  if (kind !== "ORGANIZATION") return null;
  const { isAcronym, core, isOfState, country } = parseOrganization(name);
  if (isOfState) return country === null ? `ORGANIZATION of state ${core}` : null;
  return isAcronym ? `ORGANIZATION ${core.replaceAll(" ", "")}` : null;
}

/** Where one of them is named ten times as often as the others together, it is the one that is meant. */
function isTorn(longer: ReadonlyMap<string, number> | undefined): boolean {
  if (!longer || longer.size < 2) return false;
  const counts = [...longer.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(...counts) < 10 * (all - Math.max(...counts));
}

/** "Norwegian Foreign Ministry" and "Ministry of Foreign Affairs of Norway" are one name. */
export function toNodeKey(kind: EntityKind, name: string): string {
  if (kind === "ORGANIZATION") {
    const { isOfState, core, country } = parseOrganization(name);
    if (isOfState) return `${kind}\n${core}${country === null ? "" : ` of ${country}`}`;
  }
  return `${kind}\n${toNameKey(name)}`;
}

function pickSpelling(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && compareCodePoints(one[0], best[0]) < 0) ? one : best,
  )[0];
}

/** UTF-16 units between a country's name and the name that it says something of: "German Chancellor Olaf Scholz". */
const BESIDE = 40;

function openCountries(mentions: readonly Mention[]) {
  /** Of each mention the one before it, and the last country before it. */
  const before = new Map<Mention, { readonly previous: Place | null; readonly last: Place | null }>();
  const after = new Map<Mention, Mention>();
  let former: Mention | null = null;
  const all = new Set<string>();
  let [previous, last]: [Place | null, Place | null] = [null, null];
  for (const mention of mentions) {
    before.set(mention, { previous, last });
    if (former) after.set(former, mention);
    former = mention;
    const isPlace = mention.kind === "GROUP" || mention.kind === "LOCATION";
    const country = isPlace ? findCountry(mention.text) : null;
    previous = country === null ? null : { mention, country };
    const [city = null] = findCityCountry(mention);
    last = previous ?? (city === null ? last : { mention, country: city });
    if (country !== null) all.add(country);
    if (city !== null) all.add(city);
  }
  return {
    all,
    /** Of the country right before it in its sentence, with no other name between. */
    beside: (of: Mention): string | null => {
      const place = before.get(of)?.previous;
      const isBeside = place && isSameSentence(place.mention, of) && of.start - place.mention.end <= BESIDE;
      return isBeside ? place.country : null;
    },
    /** Of the place that it is in: "the Defense Ministry in Moscow". */
    behind: (of: Mention): string | null => {
      const next = after.get(of);
      const isIn = next && isSameSentence(next, of) && next.start - of.end <= " in ".length;
      return isIn ? (findCountry(next.text) ?? findCityCountry(next)[0] ?? null) : null;
    },
    /** Of the closest country before it in its paragraph, or city. */
    before: (of: Mention): string | null => {
      const place = before.get(of)?.last;
      return place?.mention.paragraph === of.paragraph ? place.country : null;
    },
  };
}

interface Place {
  readonly mention: Mention;
  readonly country: string;
}

/** Of a city that only one country has one of that name and size of. */
function findCityCountry({ kind, text }: Mention): readonly string[] {
  return kind === "LOCATION" ? [findPlace([text], NOWHERE)?.country ?? []].flat() : [];
}

const NOWHERE: ReadonlyMap<string, number> = new Map();

function isSameSentence(one: Mention, other: Mention): boolean {
  return one.paragraph === other.paragraph && one.sentence === other.sentence;
}
