import { type FieldMap, findField } from "./fieldMap.ts";

/**
 * Finds the records of a JSON value: the list that it is, or the list of records in it, at its top or one level below;
 * else it is a record itself.
 */
export function findRecords(value: unknown, fields: FieldMap): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  if (typeof findField(value, fields.text) === "string") return value;
  const top = Object.entries(value);
  const below = top.flatMap(([, inner]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.entries(inner) : [],
  );
  for (const entries of [top, below]) {
    const lists = entries.filter(([, list]) => isList(list));
    const usual = lists.find(([name]) => USUAL_LISTS.has(name.toLowerCase()));
    const only = lists.length === 1 ? lists[0] : undefined;
    if (usual ?? only) return (usual ?? only)?.[1];
  }
  return value;
}

const USUAL_LISTS = new Set([
  ...["articles", "items", "docs", "documents", "data", "results", "records", "entries", "posts", "stories", "hits"],
  ...["news", "rows", "value", "list", "content"],
]);

/** Whether it is a list of objects. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "object" && item !== null);
}
