import { allLocales } from "@faker-js/faker";
import { draw } from "../stories/makeWords.ts";
import type { Country } from "./countries.ts";
import { romanize, type Script, SCHEMES } from "./romanize.ts";

/** A made-up person. */
export interface Person {
  readonly id: string;
  /** In Latin letters, as English texts usually write it. */
  readonly given: string;
  readonly middle: string | null;
  readonly family: string;
  /** The same in Cyrillic, where it is at home there. */
  readonly native: { readonly script: Script; readonly given: string; readonly family: string } | null;
  /** "Jr." or "Sr." */
  readonly suffix: string | null;
  readonly country: Country;
  /** What texts call the person, before the name: "Foreign Minister". */
  readonly role: string;
}

/** Draws people with names from the lists of their country's locale. */
export function drawPersons(random: () => number, countries: readonly Country[], count: number): readonly Person[] {
  return Array.from({ length: count }, (_, i) =>
    drawPerson(random, countries[i % countries.length] ?? fail(), `p${i}`),
  );
}

export function drawPerson(random: () => number, country: Country, id: string): Person {
  const isFemale = random() < 0.5;
  const lists = allLocales[country.locale as keyof typeof allLocales].person ?? {};
  const given = drawName(random, lists.first_name, isFemale);
  const family = drawName(random, lists.last_name, isFemale);
  const script = country.locale === "ru" || country.locale === "uk" ? country.locale : null;
  const scheme = script && SCHEMES[script][0];
  const toLatin = (name: string) => (script && scheme ? romanize(name, script, scheme) : name);
  return {
    id,
    given: toLatin(given),
    middle: random() < 0.2 && !script ? drawName(random, lists.first_name, isFemale) : null,
    family: toLatin(family),
    native: script ? { script, given, family } : null,
    suffix: null,
    country,
    role: draw(random, ROLES),
  };
}

type NameLists = {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
};

/** Single words without marks of their own, so that what a name's parts are is beyond doubt. */
function drawName(random: () => number, lists: NameLists | null | undefined, isFemale: boolean): string {
  const own = (isFemale ? lists?.female : lists?.male) ?? lists?.generic ?? [];
  for (let tries = 0; tries < 100; tries++) {
    const name = draw(random, own.length > 0 ? own : (lists?.generic ?? []));
    if (/^\p{Lu}[\p{L}\p{M}’']+$/u.test(name)) return name;
  }
  return fail();
}

function fail(): never {
  throw new Error("The lists of names hold no such name.");
}

/** What texts call people before their names. */
export const ROLES: readonly string[] = [
  ...["Foreign Minister", "Defense Minister", "Finance Minister", "Health Minister", "Interior Minister", "President"],
  ...["Prime Minister", "Ambassador", "Senator", "Judge", "General", "Colonel", "Bishop", "Professor", "Commissioner"],
  ...["opposition leader", "lawmaker", "prosecutor", "economist", "banker", "businessman", "journalist", "activist"],
  ...["novelist", "film director", "striker", "coach", "trade unionist", "spokesperson", "negotiator", "surgeon"],
];
