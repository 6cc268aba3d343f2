/** The filters' place in the address: `#entity=person/steve-witkoff&kinds=person,event&min=3&unconnected`. */

import type { GraphFilters } from "./data.ts";
import type { EntityKind } from "./schema-types.ts";

export const UNFILTERED: GraphFilters = { kinds: null, minWeight: 1, isolates: false };

const KINDS: readonly EntityKind[] = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "LAW", "PRODUCT"];

/** Adds the filters to a selection's hash; gives nothing where there is neither. */
export function addFilters(hash: string, { kinds, minWeight, isolates }: GraphFilters): string {
  const parts = [
    ...(hash.length > 1 ? [hash.slice(1)] : []),
    ...(kinds ? [`kinds=${kinds.join(",").toLowerCase()}`] : []),
    ...(minWeight > 1 ? [`min=${minWeight}`] : []),
    ...(isolates ? ["unconnected"] : []),
  ];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** Reads the filters of a hash; null where it has none. What it does not understand is no filter. */
export function parseFilters(hash: string): GraphFilters | null {
  let filters = UNFILTERED;
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [name, value = ""] = part.split("=");
    if (name === "kinds") {
      const asked = value.toUpperCase().split(/,|%2C/i);
      const kinds = KINDS.filter((kind) => asked.includes(kind));
      if (kinds.length > 0) filters = { ...filters, kinds: kinds.length === KINDS.length ? null : kinds };
    } else if (name === "min" && /^[1-9]\d{0,3}$/.test(value)) filters = { ...filters, minWeight: Number(value) };
    else if (part === "unconnected") filters = { ...filters, isolates: true };
  }
  return filters === UNFILTERED ? null : filters;
}
