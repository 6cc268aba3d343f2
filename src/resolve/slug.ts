import type { EntityKind } from "../model.ts";

/**
 * Makes an entity's id from its kind and canonical name: `person/steve-witkoff`. Letters and digits of any script stay,
 * in lower case and NFKC; all else becomes `-`, once; a name without either becomes `-`.
 */
export function entityId(kind: EntityKind, name: string): string {
  const slug = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${kind.toLowerCase()}/${slug || "-"}`;
}
