import { digest } from "../digest.ts";
import type { DocumentMentions, Entity, EntityKind, Facts, Mention, Resolution } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { collectNames, type DocumentNames, type NamedMention } from "./collectNames.ts";
import { findIntroductions } from "./findIntroductions.ts";
import { joinNames } from "./joinNames.ts";
import type { NameContext, NameNode } from "./NameNode.ts";
import { partNamesakes } from "./partNamesakes.ts";
import { parsePerson } from "./parsePerson.ts";
import { isWritten } from "./parseNode.ts";
import { resolveShortForms } from "./resolveShortForms.ts";
import { entityId } from "./slug.ts";

export interface ResolvedEntities {
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  /** Document id → for each of its mentions, in order, what it names; null for GROUP and in standing lines. */
  readonly resolutions: ReadonlyMap<string, readonly (Resolution | null)[]>;
}

/**
 * Joins the names of all documents to entities: short forms inside each document first, then names of one kind across
 * documents (see `joinNames`). The order of the documents changes nothing.
 */
export function resolveEntities(
  documents: readonly DocumentMentions[],
  { heads, standing }: Pick<Facts, "heads" | "standing">,
): ResolvedEntities {
  const named = documents.map((document): DocumentNames => ({
    ...nameMentions(document, standing.get(document.id)),
    story: heads.get(document.id) ?? document.id,
  }));
  const { nodes, keys } = collectNames(named);
  const { roots } = joinNames(nodes, findIntroductions(named));
  const namesakes = findNamesakes(nodes, roots);
  const found = new Map<string, Found>();
  const links = new Map<string, readonly (Link | null)[]>();
  for (const { document, story, named: own } of named) {
    const here = new Set<Found>();
    const byMention = new Map<Mention, Link>();
    for (const [i, { mention, kind, name }] of own.entries()) {
      const key = keys.get(document.id)?.[i] ?? "";
      const root = roots.get(key) ?? key;
      const entity = findEntity(found, kind, namesakes.get(`${story}\n${root}`) ?? root);
      here.add(entity);
      countMention(entity, name, mention.text, document.source, mention.start);
      byMention.set(mention, { entity, name });
    }
    for (const entity of here) countDocument(entity, document, story);
    links.set(
      document.id,
      document.mentions.map((mention) => byMention.get(mention) ?? null),
    );
  }
  const ids = assignIds([...found.values()]);
  const resolutions = new Map<string, readonly (Resolution | null)[]>();
  for (const [id, linked] of links) resolutions.set(id, toResolutions(linked, ids));
  const entities = [...ids].map(([entity, id]) => toEntity(entity, id));
  return { entities: entities.sort((a, b) => compareCodePoints(a.id, b.id)), resolutions };
}

/** Story and root of a name → the root of its own that a namesake has who is meant there. */
function findNamesakes(nodes: readonly NameNode[], roots: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const persons = new Map<string, { readonly keys: Set<string>; readonly contexts: NameContext[] }>();
  for (const { key, kind, contexts } of nodes) {
    if (kind !== "PERSON") continue;
    const root = roots.get(key) ?? key;
    const person = persons.get(root) ?? { keys: new Set(), contexts: [] };
    persons.set(root, person);
    person.keys.add(key);
    for (const context of contexts) person.contexts.push(context);
  }
  const moved = new Map<string, string>();
  for (const [root, { contexts, keys }] of persons) {
    for (const group of partNamesakes(contexts, keys).slice(1)) {
      const ids = group.map(({ story }) => story).sort(compareCodePoints);
      for (const id of ids) moved.set(`${id}\n${root}`, `${root}\n${ids[0]}`);
    }
  }
  return moved;
}

/** Gives the mentions of one document outside standing lines the names that they stand for there. */
function nameMentions(
  document: DocumentMentions,
  standing: ReadonlySet<number> | undefined,
): Omit<DocumentNames, "story"> {
  const mentions = document.mentions.filter(({ paragraph }) => standing?.has(paragraph) !== true);
  const names = resolveShortForms(mentions);
  const named = mentions.flatMap((mention, i): readonly NamedMention[] => {
    const { kind } = mention;
    const name = names[i] ?? null;
    return kind === "GROUP" || name === null ? [] : [{ mention, kind, name }];
  });
  return { document, named, mentions };
}

