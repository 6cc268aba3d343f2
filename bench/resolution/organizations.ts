import { draw } from "../stories/makeWords.ts";
import type { Country } from "./countries.ts";
import { misspell } from "./misspell.ts";
import type { VariedName } from "./varyPerson.ts";

/** How an organization's name as it stands in a text differs from the usual one. */
export type OrganizationVariant =
  "exact" | "acronym" | "legal form" | "article" | "ampersand" | "spelling" | "typo" | "country form" | "no country";

/** A made-up organization. */
export interface Organization {
  readonly id: string;
  readonly country: Country;
  /** The usual form. */
  readonly name: string;
  /** Null for one that is not called so. */
  readonly acronym: string | null;
  /** "AS", "Ltd": at the end of its name; null for none. */
  readonly legalForm: string | null;
  /** "Foreign", of a ministry. */
  readonly portfolio: string | null;
}

/** Draws companies, agencies, institutes, parties and unions. `families`: names that companies may have. */
export function drawOrganizations(
  random: () => number,
  countries: readonly Country[],
  count: number,
  families: readonly string[],
): readonly Organization[] {
  const made = new Map<string, Organization>();
  for (let i = 0; made.size < count; i++) {
    const country = draw(random, countries);
    const organization = i % 2 === 0 ? drawCompany(random, country, families) : drawBody(random, country);
    if (!made.has(organization.name)) made.set(organization.name, { ...organization, id: `o${made.size}` });
  }
  return [...made.values()];
}

function drawCompany(random: () => number, country: Country, families: readonly string[]): Organization {
  const legalForm = draw(random, LEGAL_FORMS);
  const partner = random() < 0.25 ? ` & ${draw(random, families)}` : "";
  const name = `${draw(random, families)}${partner} ${draw(random, TRADES)} ${legalForm}`;
  return { id: "", country, name, acronym: null, legalForm, portfolio: null };
}

function drawBody(random: () => number, country: Country): Organization {
  const topic = `${draw(random, TOPICS)} ${draw(random, SUBJECTS)}`;
  const body = draw(random, BODIES);
  const name = random() < 0.5 ? `${country.adjective} ${topic} ${body}` : `${body} for ${topic} of ${country.name}`;
  return { id: "", country, name, acronym: toAcronym(name), legalForm: null, portfolio: null };
}

/** The ministries of a country, each of which texts call by its portfolio alone, too. */
export function listMinistries(country: Country): readonly Organization[] {
  return PORTFOLIOS.map((portfolio, i) => ({
    id: `m-${country.name}-${i}`,
    country,
    name: `${country.adjective} ${portfolio} Ministry`,
    acronym: null,
    legalForm: null,
    portfolio,
  }));
}

/** The first letters of its words, but of the small ones; null where they are too few or too many. */
function toAcronym(name: string): string | null {
  const letters = name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.slice(0, 1)] : []));
  return letters.length >= 3 && letters.length <= 6 ? letters.join("") : null;
}

/** Every form that its name can come in beside the usual one, each of one kind of change. */
export function varyOrganization(
  random: () => number,
  { name, acronym, legalForm, portfolio, country }: Organization,
): readonly VariedName<OrganizationVariant>[] {
  const found: VariedName<OrganizationVariant>[] = [];
  const add = (variant: OrganizationVariant, text: string) => {
    if (text !== name) found.push({ variant, text });
  };
  if (acronym !== null) add("acronym", acronym);
  if (legalForm !== null) {
    add("legal form", name.slice(0, -legalForm.length - 1));
    add("legal form", `${name.slice(0, -legalForm.length)}${OTHER_FORMS[legalForm] ?? `${legalForm}.`}`);
  }
  if (portfolio === null) {
    add("article", `the ${name}`);
    add("typo", misspell(random, ...name.split(" ")).join(" "));
  } else {
    add("no country", `${portfolio} Ministry`);
    add("country form", `${portfolio} Ministry of ${country.name}`);
    add("country form", `${country.adjective} Ministry of ${FULL_PORTFOLIOS[portfolio] ?? portfolio}`);
    add("country form", `Ministry of ${FULL_PORTFOLIOS[portfolio] ?? portfolio} of ${country.name}`);
  }
  add("ampersand", name.replace(" & ", " and "));
  for (const [one, other] of SPELLINGS) add("spelling", name.replace(one, other));
  return found;
}

const LEGAL_FORMS = ["Ltd", "Inc", "AS", "AG", "GmbH", "Corporation", "PLC", "SA"];
const OTHER_FORMS: Readonly<Record<string, string>> = {
  Ltd: "Limited",
  Inc: "Incorporated",
  Corporation: "Corp",
  SA: "S.A.",
  AS: "A/S",
};
const TRADES =
  "Shipping Energy Foods Motors Airlines Pharma Steel Textiles Media Logistics Insurance Timber Chemicals Software Dairy Cement".split(
    " ",
  );
const TOPICS =
  "Maritime Digital Rural Nuclear Public Coastal Federal Road Food Forest Railway Space Mental Marine Civil Child".split(
    " ",
  );
const SUBJECTS =
  "Safety Research Health Defense Heritage Transport Labor Planning Statistics Development Inspection Relief".split(
    " ",
  );
const BODIES = "Agency Authority Institute Council Commission Center Organization Foundation Union Association".split(
  " ",
);
const PORTFOLIOS = ["Foreign", "Defense", "Interior", "Finance", "Health"];
const FULL_PORTFOLIOS: Readonly<Record<string, string>> = { Foreign: "Foreign Affairs", Interior: "the Interior" };
const SPELLINGS = [
  ["Defense", "Defence"],
  ["Labor", "Labour"],
  ["Center", "Centre"],
  ["Organization", "Organisation"],
] as const;
