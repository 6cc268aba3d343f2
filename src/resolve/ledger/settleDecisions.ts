import type { ActiveDecision, NameRef, UnfitDecision } from "../../decisions.ts";
import { type NamedPlace, type NameGroups, toBase } from "./openDecisions.ts";
import { openPartition } from "./openPartition.ts";

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
  /** Null where the program names it. */
  readonly name: string | null;
  readonly kind: string | null;
  isHidden: boolean;
  readonly notes: string[];
  readonly tags: Set<string>;
}

/** The names that there are, by what decisions call them. */
export interface KnownNames {
  readonly groups: NameGroups;
  readonly findNodes: (ref: NameRef) => readonly string[];
  readonly findPlace: (ref: NameRef) => NamedPlace | undefined;
  /** See `OpenDecisions.moved`. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Replays the decisions, oldest first: a later one overrules what earlier ones made, and those are told as unfit. */
export function settleDecisions(decisions: readonly ActiveDecision[], known: KnownNames): SettledDecisions {
  if (decisions.length === 0) return { entityOf: (group) => group, byEntity: new Map(), parted: new Map(), unfit: [] };
  const mixed = findMixed(known.groups.roots);
  const parted = findParted(decisions, known, mixed);
  const findGroups = openGroups(known, mixed, parted);
  const { setOf, join, part, find } = openPartition();
  const unfit = new Map<string, string>();
  const checks: (() => void)[] = [];
  const told: { readonly decision: ActiveDecision; readonly groups: readonly string[] }[] = [];
  for (const decision of decisions) {
    const { id, type, names, text = "" } = decision;
    const found = names.map((ref) => ({ ref, groups: findGroups(ref) }));
    const missing = found.filter(({ groups }) => groups.length === 0);
    const there = found.filter(({ groups }) => groups.length > 0);
    const groups = [...new Set(there.flatMap((one) => one.groups))];
    if (missing.length > 0)
      unfit.set(id, `Nothing is named ${missing.map(({ ref }) => `"${ref.name}"`).join(", ")} there any more.`);
    const areOne = () => new Set(groups.map(find)).size < 2;
    if (type === "merge") {
      const [first] = there;
      if (!first || there.length < 2) continue;
      const set = join(groups);
      set.name ??= first.ref.name;
      set.kind ??= first.ref.kind;
      checks.push(() => areOne() || unfit.set(id, "A later decision keeps them apart."));
    } else if (type === "apart") {
      const [one, other] = found.map((side) => side.groups[0]);
      if (one === undefined || other === undefined) continue;
      if (one === other) unfit.set(id, "They are spelt alike and cannot be told from each other.");
      else {
        if (setOf(one) === setOf(other)) part([other]);
        checks.push(() => find(one) === find(other) && unfit.set(id, "A later decision merges them."));
      }
    } else if (type === "split") {
      if (groups.length > 0) part(groups);
      checks.push(() => areOne() || unfit.set(id, "A later decision parts them."));
    } else if (type === "rename") for (const group of groups) setOf(group).name = text;
    else if (type === "retype") for (const group of groups) setOf(group).kind = text;
    else told.push({ decision, groups });
  }
  for (const check of checks) check();

  const byEntity = new Map<string, EntityDecisions>();
  const about = (group: string): EntityDecisions => {
    const key = find(group);
    const { name, kind } = setOf(group);
    const fresh = { name, kind, isHidden: false, notes: [], tags: new Set<string>() };
    const own = byEntity.get(key) ?? fresh;
    byEntity.set(key, own);
    return own;
  };
  for (const { names } of decisions) for (const group of names.flatMap(findGroups)) about(group);
  for (const { decision, groups } of told) {
    for (const own of new Set(groups.map(about))) write(own, decision);
  }
  return {
    entityOf: find,
    byEntity,
    parted,
    unfit: decisions.flatMap(({ id }) => (unfit.has(id) ? [{ id, reason: unfit.get(id) ?? "" }] : [])),
  };
}

function write(about: EntityDecisions, { type, text = "" }: ActiveDecision): void {
  if (type === "hide") about.isHidden = true;
  if (type === "note") about.notes.push(text);
  if (type === "tag") about.tags.add(text);
}

/** Two that are spelt alike and are told from each other by places alone: the story of the second is parted. */
function findParted(
  decisions: readonly ActiveDecision[],
  known: KnownNames,
  mixed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const parted = new Map<string, string>();
  for (const { type, names } of decisions) {
    const [one, other] = names;
    if (type !== "apart" || !one || !other) continue;
    const findGroups = openGroups(known, mixed, parted);
    const [group, same] = [findGroups(other)[0], findGroups(one)[0]];
    const story = known.findPlace(other)?.story;
    if (group !== undefined && group === same && story !== undefined && story !== known.findPlace(one)?.story)
      parted.set(`${story}\n${group}`, `${group}\n!${story}`);
  }
  return parted;
}

/** Tells the groups that a name stands for: of one that several share, each that has no other name. */
function openGroups(
  { groups, findNodes, findPlace, moved }: KnownNames,
  mixed: ReadonlySet<string>,
  parted: ReadonlyMap<string, string>,
) {
  return (ref: NameRef): readonly string[] => {
    const place = findPlace(ref);
    if (place) {
      const own = moved.get(`${place.document}\n${place.index}`);
      if (own !== undefined) return [own];
      const root = groups.roots.get(place.key) ?? place.key;
      const group = groups.namesakes.get(`${place.story}\n${root}`) ?? root;
      return [parted.get(`${place.story}\n${group}`) ?? group];
    }
    const found = [...new Set(findNodes(ref).map((key) => groups.roots.get(key) ?? key))];
    const alone = found.filter((root) => !mixed.has(root));
    return alone.length > 0 ? alone : found;
  };
}

/** Groups whose names are not all one. */
function findMixed(roots: NameGroups["roots"]): ReadonlySet<string> {
  const bases = new Map<string, string>();
  const mixed = new Set<string>();
  for (const [key, root] of roots) {
    const base = toBase(key);
    if ((bases.get(root) ?? base) !== base) mixed.add(root);
    bases.set(root, base);
  }
  return mixed;
}
