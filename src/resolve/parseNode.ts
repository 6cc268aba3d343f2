import type { EntityKind } from "../model.ts";
import type { NameNode } from "./NameNode.ts";
import { type OrganizationName, parseOrganization } from "./parseOrganization.ts";
import { type NameWord, parsePerson, type PersonName } from "./parsePerson.ts";
import { findPlace } from "./places/findPlace.ts";
import { plainName } from "./plainName.ts";

/** A node with its name taken apart. */
export interface ParsedNode extends NameNode {
  /** Its place in the list of all. */
  readonly index: number;
  readonly person: PersonName | null;
  readonly organization: OrganizationName | null;
  /** Of a country or a large city: where it lies, as a word; null for any other. */
  readonly place: string | null;
  /** Of any other kind: what is compared. */
  readonly plain: string;
  /** Whether several may go by it: an initial, a family name alone, an acronym, a ministry without its country. */
  readonly isShortForm: boolean;
}

export function parseNode(node: NameNode, index: number): ParsedNode {
  const { kind, name } = node;
  const person = kind === "PERSON" ? parsePerson(name) : null;
  const organization = kind === "ORGANIZATION" ? parseOrganization(name) : null;
  const place = kind === "LOCATION" ? toPlace(node) : null;
  return {
    ...node,
    index,
    person,
    organization,
    place,
    plain: toPlain(kind, name),
    isShortForm: isShortForm(kind, name),
  };
}

/** Whether several may go by a name: an initial, a family name alone, an acronym, a ministry without its country. */
export function isShortForm(kind: EntityKind, name: string): boolean {
  if (kind === "PERSON") return !isWritten(parsePerson(name)?.given ?? null);
  if (kind !== "ORGANIZATION") return false;
  const { isAcronym, isOfState, country } = parseOrganization(name);
  return isAcronym || (isOfState && country === null);
}

function toPlace({ name, contexts }: NameNode): string | null {
  const countries = new Map<string, number>();
  for (const context of contexts) {
    for (const country of context.countries) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const place = findPlace([name], countries);
  return place && `${place.country} ${place.latitude} ${place.longitude}`;
}

/** Whether a given name is more than an initial. */
export function isWritten(given: NameWord | null): given is NameWord {
  return given !== null && given.plain.length > 1;
}

/** "Kurils" and "Kuril Islands", "the Ukraine war" and "Ukraine conflict" are worded alike. */
function toPlain(kind: EntityKind, name: string): string {
  const plain = plainName(name).replace(/^the /, "");
  if (kind === "LOCATION") return plain.replace(/ (?:islands|mountains)$/, "s").replace(/ss$/, "s");
  if (kind === "EVENT") return plain.replace(/ (?:conflict|crisis)$/, " war").replace(/ negotiations$/, " talks");
  return plain;
}