/** An entity while its mentions are counted. */
interface Found {
  readonly kind: EntityKind;
  /** Name → mentions of it. */
  readonly names: Map<string, number>;
  /** As mentioned, white space collapsed. */
  readonly texts: Set<string>;
  readonly stories: Set<string>;
  leastSource: string | null;
  leastStart: number;
  mentions: number;
  documents: number;
  firstSeen: string | null;
  lastSeen: string | null;
}

interface Link {
  readonly entity: Found;
  readonly name: string;
}

function findEntity(found: Map<string, Found>, kind: EntityKind, root: string): Found {
  const entity = found.get(root) ?? {
    kind,
    names: new Map<string, number>(),
    texts: new Set<string>(),
    stories: new Set<string>(),
    leastSource: null,
    leastStart: 0,
    mentions: 0,
    documents: 0,
    firstSeen: null,
    lastSeen: null,
  };
  found.set(root, entity);
  return entity;
}

function countMention(entity: Found, name: string, text: string, source: string, start: number): void {
  entity.mentions++;
  entity.names.set(name, (entity.names.get(name) ?? 0) + 1);
  entity.texts.add(/\s/.test(text) ? text.replace(/\s+/g, " ").trim() : text);
  const order = entity.leastSource === null ? -1 : compareCodePoints(source, entity.leastSource);
  if (order < 0 || (order === 0 && start < entity.leastStart)) {
    entity.leastSource = source;
    entity.leastStart = start;
  }
}

function countDocument(entity: Found, { date }: DocumentMentions, head: string): void {
  entity.documents++;
  entity.stories.add(head);
  if (date === null) return;
  if (entity.firstSeen === null || date < entity.firstSeen) entity.firstSeen = date;
  if (entity.lastSeen === null || date > entity.lastSeen) entity.lastSeen = date;
}

/** The name it is mentioned by most, ties by code point; an acronym or a family name alone where there is hardly any other. */
function toCanonicalName({ kind, names, mentions }: Found): string {
  const sorted = [...names].sort(([one, n], [other, m]) => m - n || compareCodePoints(one, other));
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

function assignIds(found: readonly Found[]): ReadonlyMap<Found, string> {
  const bySlug = new Map<string, Found[]>();
  for (const entity of found) {
    const slug = entityId(entity.kind, toCanonicalName(entity));
    const list = bySlug.get(slug);
    if (list) list.push(entity);
    else bySlug.set(slug, [entity]);
  }
  const ids = new Map<Found, string>();
  for (const [slug, list] of bySlug) {
    if (list.length === 1) for (const entity of list) ids.set(entity, slug);
    else for (const [entity, hash] of toHashes(list)) ids.set(entity, `${slug}~${hash}`);
  }
  return ids;
}

/** Six hexadecimal digits of each one's least mention; more where thousands share a slug and six do not tell them apart. */
function toHashes(entities: readonly Found[]): readonly (readonly [Found, string])[] {
  for (let length = 6; ; length += 2) {
    const hashes = entities.map(
      (entity) => [entity, digest([entity.leastSource ?? "", String(entity.leastStart)], length)] as const,
    );
    if (length >= 64 || new Set(hashes.map(([, hash]) => hash)).size === hashes.length) return hashes;
  }
}

function toResolutions(
  linked: readonly (Link | null)[],
  ids: ReadonlyMap<Found, string>,
): readonly (Resolution | null)[] {
  return linked.map((link) => link && { entity: ids.get(link.entity) ?? "", name: link.name });
}

function toEntity(entity: Found, id: string): Entity {
  const { kind, mentions, documents, firstSeen, lastSeen } = entity;
  return {
    id,
    kind,
    name: toCanonicalName(entity),
    aliases: [...new Set([...entity.names.keys(), ...entity.texts])].sort(compareCodePoints),
    mentions,
    documents,
    stories: entity.stories.size,
    firstSeen,
    lastSeen,
  };
}
