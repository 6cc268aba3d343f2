import type { ActiveDecision, MentionRef, NameRef, UnfitDecision } from "../../decisions.ts";
import { ENTITY_KINDS } from "../../model.ts";
import { type DocumentNames, type NodeKeys, toNodeKey } from "../collectNames.ts";
import type { JoinRules } from "../joinNames.ts";
import type { NameNode } from "../NameNode.ts";
import { openUnions } from "./openUnions.ts";

/** Where a mention stands among those that name something: its document, and its index in `DocumentNames.named`. */
interface NamedPlace {
  readonly document: string;
  readonly story: string;
  readonly key: string;
  readonly index: number;
}

/** What the user decided, made ready for the names that there are. */
export interface OpenDecisions {
  /** What names may not be joined by the program. */
  readonly rules: JoinRules;
  /** Document id and index of a single mention that was split off → the key of what it stands for. */
  readonly moved: ReadonlyMap<string, string>;
  /** Decides by the groups of names, once they are there. */
  readonly settle: (groups: NameGroups) => SettledDecisions;
}

/** The groups that names were joined to. */
export interface NameGroups {
  /** A node's key → the key of its group. */
  readonly roots: ReadonlyMap<string, string>;
  /** Story and group → the group of its own that a namesake has who is meant there. */
  readonly namesakes: ReadonlyMap<string, string>;
}

export interface SettledDecisions {
  /** The key of a group → that of the entity it belongs to. */
  readonly entityOf: (group: string) => string;
  /** The key of an entity → what was decided about it. */
  readonly byEntity: ReadonlyMap<string, EntityDecisions>;
  /** Groups of a story that were parted: story and group → a group of their own. */
  readonly parted: ReadonlyMap<string, string>;
  readonly unfit: readonly UnfitDecision[];
}

export interface EntityDecisions {
  name?: string;
  kind?: string;
  /** The name and kind of what it was merged with, which count where it was not renamed or retyped. */
  target?: NameRef;
  isHidden?: true;
  readonly notes: string[];
  readonly tags: Set<string>;
}

/** @param decisions those that hold, oldest first */
export function openDecisions(
  decisions: readonly ActiveDecision[],
  nodes: readonly NameNode[],
  keys: ReadonlyMap<string, NodeKeys>,
  documents: readonly DocumentNames[],
): OpenDecisions {
  const places = findPlaces(decisions, keys, documents);
  const byBase = groupByBase(nodes);
  const findNodes = (ref: NameRef): readonly string[] => {
    if (ref.mention) return [places.get(toPlaceKey(ref.mention))?.key ?? []].flat();
    const kinds = [ref.kind, ...ENTITY_KINDS.filter((kind) => kind !== ref.kind)];
    // The program may take it for another kind today.
    return kinds.map((kind) => byBase.get(toNodeKey(kind, ref.name)) ?? []).find((found) => found.length > 0) ?? [];
  };
  const isolated = new Set<string>();
  const moved = new Map<string, string>();
  const apart: (readonly [readonly string[], readonly string[]])[] = [];
  for (const { type, names, id } of decisions) {
    if (type === "apart") {
      const [one, other] = names;
      if (one && other) apart.push([findNodes(one), findNodes(other)]);
    }
    if (type !== "split") continue;
    for (const ref of names) {
      const place = ref.mention && places.get(toPlaceKey(ref.mention));
      if (place) moved.set(`${place.document}\n${place.index}`, toSplitKey(id));
      else for (const key of findNodes(ref)) isolated.add(key);
    }
  }
  return {
    rules: { isolated, apart },
    moved,
    settle: (groups) => settle(decisions, { groups, findNodes, places, moved }),
  };
}

interface Known {
  readonly groups: NameGroups;
  readonly findNodes: (ref: NameRef) => readonly string[];
  readonly places: ReadonlyMap<string, NamedPlace>;
  readonly moved: ReadonlyMap<string, string>;
}

