import type { Entity, EntityKind, EntityProfile, Role, Spelling } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { parsePerson } from "./parsePerson.ts";
import { isWritten } from "./parseNode.ts";

/** An entity while its mentions are counted. */
export interface EntityCount {
  /** As the user says; null where the program does. */
  readonly givenKind: EntityKind | null;
  /** As the user named it; null where the program does. */
  readonly givenName: string | null;
  /** Kind → mentions that are taken for it. */
  readonly kinds: Map<EntityKind, number>;
  /** Name → mentions of it. */
  readonly names: Map<string, number>;
  /** As mentioned, white space collapsed → mentions so. */
  readonly texts: Map<string, number>;
  /** By its words in small letters. */
  readonly roles: Map<string, RoleCount>;
  readonly stories: Set<string>;
  leastSource: string | null;
  leastStart: number;
  mentions: number;
  documents: number;
  readonly seen: Period;
}

interface RoleCount {
  readonly texts: Map<string, number>;
  mentions: number;
  readonly seen: Period;
}

interface Period {
  first: string | null;
  last: string | null;
}

export function openCount(givenName: string | null = null, givenKind: EntityKind | null = null): EntityCount {
  return {
    givenKind,
    givenName,
    kinds: new Map(),
    names: new Map(),
    texts: new Map(),
    roles: new Map(),
    stories: new Set(),
    leastSource: null,
    leastStart: 0,
    mentions: 0,
    documents: 0,
    seen: { first: null, last: null },
  };
}

/** One mention of it, in its place. */
export interface CountedMention {
  readonly kind: EntityKind;
  readonly name: string;
  readonly text: string;
  readonly role?: string;
  readonly source: string;
  readonly start: number;
  readonly date: string | null;
}

export function countMention(
  entity: EntityCount,
  { kind, name, text, role, source, start, date }: CountedMention,
): void {
  entity.mentions++;
  add(entity.kinds, kind);
  add(entity.names, name);
  add(entity.texts, /\s/.test(text) ? text.replace(/\s+/g, " ").trim() : text);
  const order = entity.leastSource === null ? -1 : compareCodePoints(source, entity.leastSource);
  if (order < 0 || (order === 0 && start < entity.leastStart)) {
    entity.leastSource = source;
    entity.leastStart = start;
  }
  if (role === undefined) return;
  const key = role.toLowerCase();
  const count = entity.roles.get(key) ?? { texts: new Map(), mentions: 0, seen: { first: null, last: null } };
  entity.roles.set(key, count);
  count.mentions++;
  add(count.texts, role);
  see(count.seen, date);
}

export function countDocument(entity: EntityCount, date: string | null, story: string): void {
  entity.documents++;
  entity.stories.add(story);
  see(entity.seen, date);
}

/** The kind it is mentioned as most, ties by code point. */
export function toKind({ givenKind, kinds }: EntityCount): EntityKind {
  return givenKind ?? sortCounts(kinds)[0]?.[0] ?? "PERSON";
}

/** Its names, most mentioned first, ties by code point. */
export function listByCount({ names }: EntityCount): readonly string[] {
  return sortCounts(names).map(([name]) => name);
}

/** The name it is mentioned by most, ties by code point; an acronym or a family name alone where there is hardly any other. */
export function toCanonicalName(entity: EntityCount): string {
  const { names, mentions, givenName } = entity;
  if (givenName !== null) return givenName;
  const kind = toKind(entity);
  const sorted = sortCounts(names);
  const full = sorted.find(([name, count]) => count * HARDLY >= mentions && !isShortName(kind, name));
  return (full ?? sorted[0])?.[0] ?? "";
}

/** One in so many mentions. */
const HARDLY = 10;

function isShortName(kind: EntityKind, name: string): boolean {
  // "US" is what a country is called; "EU" is what a body is called for short.
  if (kind !== "LOCATION" && /^[\p{Lu}\p{N}.]{2,6}$/u.test(name)) return true;
  return kind === "PERSON" && !isWritten(parsePerson(name)?.given ?? null);
}

export function toEntity(entity: EntityCount, id: string): Entity {
  const { mentions, documents, seen } = entity;
  const name = toCanonicalName(entity);
  return {
    id,
    kind: toKind(entity),
    name,
    aliases: [...new Set([name, ...entity.names.keys(), ...entity.texts.keys()])].sort(compareCodePoints),
    mentions,
    documents,
    stories: entity.stories.size,
    firstSeen: seen.first,
    lastSeen: seen.last,
  };
}

export function toSpellings({ texts }: EntityCount): readonly Spelling[] {
  return sortCounts(texts).map(([text, mentions]) => ({ text, mentions }));
}

export function toRoles({ roles }: EntityCount): EntityProfile["roles"] {
  return [...roles.values()]
    .map(({ texts, mentions, seen }): Role => ({
      text: sortCounts(texts)[0]?.[0] ?? "",
      mentions,
      firstSeen: seen.first,
      lastSeen: seen.last,
    }))
    .sort((a, b) => b.mentions - a.mentions || compareCodePoints(a.text, b.text));
}

function sortCounts<T extends string>(counts: ReadonlyMap<T, number>): readonly (readonly [T, number])[] {
  return [...counts].sort(([one, n], [other, m]) => m - n || compareCodePoints(one, other));
}

function add<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function see(period: Period, date: string | null): void {
  if (date === null) return;
  if (period.first === null || date < period.first) period.first = date;
  if (period.last === null || date > period.last) period.last = date;
}
