import type { DocumentNames } from "./collectNames.ts";
import { parseOrganization } from "./parseOrganization.ts";

/** Finds which acronyms articles introduce, as what: "the Norwegian Food Authority (NFA)", or named NFA in one article. */
export function findIntroductions(documents: readonly DocumentNames[]): (acronym: string, core: string) => boolean {
  const introduced = new Set<string>();
  for (const { named } of documents) {
    for (const { mention, kind, name } of named) {
      if (kind !== "ORGANIZATION" || mention.text === name || !parseOrganization(mention.text).isAcronym) continue;
      introduced.add(`${parseOrganization(mention.text).core.replaceAll(" ", "")} ${parseOrganization(name).core}`);
    }
  }
  return (acronym, core) => introduced.has(`${acronym} ${core}`);
}
