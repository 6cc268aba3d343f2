import { findCountry } from "./findCountry.ts";
import { plainName } from "./plainName.ts";
import { remember } from "./remember.ts";

/**
 * What is left of a role to compare it by: "former Russian Foreign Minister" → "minister", "head of Acme Shipping" → "head";
 * empty where nothing is.
 */
export const toRoleHead = remember((role): string => {
  const words = plainName(role).split(" ");
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const noun = (end < 0 ? words : words.slice(0, end)).filter((word) => findCountry(word) === null);
  return noun.at(-1) ?? "";
});

const PREPOSITIONS: ReadonlySet<string> = new Set("of for to in at on with from by under and".split(" "));
