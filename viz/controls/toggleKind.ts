import type { EntityKind } from "../schema-types.ts";

/** Takes a kind in or out; null when all are in, and what it was when the last one would go. */
export function toggleKind(
  kind: EntityKind,
  chosen: readonly EntityKind[],
  all: readonly EntityKind[],
): readonly EntityKind[] | null {
  const next = all.filter((other) => (other === kind ? !chosen.includes(kind) : chosen.includes(other)));
  if (next.length === all.length) return null;
  return next.length === 0 ? chosen : next;
}
