import type { ActiveDecision } from "../decisions.ts";
import type { DocumentMentions, Entity, Facts, Mention, Resolution } from "../model.ts";
import { compareCodePoints, ENTITY_KINDS } from "../model.ts";
import { assignIds } from "./assignIds.ts";
import { collectNames, type DocumentNames, type NamedMention } from "./collectNames.ts";
import { countDocument, countMention, type EntityCount, openCount, toEntity } from "./EntityCount.ts";
import { findIntroductions } from "./findIntroductions.ts";
import { joinNames } from "./joinNames.ts";
import { type EntityDecisions, openDecisions } from "./ledger/openDecisions.ts";
import { listSuggestions, type Named } from "./listSuggestions.ts";
import type { NameContext, NameNode } from "./NameNode.ts";
import { partNamesakes } from "./partNamesakes.ts";
import { resolveShortForms } from "./resolveShortForms.ts";
import { settleKinds } from "./settleKinds.ts";
import { toProfiles } from "./toProfiles.ts";

export interface ResolvedEntities extends Pick<Facts, "suggestions" | "unfit" | "profiles"> {
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  /** Document id → for each of its mentions, in order, what it names; null for GROUP, in standing lines, and for what is hidden. */
  readonly resolutions: ReadonlyMap<string, readonly (Resolution | null)[]>;
}

/**
 * Joins the names of all documents to entities: short forms inside each document first, then names of one kind across
 * documents (see `joinNames`), then what the user decided. The order of the documents changes nothing.
 *
 * @param decisions those that hold, oldest first
 */
export function resolveEntities(
  documents: readonly DocumentMentions[],
  { heads, standing }: Pick<Facts, "heads" | "standing">,
  decisions: readonly ActiveDecision[] = [],
): ResolvedEntities {
  const named = settleKinds(
    documents.map((document): DocumentNames => ({
      ...nameMentions(document, standing.get(document.id)),
      story: heads.get(document.id) ?? document.id,
    })),
  );
  const { nodes, keys } = collectNames(named);
  const { rules, moved, settle } = openDecisions(decisions, nodes, keys, named);
  const { roots, joins, suggestions } = joinNames(nodes, findIntroductions(named), rules);
  const namesakes = findNamesakes(nodes, roots);
  const { entityOf, byEntity, parted, unfit } = settle({ roots, namesakes });
  const findGroup = ({ document, story }: DocumentNames, index: number): string => {
    const own = moved.get(`${document.id}\n${index}`);
    if (own !== undefined) return own;
    const key = keys.get(document.id)?.[index] ?? "";
    const root = roots.get(key) ?? key;
    const group = namesakes.get(`${story}\n${root}`) ?? root;
    return parted.get(`${story}\n${group}`) ?? group;
  };

  const counts = new Map<string, EntityCount>();
  const links = new Map<string, readonly (Link | null)[]>();
  for (const one of named) {
    const { document, story, named: own } = one;
    const here = new Set<EntityCount>();
    const byMention = new Map<Mention, Link>();
    for (const [i, { mention, kind, name: meant }] of own.entries()) {
      // What was split off stands for nothing longer any more.
      const name = moved.has(`${document.id}\n${i}`) ? mention.text.replace(/\s+/g, " ").trim() : meant;
      const key = entityOf(findGroup(one, i));
      if (byEntity.get(key)?.isHidden) continue;
      const entity = counts.get(key) ?? openDecided(byEntity.get(key));
      counts.set(key, entity);
      here.add(entity);
      countMention(entity, { ...mention, kind, name, source: document.source, date: document.date });
      byMention.set(mention, { entity, name });
    }
    for (const entity of here) countDocument(entity, document.date, story);
    links.set(
      document.id,
      document.mentions.map((mention) => byMention.get(mention) ?? null),
    );
  }
  const ids = assignIds([...counts.values()]);
  const resolutions = new Map<string, readonly (Resolution | null)[]>();
  for (const [id, linked] of links) resolutions.set(id, toResolutions(linked, ids));
  const entities = [...ids].sort(([, a], [, b]) => compareCodePoints(a, b));
  const findNamed = ({ key }: NameNode): Named | null => {
    const root = entityOf(roots.get(key) ?? key);
    const count = counts.get(root);
    return count ? { count, id: ids.get(count) ?? "" } : null;
  };
  return {
    entities: entities.map(([count, id]) => toEntity(count, id)),
    profiles: toProfiles(entities, { joins, findNamed, nodes, about: byCount(counts, byEntity) }),
    suggestions: listSuggestions(suggestions, findNamed),
    unfit,
    resolutions,
  };
}

function openDecided(about: EntityDecisions | undefined): EntityCount {
  return openCount(about?.name, ENTITY_KINDS.find((kind) => kind === about?.kind) ?? null);
}

function byCount(
  counts: ReadonlyMap<string, EntityCount>,
  byEntity: ReadonlyMap<string, EntityDecisions>,
): ReadonlyMap<EntityCount, EntityDecisions> {
  return new Map(
    [...byEntity].flatMap(([key, about]) => {
      const count = counts.get(key);
      return count ? [[count, about] as const] : [];
    }),
  );
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

interface Link {
  readonly entity: EntityCount;
  readonly name: string;
}

function toResolutions(
  linked: readonly (Link | null)[],
  ids: ReadonlyMap<EntityCount, string>,
): readonly (Resolution | null)[] {
  return linked.map((link) => link && { entity: ids.get(link.entity) ?? "", name: link.name });
}
