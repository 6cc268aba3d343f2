import type { NameContext } from "./NameNode.ts";
import type { Evidence } from "./weighContexts.ts";

/** What stories call somebody. */
export interface RoleSummary {
  /** As `toRoleHead` has them. */
  readonly roles: Set<string>;
  /** Those that say anything of the kind. */
  stories: number;
}

/**
 * What the roles that texts give two names say. Texts call one person by several ("president", "leader"), and many bear one;
 * the shares behind the weights are set by hand: of two stories of one person six in ten share a role, of two persons one in
 * ten.
 */
export function weighRoles(here: RoleSummary, there: RoleSummary): readonly Evidence[] {
  const least = Math.min(here.stories, there.stories, MOST_STORIES);
  if (least === 0) return [];
  const [few, many] = here.roles.size < there.roles.size ? [here, there] : [there, here];
  const shared = [...few.roles].filter((role) => many.roles.has(role)).sort();
  if (shared.length > 0) return [{ weight: SHARED, reason: `texts call both ${shared.slice(0, 3).join(", ")}` }];
  const list = (roles: ReadonlySet<string>) => [...roles].sort().slice(0, 3).join(", ");
  return [{ weight: least * NONE_SHARED, reason: `one is called ${list(here.roles)}, the other ${list(there.roles)}` }];
}

const SHARED = Math.log(0.6 / 0.1);
const NONE_SHARED = Math.log(0.4 / 0.9);
/** The same texts call somebody the same: what many say is not that much surer. */
const MOST_STORIES = 2;

export function sumRoles(contexts: readonly NameContext[]): RoleSummary {
  const summary: RoleSummary = { roles: new Set(), stories: 0 };
  addRoles(summary, contexts);
  return summary;
}

export function addRoles(summary: RoleSummary, contexts: readonly NameContext[]): void {
  for (const context of contexts) {
    if (context.roles.size > 0) summary.stories++;
    for (const role of context.roles) summary.roles.add(role);
  }
}
