import type { NameContext } from "./NameNode.ts";

/**
 * Parts the articles that name a person by whom they mean. Two of one full name in one collection are rare (the odds are put
 * at one in a hundred); that an article says a wrong country of one is, too (one in twenty), so that it takes two articles
 * on each side, and nobody named with both.
 */
export function partNamesakes(contexts: readonly NameContext[]): readonly (readonly NameContext[])[] {
  const countries = new Set(contexts.flatMap(({ country }) => country ?? []));
  if (countries.size < 2) return [contexts];
  const groups = group(contexts);
  const [largest, ...others] = groups.toSorted((a, b) => b.length - a.length);
  const kept = [...(largest ?? [])];
  const parted: (readonly NameContext[])[] = [];
  for (const one of others) {
    const [here, there] = [countCountries(kept), countCountries(one)];
    const least = Math.min(here.total, there.total);
    const isElsewhere = least > 0 && ![...there.countries].some((country) => here.countries.has(country));
    if (isElsewhere && RARE_NAMESAKES + least * WRONG_COUNTRY + NOBODY_SHARED > SURE) parted.push(one);
    else kept.push(...one);
  }
  return [kept, ...parted];
}

const RARE_NAMESAKES = Math.log(0.01);
const WRONG_COUNTRY = Math.log(20);
const NOBODY_SHARED = 1;
const SURE = Math.log(9);

function countCountries(contexts: readonly NameContext[]) {
  const told = contexts.flatMap(({ country }) => country ?? []);
  return { countries: new Set(told), total: told.length };
}

/** Articles that share a country beside the name, or a neighbour, are about one. */
function group(contexts: readonly NameContext[]): readonly (readonly NameContext[])[] {
  const roots = contexts.map((_, i) => i);
  const find = (i: number): number => (roots[i] === i ? i : (roots[i] = find(roots[i] ?? i)));
  const first = new Map<string, number>();
  for (const [i, { country, neighbours }] of contexts.entries()) {
    for (const sign of [...neighbours, ...(country === null ? [] : [`country ${country}`])]) {
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
