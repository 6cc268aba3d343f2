import type { NameContext } from "./NameNode.ts";
import { addRoles, type RoleSummary, sumRoles, weighRoles } from "./weighRoles.ts";

/**
 * Parts the stories that name a person by whom they mean. Two of one full name in one collection are rare: the odds are put at
 * one in fifty. That a story calls one of a wrong country is rarer than that two are of different ones (one in twenty),
 * and that stories of one person share no country at all happens, too (one in four); so it takes several, and nobody who is
 * named with both.
 *
 * @param own keys of the person's own names
 */
export function partNamesakes(
  contexts: readonly NameContext[],
  own: ReadonlySet<string>,
): readonly (readonly NameContext[])[] {
  if (contexts.length < 2) return [contexts];
  const [largest = [], ...others] = group(contexts, own).toSorted((a, b) => b.length - a.length);
  const kept = openSummary();
  add(kept, largest);
  const parted: (readonly NameContext[])[] = [];
  for (const one of others) {
    if (weighNamesakes(kept, one) > SURE) parted.push(one);
    else add(kept, one);
  }
  return [kept.contexts, ...parted];
}

/** What a set of stories says of somebody, kept up as stories are added: of thousands each is looked at once. */
interface Summary {
  readonly contexts: NameContext[];
  /** Of the countries beside the name: how many stories have one, and which. */
  withCountry: number;
  readonly beside: Set<string>;
  /** Named in the stories. */
  readonly countries: Set<string>;
  readonly roles: RoleSummary;
}

function openSummary(): Summary {
  return { contexts: [], withCountry: 0, beside: new Set(), countries: new Set(), roles: sumRoles([]) };
}

function add(summary: Summary, contexts: readonly NameContext[]): void {
  for (const context of contexts) {
    summary.contexts.push(context);
    if (context.country !== null) {
      summary.withCountry++;
      summary.beside.add(context.country);
    }
    for (const country of context.countries) summary.countries.add(country);
  }
  addRoles(summary.roles, contexts);
}

/** Of two sets of stories that share nobody, the logarithm of the odds that they mean two persons. */
function weighNamesakes(here: Summary, there: readonly NameContext[]): number {
  const other = there.flatMap(({ country }) => country ?? []);
  const least = Math.min(here.withCountry, other.length);
  if (other.some((country) => here.beside.has(country))) return -Infinity;
  const isApart = there.every(
    ({ countries }) => countries.size > 0 && [...countries].every((country) => !here.countries.has(country)),
  );
  const stories = Math.min(here.contexts.length, there.length, MOST_STORIES);
  const roles = weighRoles(here.roles, sumRoles(there)).reduce((sum, { weight }) => sum + weight, 0);
  return RARE_NAMESAKES + NOBODY_SHARED + least * WRONG_COUNTRY + (isApart ? stories * NO_COUNTRY_SHARED : 0) - roles;
}

const RARE_NAMESAKES = Math.log(0.02);
const NOBODY_SHARED = 1;
const WRONG_COUNTRY = Math.log(20);
const NO_COUNTRY_SHARED = Math.log(4);
const MOST_STORIES = 3;
const SURE = Math.log(9);

/** Articles that share a country beside the name, or a neighbour, are about one. */
function group(contexts: readonly NameContext[], own: ReadonlySet<string>): readonly (readonly NameContext[])[] {
  const roots = contexts.map((_, i) => i);
  const find = (i: number): number => (roots[i] === i ? i : (roots[i] = find(roots[i] ?? i)));
  const first = new Map<string, number>();
  for (const [i, { country, neighbours }] of contexts.entries()) {
    const others = [...neighbours].filter((key) => !own.has(key));
    for (const sign of country === null ? others : [...others, `country ${country}`]) {
      const other = first.get(sign);
      if (other === undefined) first.set(sign, i);
      else roots[find(i)] = find(other);
    }
  }
  const groups = new Map<number, NameContext[]>();
  for (const [i, context] of contexts.entries()) {
    const list = groups.get(find(i)) ?? [];
    groups.set(find(i), list);
    list.push(context);
  }
  return [...groups.values()];
}