/** The newest decision comes first: what contradicts it is told as unfit. */
function settle(decisions: readonly ActiveDecision[], known: Known): SettledDecisions {
  const parted = new Map<string, string>();
  const unfit: UnfitDecision[] = [];
  const unions = openUnions();
  /** Groups that a newer decision split off: an older one does not join them. */
  const split = new Set<string>();
  const forbidden: (readonly [string, string])[] = [];
  const toEntities: { readonly decision: ActiveDecision; readonly groups: readonly string[] }[] = [];
  const refuse = (id: string, reason: string) => unfit.push({ id, reason });
  for (const decision of decisions.toReversed()) {
    const { id, type, names } = decision;
    const found = names.map((ref) => findGroups(ref, known));
    const missing = names.filter((_, i) => found[i]?.length === 0);
    const groups = found.flat();
    if (missing.length > 0 && (type !== "split" || missing.length === names.length)) {
      refuse(id, `Nothing is named ${missing.map(({ name }) => `"${name}"`).join(", ")} there any more.`);
      continue;
    }
    if (type === "merge") {
      const isOverruled =
        groups.some((group) => split.has(group)) || forbidden.some(([a, b]) => unions.wouldJoin(groups, a, b));
      if (isOverruled) refuse(id, "A later decision keeps them apart.");
      else {
        unions.join(groups);
        toEntities.push({ decision, groups: groups.slice(0, 1) });
      }
    } else if (type === "apart") {
      const [[one = ""] = [], [other = ""] = []] = found;
      const story = names[1]?.mention && known.places.get(toPlaceKey(names[1].mention))?.story;
      if (one !== other && unions.find(one) === unions.find(other)) refuse(id, "A later decision merges them.");
      else if (one !== other) forbidden.push([one, other]);
      else if (story === undefined) refuse(id, "They are spelt alike and cannot be told from each other.");
      else parted.set(`${story}\n${other}`, `${other}\n!${story}`);
    } else if (type === "split") {
      // What a later decision merged is one with that.
      const own = groups.filter((group) => !unions.isJoined(group));
      unions.join(own);
      for (const group of own) split.add(group);
    } else toEntities.push({ decision, groups });
  }
  const byEntity = new Map<string, EntityDecisions>();
  for (const { decision, groups } of toEntities) {
    const key = unions.find(groups[0] ?? "");
    const about = byEntity.get(key) ?? { notes: [], tags: new Set<string>() };
    byEntity.set(key, about);
    note(about, decision);
  }
  return { entityOf: unions.find, byEntity, parted, unfit: unfit.reverse() };
}

/** Of two names and two kinds the newer counts; what is merged is called as the first of it. */
function note(about: EntityDecisions, { type, names, text = "" }: ActiveDecision): void {
  if (type === "rename") about.name ??= text;
  if (type === "retype") about.kind ??= text;
  if (type === "merge" && names[0]) about.target ??= names[0];
  if (type === "hide") about.isHidden = true;
  if (type === "note") about.notes.unshift(text);
  if (type === "tag") about.tags.add(text);
}

/** The groups that a name stands for: of one that several share, each that has no other name. */
function findGroups(ref: NameRef, { groups, findNodes, places, moved }: Known): readonly string[] {
  const place = ref.mention && places.get(toPlaceKey(ref.mention));
  if (place) {
    const own = moved.get(`${place.document}\n${place.index}`);
    if (own !== undefined) return [own];
    const root = groups.roots.get(place.key) ?? place.key;
    return [groups.namesakes.get(`${place.story}\n${root}`) ?? root];
  }
  const found = findNodes(ref).map((key) => [key, groups.roots.get(key) ?? key] as const);
  const alone = found.filter(([, root]) => toBase(root) === toBase(found[0]?.[0] ?? ""));
  return [...new Set((alone.length > 0 ? alone : found).map(([, root]) => root))];
}

/** A node's key without the story that it is bound to. */
function toBase(key: string): string {
  return key.split("\n@", 1)[0] ?? "";
}

/** Base key → nodes: one, or where the name is short for several, one in each story. */
function groupByBase(nodes: readonly NameNode[]): ReadonlyMap<string, readonly string[]> {
  const byBase = new Map<string, string[]>();
  for (const { key } of nodes) {
    const base = toBase(key);
    const list = byBase.get(base);
    if (list) list.push(key);
    else byBase.set(base, [key]);
  }
  return byBase;
}

function findPlaces(
  decisions: readonly ActiveDecision[],
  keys: ReadonlyMap<string, NodeKeys>,
  documents: readonly DocumentNames[],
): ReadonlyMap<string, NamedPlace> {
  const wanted = new Set(
    decisions.flatMap(({ names }) => names.flatMap(({ mention }) => mention ?? [])).map(toPlaceKey),
  );
  const found = new Map<string, NamedPlace>();
  if (wanted.size === 0) return found;
  const sources = new Set([...wanted].map((place) => place.slice(0, place.indexOf("\n"))));
  for (const { document, story, named } of documents) {
    if (!sources.has(document.source)) continue;
    for (const [index, { mention }] of named.entries()) {
      const place = toPlaceKey({ source: document.source, start: mention.start, end: mention.end });
      if (wanted.has(place))
        found.set(place, { document: document.id, story, index, key: keys.get(document.id)?.[index] ?? "" });
    }
  }
  return found;
}

function toPlaceKey({ source, start, end }: MentionRef): string {
  return `${source}\n${start}\n${end}`;
}

function toSplitKey(id: string): string {
  return `split\n${id}`;
}
