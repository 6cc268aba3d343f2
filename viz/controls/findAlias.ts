/** Tells by which other name an entity was found; null where its own name holds what was searched for. */
export function findAlias(search: string, name: string, aliases: readonly string[]): string | null {
  const wanted = fold(search);
  if (fold(name).includes(wanted)) return null;
  return aliases.find((alias) => alias !== name && fold(alias).includes(wanted)) ?? null;
}

/** Without letter case and accents. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
