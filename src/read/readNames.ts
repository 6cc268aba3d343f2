/** Reads who is named: a string, an object with a name, or a list of such, joined by commas; null where nobody is. */
export function readNames(value: unknown): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((item: unknown) => readName(item) ?? []);
  return names.length > 0 ? [...new Set(names)].join(", ") : null;
}

function readName(value: unknown): string | null {
  const name =
    typeof value === "object" && value !== null && Object.hasOwn(value, "name")
      ? (value as { name: unknown }).name
      : value;
  if (typeof name !== "string") return null;
  const text = name
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by\s+/i, "")
    .slice(0, 300)
    .toWellFormed();
  // Some give an address of the author's page.
  return /\p{L}/u.test(text) && !/^(?:https?:|www\.)/i.test(text) ? text : null;
}
