import countryNames from "i18n-iso-countries/langs/en.json" with { type: "json" };
import nationalities from "i18n-nationality/langs/en.json" with { type: "json" };
import { plainName } from "./plainName.ts";

/**
 * The country (ISO 3166-1 alpha-2) that a name, or the adjective of its people, stands for; null for any other name. After
 * the English lists of i18n-iso-countries and i18n-nationality (MIT), and the names that texts use beside them.
 */
export function findCountry(name: string): string | null {
  const plain = plainName(name);
  return CODES.get(plain) ?? CODES.get(plain.replace(/s$/, "")) ?? null;
}

const MORE: Readonly<Record<string, readonly string[]>> = {
  US: ["u s", "america", "american", "us"],
  GB: ["britain", "english", "england", "scottish", "scotland", "uk", "u k"],
  NP: ["nepalese"],
  AE: ["emirati", "uae"],
  LV: ["latvian"],
  SY: ["syria"],
  MD: ["moldova"],
  LA: ["laos"],
  BN: ["brunei"],
  CD: ["dr congo", "drc"],
  VA: ["vatican city", "vatican"],
  MO: ["macau"],
  FM: ["micronesia"],
  FK: ["falkland islands", "falklands"],
  KP: ["dprk"],
  AR: ["argentine", "argentinian"],
  SA: ["saudi"],
};

const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(countryNames.countries as Readonly<Record<string, string | readonly string[]>>).flatMap(
    ([code, names]) => [names].flat().map((name) => [plainName(name), code] as const),
  ),
  ...Object.entries(nationalities.nationalities as Readonly<Record<string, string>>).map(
    ([code, name]) => [plainName(name), code] as const,
  ),
  ...Object.entries(MORE).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
]);
