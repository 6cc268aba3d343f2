import { digest } from "../digest.ts";
import { type EntityCount, toCanonicalName, toKind } from "./EntityCount.ts";
import { entityId } from "./slug.ts";

/** Gives each entity its id; where two would be equal, each gets `~` and a hash of its least mention. */
export function assignIds(entities: readonly EntityCount[]): ReadonlyMap<EntityCount, string> {
  const bySlug = new Map<string, EntityCount[]>();
  for (const entity of entities) {
    const slug = entityId(toKind(entity), toCanonicalName(entity));
    const list = bySlug.get(slug);
    if (list) list.push(entity);
    else bySlug.set(slug, [entity]);
  }
  const ids = new Map<EntityCount, string>();
  for (const [slug, list] of bySlug) {
    if (list.length === 1) for (const entity of list) ids.set(entity, slug);
    else for (const [entity, hash] of toHashes(list)) ids.set(entity, `${slug}~${hash}`);
  }
  return ids;
}

/** Six hexadecimal digits of each one's least mention; more where thousands share a slug and six do not tell them apart. */
function toHashes(entities: readonly EntityCount[]): readonly (readonly [EntityCount, string])[] {
  for (let length = 6; ; length += 2) {
    const hashes = entities.map(
      (entity) => [entity, digest([entity.leastSource ?? "", String(entity.leastStart)], length)] as const,
    );
    if (length >= 64 || new Set(hashes.map(([, hash]) => hash)).size === hashes.length) return hashes;
  }
}
