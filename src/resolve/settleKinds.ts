import type { EntityKind } from "../model.ts";
import { compareCodePoints } from "../model.ts";
import type { DocumentNames } from "./collectNames.ts";
import { toNameKey } from "./toNameKey.ts";

/**
 * Decides of which kind a name is over all articles: where nearly all take it for one kind, the few that take it for
 * another are taken to err. Where an article names both, two things go by the name, and both stay.
 */
export function settleKinds(documents: readonly DocumentNames[]): readonly DocumentNames[] {
  const stories = new Map<string, Map<EntityKind, Set<string>>>();
  for (const { named, story } of documents) {
    for (const { kind, name } of named) {
      const key = toNameKey(name);
      const kinds = stories.get(key) ?? new Map<EntityKind, Set<string>>();
      stories.set(key, kinds);
      const set = kinds.get(kind);
      if (set) set.add(story);
      else kinds.set(kind, new Set([story]));
    }
  }
  const settled = new Map<string, EntityKind>();
  for (const [key, kinds] of stories) {
    if (kinds.size < 2) continue;
    const [most, ...others] = [...kinds].sort(
      ([a, one], [b, other]) => other.size - one.size || compareCodePoints(a, b),
    );
    if (!most) continue;
    for (const [kind, set] of others) {
      const isErr = most[1].size >= NEARLY_ALL * set.size && ![...set].some((story) => most[1].has(story));
      if (isErr) settled.set(`${kind}\n${key}`, most[0]);
    }
  }
  if (settled.size === 0) return documents;
  return documents.map((document) => ({
    ...document,
    named: document.named.map((one) => {
      const kind = settled.get(`${one.kind}\n${toNameKey(one.name)}`);
      return kind === undefined ? one : { ...one, kind };
    }),
  }));
}

/** So many times as many stories. */
const NEARLY_ALL = 4;
