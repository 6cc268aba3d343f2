import type { ActiveDecision, MentionRef, NameRef } from "../../decisions.ts";
import type { EntityKind } from "../../model.ts";
import { type DocumentNames, type NodeKeys, toNodeKey } from "../collectNames.ts";
import type { JoinRules } from "../joinNames.ts";
import type { NameNode } from "../NameNode.ts";
import { type EntityDecisions, settleDecisions, type SettledDecisions } from "./settleDecisions.ts";

export type { EntityDecisions };

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

/** Where a mention stands among those that name something: its document, and its index in `DocumentNames.named`. */
export interface NamedPlace {
  readonly document: string;
  readonly story: string;
  readonly key: string;
  readonly index: number;
}

/** @param decisions those that hold, oldest first */
export function openDecisions(
  decisions: readonly ActiveDecision[],
  nodes: readonly NameNode[],
  keys: ReadonlyMap<string, NodeKeys>,
  documents: readonly DocumentNames[],
): OpenDecisions {
  const places = findPlaces(decisions, keys, documents);
  const findPlace = ({ mention }: NameRef) => mention && places.get(toPlaceKey(mention));
  const findNodes = decisions.length === 0 ? () => [] : openNodes(nodes, documents);
  const listNodes = (ref: NameRef) => (ref.mention ? [findPlace(ref)?.key ?? []].flat() : findNodes(ref));
  const isolated = new Set<string>();
  const moved = new Map<string, string>();
  const apart: (readonly [readonly string[], readonly string[]])[] = [];
  for (const { type, names, id } of decisions) {
    const [one, other] = names;
    if (type === "apart" && one && other) apart.push([listNodes(one), listNodes(other)]);
    if (type !== "split") continue;
    for (const ref of names) {
      const place = findPlace(ref);
      // A later decision about the same mention moves it on.
      if (place) moved.set(`${place.document}\n${place.index}`, `split\n${id}`);
      else for (const key of listNodes(ref)) isolated.add(key);
    }
  }
  return {
    rules: { isolated, apart },
    moved,
    settle: (groups) => settleDecisions(decisions, { groups, findNodes: listNodes, findPlace, moved }),
  };
}

/** A node's key without the story that it is bound to. */
export function toBase(key: string): string {
  return key.split("\n@", 1)[0] ?? "";
}

/** Finds a name's nodes: one, or where the name is short for several, one in each story. */
function openNodes(
  nodes: readonly NameNode[],
  documents: readonly DocumentNames[],
): (ref: NameRef) => readonly string[] {
  const byBase = new Map<string, string[]>();
  for (const { key } of nodes) {
    const base = toBase(key);
    const list = byBase.get(base);
    if (list) list.push(key);
    else byBase.set(base, [key]);
  }
  // A name may be marked as of one kind and be taken for another.
  const retaken = new Map<string, string>();
  for (const { named } of documents) {
    for (const { mention, kind, name } of named) {
      if (mention.kind !== "GROUP" && mention.kind !== kind)
        retaken.set(toNodeKey(mention.kind, name), toNodeKey(kind, name));
    }
  }
  return ({ kind, name }) => {
    const key = toNodeKey(kind, name);
    return byBase.get(key) ?? byBase.get(retaken.get(key) ?? "") ?? [];
  };
}

/**
 * Finds where the places of decisions are now: exactly there, or, where the text was changed before them, the closest
 * place in that text where the name stands.
 */
function findPlaces(
  decisions: readonly ActiveDecision[],
  keys: ReadonlyMap<string, NodeKeys>,
  documents: readonly DocumentNames[],
): ReadonlyMap<string, NamedPlace> {
  const refs = decisions.flatMap(({ names }) => names.filter(({ mention }) => mention !== undefined));
  const found = new Map<string, NamedPlace>();
  if (refs.length === 0) return found;
  const sources = new Set(refs.map(({ mention }) => mention?.source));
  const bySpan = new Map<string, NamedPlace>();
  const byName = new Map<string, { readonly place: NamedPlace; readonly start: number }[]>();
  for (const { document, story, named } of documents) {
    if (!sources.has(document.source)) continue;
    for (const [index, { mention, kind, name }] of named.entries()) {
      const { start, end, text } = mention;
      const place = { document: document.id, story, index, key: keys.get(document.id)?.[index] ?? "" };
      for (const key of new Set([
        toNodeKey(kind, name),
        toNodeKey(kind, text),
        toNodeKey(mention.kind as EntityKind, name),
      ])) {
        bySpan.set(`${toPlaceKey({ source: document.source, start, end })}\n${key}`, place);
        const list = byName.get(`${document.source}\n${key}`) ?? [];
        byName.set(`${document.source}\n${key}`, list);
        list.push({ place, start });
      }
    }
  }
  for (const { kind, name, mention } of refs) {
    if (!mention) continue;
    const key = toNodeKey(kind, name);
    const place =
      bySpan.get(`${toPlaceKey(mention)}\n${key}`) ??
      findClosest(byName.get(`${mention.source}\n${key}`) ?? [], mention.start);
    if (place) found.set(toPlaceKey(mention), place);
  }
  return found;
}

function findClosest(
  places: readonly { readonly place: NamedPlace; readonly start: number }[],
  start: number,
): NamedPlace | undefined {
  const [first, ...others] = places;
  const distance = (one: { readonly start: number }) => Math.abs(one.start - start);
  return first && others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first).place;
}

function toPlaceKey({ source, start, end }: MentionRef): string {
  return `${start}\n${end}\n${source}`;
}
