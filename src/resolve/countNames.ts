import { toGivenForm } from "./givenForms.ts";
import type { NameWord } from "./parsePerson.ts";
import { isWritten, type ParsedNode } from "./parseNode.ts";
import type { DocumentCounts } from "./weighContexts.ts";
import type { BodyCounts } from "./weighOrganizations.ts";
import type { NameCounts } from "./weighPersons.ts";

/** How often in a collection names have what they are compared by: what is common says little. */
export interface Counts {
  readonly names: NameCounts;
  readonly bodies: BodyCounts;
  readonly documents: DocumentCounts;
}

export function countNames(nodes: readonly ParsedNode[], isIntroduced: BodyCounts["isIntroduced"]): Counts {
  const persons = nodes.filter(({ person }) => person !== null);
  return {
    names: countPersons(persons),
    bodies: { ...countBodies(nodes), isIntroduced },
    documents: new Map(nodes.map(({ key, name, contexts }) => [key, { articles: contexts.length, name }])),
  };
}

function countPersons(nodes: readonly ParsedNode[]): NameCounts {
  const letters = new Map<string, Set<string>>();
  const articles = new Map<string, number>();
  const givens = new Map<string, number>();
  for (const { person, contexts } of nodes) {
    if (!person?.given) continue;
    const { given, family } = person;
    put(letters, family.skeleton, toInitial(given));
    if (!isWritten(given)) continue;
    add(givens, given.skeleton, 1);
    add(articles, `${toGivenForm(given.skeleton)} ${family.skeleton}`, contexts.length);
    add(articles, family.skeleton, contexts.length);
  }
  return { families: sizes(letters), articles, givens, names: nodes.length };
}

/** Of one name, whatever its form: "Nikolai" and "Mykola" have one. */
function toInitial(given: NameWord): string {
  return given.plain.length > 1 ? toGivenForm(given.skeleton).slice(0, 1) : given.plain;
}

function countBodies(nodes: readonly ParsedNode[]): Omit<BodyCounts, "isIntroduced"> {
  const rivals = new Map<string, Set<string>>();
  const beginnings = new Map<string, Set<string>>();
  const ofState = new Map<string, Map<string, number>>();
  for (const { organization, contexts } of nodes) {
    if (!organization) continue;
    const { core, country, initials, isOfState } = organization;
    put(beginnings, core.split(" ", 1)[0] ?? "", core);
    if (initials !== "") put(rivals, initials, core);
    if (!isOfState || country === null) continue;
    const countries = ofState.get(core) ?? new Map<string, number>();
    ofState.set(core, countries);
    add(countries, country, contexts.length);
  }
  return { rivals: sizes(rivals), beginnings: sizes(beginnings), ofState };
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function put(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}

function sizes(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  return new Map([...sets].map(([key, set]) => [key, set.size]));
}
