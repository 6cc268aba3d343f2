import { digest } from "../digest.ts";
import type { DocumentMentions, Entity, EntityKind, Facts, Mention, Resolution } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import { resolveShortForms } from "./resolveShortForms.ts";
import { entityId } from "./slug.ts";
import { toNameKey } from "./toNameKey.ts";

export interface ResolvedEntities {
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  /** Document id → for each of its mentions, in order, what it names; null for GROUP and in standing lines. */
  readonly resolutions: ReadonlyMap<string, readonly (Resolution | null)[]>;
}

/**
 * Joins the names of all documents to entities: short forms inside each document first, then equal names of one kind
 * (see `toNameKey`). The order of the documents changes nothing.
 */
export function resolveEntities(
  documents: readonly DocumentMentions[],
  { heads, standing }: Pick<Facts, "heads" | "standing">,
): ResolvedEntities {
  const found = new Map<string, Found>();
  const byName = new Map<string, Found>();
  const links = new Map<string, readonly (Link | null)[]>();
  for (const document of documents) {
    const isOwn = ({ paragraph }: Mention) => standing.get(document.id)?.has(paragraph) !== true;
    const own = document.mentions.filter(isOwn);
    const ownNames = resolveShortForms(own);
    const names = new Map(own.map((mention, i) => [mention, ownNames[i] ?? null]));
    const here = new Set<Found>();
    const linked = document.mentions.map((mention) => {
      const { kind, text, start } = mention;
      const name = names.get(mention) ?? null;
      if (kind === "GROUP" || name === null) return null;
      const entity = findEntity(found, byName, kind, name);
      here.add(entity);
      countMention(entity, name, text, document.source, start);
      return { entity, name };
    });
    for (const entity of here) countDocument(entity, document, heads.get(document.id) ?? document.id);
    links.set(document.id, linked);
  }
  const ids = assignIds([...found.values()]);
  const resolutions = new Map<string, readonly (Resolution | null)[]>();
  for (const [id, linked] of links) resolutions.set(id, toResolutions(linked, ids));
  const entities = [...ids].map(([entity, id]) => toEntity(entity, id));
  return { entities: entities.sort((a, b) => compareCodePoints(a.id, b.id)), resolutions };
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

function findEntity(found: Map<string, Found>, byName: Map<string, Found>, kind: EntityKind, name: string): Found {
  const nameKey = `${kind}\n${name}`;
  const seen = byName.get(nameKey);
  if (seen) return seen;
  const key = `${kind}\n${toNameKey(name)}`;
  const entity = found.get(key) ?? {
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
  found.set(key, entity);
  byName.set(nameKey, entity);
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

/** The name it is mentioned by most, ties by code point. */
function toCanonicalName({ names }: Found): string {
  let best = "";
  let most = 0;
  for (const [name, mentions] of names) {
    if (mentions > most || (mentions === most && compareCodePoints(name, best) < 0)) {
      best = name;
      most = mentions;
    }
  }
  return best;
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
