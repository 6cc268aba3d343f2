import type { Place } from "../../model.ts";
import { findCountry } from "../findCountry.ts";
import { plainName } from "../plainName.ts";
import { CITIES } from "./cities.ts";
import { COUNTRIES } from "./countries.ts";
import { OTHER_NAMES } from "./otherNames.ts";

interface City extends Place {
  readonly inhabitants: number;
}

/**
 * Finds where a country, a capital or a city of 100,000 inhabitants and more lies, after GeoNames; null for any other place.
 * Of several cities of one name a capital is meant, or one that is ten times as large as the next; else the one whose
 * country its articles name most.
 *
 * @param names of one place, the likeliest first
 * @param countries ISO code → articles that name the place and that country
 */
export function findPlace(names: readonly string[], countries: ReadonlyMap<string, number>): Place | null {
  for (const name of names) {
    // Of a group of people, too, but it is known to be a place.
    const country = findCountry(name);
    const middle = country === null ? undefined : toMiddles().get(country);
    if (country !== null && middle) return { type: "COUNTRY", country, ...middle };
    const city = pickCity(toCities().get(toPlain(name)) ?? [], countries);
    if (city) return city;
  }
  return null;
}

/** Of one name so many times as large as the next. */
const FAR_LARGER = 10;

function pickCity(cities: readonly City[], countries: ReadonlyMap<string, number>): Place | null {
  const [first, second] = cities.toSorted(
    (a, b) => Number(b.type === "CAPITAL") - Number(a.type === "CAPITAL") || b.inhabitants - a.inhabitants,
  );
  if (!first) return null;
  const isSure =
    !second ||
    (first.type === "CAPITAL" && second.type !== "CAPITAL") ||
    first.inhabitants >= FAR_LARGER * second.inhabitants;
  const near = (city: City) => countries.get(city.country) ?? 0;
  const [nearest, next] = cities.toSorted((a, b) => near(b) - near(a));
  const isNearer = nearest && near(nearest) > (next ? near(next) : 0);
  const city = isSure ? first : isNearer ? nearest : null;
  return city && toPlace(city);
}

function toPlace({ type, country, latitude, longitude }: City): Place {
  return { type, country, latitude, longitude };
}

let cities: ReadonlyMap<string, readonly City[]> | null = null;

/** Name → the cities that bear it; read when it is first asked for. */
function toCities(): ReadonlyMap<string, readonly City[]> {
  if (cities) return cities;
  const byName = new Map<string, City[]>();
  for (const line of CITIES.trim().split("\n")) {
    const [name = "", country = "", latitude, longitude, inhabitants, capital] = line.split("|");
    const city: City = {
      type: capital === "*" ? "CAPITAL" : "CITY",
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      inhabitants: Number(inhabitants),
    };
    for (const plain of new Set([toPlain(name), ...(OTHER_NAMES[`${country}|${name}`] ?? [])])) {
      const list = byName.get(plain) ?? [];
      byName.set(plain, list);
      list.push(city);
    }
  }
  return (cities = byName);
}

let middles: ReadonlyMap<string, Pick<Place, "latitude" | "longitude">> | null = null;

function toMiddles(): ReadonlyMap<string, Pick<Place, "latitude" | "longitude">> {
  return (middles ??= new Map(
    COUNTRIES.trim()
      .split("\n")
      .map((line) => {
        const [code = "", latitude, longitude] = line.split("|");
        return [code, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
      }),
  ));
}

/** "the City of London", "Kiev city": what is left is the name. */
function toPlain(name: string): string {
  return plainName(name)
    .replace(/^the /, "")
    .replace(/^city of /, "");
}
