/** Gold file or "open" → path into its figures, parts joined by "/" → its least value, or its most where less is better. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number | { readonly most: number }>>>>;

/** Lists in words each figure under `name` that breaks its floor, or that was not measured. */
export function findMisses(floors: Floors, name: string, figures: unknown): readonly string[] {
  return Object.entries(floors[name] ?? {}).flatMap(([path, floor]) => {
    const value = path
      .split("/")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], figures);
    const holds = typeof floor === "number" ? Number(value) >= floor : Number(value) <= floor.most;
    if (holds) return [];
    const wanted = typeof floor === "number" ? `below its floor of ${floor}` : `above its most of ${floor.most}`;
    return [`${name}: ${path} is ${String(value)}, ${wanted}.`];
  });
}
