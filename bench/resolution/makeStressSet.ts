import type { Kind } from "../../src/model.ts";
import { seededRandom } from "../../src/graph/seededRandom.ts";
import { draw } from "../stories/makeWords.ts";
import { COUNTRIES, type Country } from "./countries.ts";
import { drawPerson, drawPersons, type Person, ROLES } from "./drawPersons.ts";
import { drawOrganizations, listMinistries, type Organization, varyOrganization } from "./organizations.ts";
import { openText, type StressDocument } from "./openText.ts";
import { varyPerson, writePerson } from "./varyPerson.ts";

/** Two entities that are not one, however alike they are called. */
export interface ApartPair {
  readonly kind:
    | "same surname"
    | "father and son"
    | "same name elsewhere"
    | "ministries"
    | "city and airport"
    | "capital and country";
  readonly one: string;
  readonly other: string;
}

export interface StressSet {
  readonly documents: readonly StressDocument[];
  readonly apart: readonly ApartPair[];
}

export interface StressSize {
  readonly persons: number;
  readonly organizations: number;
  /** Pairs of persons that must stay apart, of each of three kinds. */
  readonly twins: number;
}

export const FULL_SIZE: StressSize = { persons: 5000, organizations: 2000, twins: 120 };

/**
 * Makes articles in which made-up persons and organizations are named in many ways, and what each name stands for. Persons
 * and bodies come in circles of one country, as in real news: who is named together in one article is so in another.
 * The same seed gives the same set.
 */
export function makeStressSet(seed: number, size: StressSize = FULL_SIZE): StressSet {
  const random = seededRandom(seed);
  const own = drawPersons(random, WEIGHTED, size.persons - 3 * size.twins);
  const { twins, apart } = drawTwins(random, own, size.twins);
  const persons = [...own, ...twins];
  const ministries = COUNTRIES.flatMap(listMinistries);
  const bodies = drawOrganizations(
    random,
    COUNTRIES,
    size.organizations - ministries.length,
    own.map(({ family }) => family),
  );
  const organizations = [...ministries, ...bodies];
  const documents = COUNTRIES.flatMap((country) => {
    const circles = toCircles(
      shuffle(
        random,
        persons.filter((person) => person.country === country),
      ),
      shuffle(
        random,
        organizations.filter((body) => body.country === country),
      ),
    );
    return circles.flatMap((circle, i) => writeCircle(random, country, circle, `${country.name}/${i}`));
  });
  return {
    documents: shuffle(random, documents),
    apart: [...apart, ...listMinistryPairs(ministries), ...PLACES_APART],
  };
}

/** Names that come from another script are what texts disagree on most. */
const WEIGHTED = COUNTRIES.flatMap((country) =>
  country.locale === "ru" || country.locale === "uk" ? Array<Country>(5).fill(country) : [country],
);

function drawTwins(random: () => number, persons: readonly Person[], count: number) {
  const twins: Person[] = [];
  const apart: ApartPair[] = [];
  const add = (kind: ApartPair["kind"], one: Person, other: Person) => {
    twins.push(other);
    apart.push({ kind, one: one.id, other: other.id });
  };
  for (let i = 0; i < count; i++) {
    const [first, second, third] = [persons[3 * i], persons[3 * i + 1], persons[3 * i + 2]];
    if (!first || !second || !third) break;
    let namesake = drawPerson(random, first.country, `t${i}-surname`);
    while (namesake.given === first.given) namesake = drawPerson(random, first.country, namesake.id);
    const native = first.native && namesake.native && { ...namesake.native, family: first.native.family };
    add("same surname", first, { ...namesake, family: first.family, native });
    add("father and son", second, { ...second, id: `t${i}-son`, suffix: "Jr.", role: drawOther(random, second.role) });
    const country = draw(
      random,
      COUNTRIES.filter((one) => one !== third.country),
    );
    add("same name elsewhere", third, {
      ...third,
      id: `t${i}-elsewhere`,
      country,
      role: drawOther(random, third.role),
    });
  }
  return { twins, apart };
}

function drawOther(random: () => number, role: string): string {
  return draw(
    random,
    ROLES.filter((other) => other !== role),
  );
}

/** The same ministry of two neighbours on the list. */
function listMinistryPairs(ministries: readonly Organization[]): readonly ApartPair[] {
  return ministries.flatMap((one, i) => {
    const other = ministries[i + 5];
    return other ? [{ kind: "ministries" as const, one: one.id, other: other.id }] : [];
  });
}

const PLACES_APART: readonly ApartPair[] = COUNTRIES.flatMap(({ name, capital }) => [
  { kind: "city and airport", one: `city-${capital}`, other: `airport-${capital}` },
  { kind: "capital and country", one: `city-${capital}`, other: `country-${name}` },
]);

interface Circle {
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** Six persons and their share of the bodies. */
function toCircles(persons: readonly Person[], organizations: readonly Organization[]): readonly Circle[] {
  const count = Math.max(1, Math.ceil(persons.length / 6));
  return Array.from({ length: count }, (_, i) => ({
    persons: persons.filter((_, n) => n % count === i),
    organizations: organizations.filter((_, n) => n % count === i),
  }));
}

/** Articles about a circle, in each three of its persons and up to two of its bodies. */
function writeCircle(
  random: () => number,
  country: Country,
  { persons, organizations }: Circle,
  name: string,
): readonly StressDocument[] {
  return Array.from({ length: 6 }, (_, i) => {
    const [first, second, third] = shuffle(random, persons);
    const [body, other] = shuffle(random, organizations);
    return writeArticle(random, {
      id: `${name}/${i}`,
      country,
      persons: [first, second, third].filter((one) => one !== undefined),
      bodies: [body, other].filter((one) => one !== undefined),
    });
  });
}

interface Cast {
  readonly id: string;
  readonly country: Country;
  readonly persons: readonly Person[];
  readonly bodies: readonly Organization[];
}

function writeArticle(random: () => number, { id, country, persons, bodies }: Cast): StressDocument {
  const text = openText(id);
  const sayPerson = (person: Person) => {
    const varied = random() < 0.5 ? draw(random, [null, ...varyPerson(random, person)]) : null;
    text.name("PERSON", person.id, varied?.text ?? writePerson(person), varied?.variant ?? "exact");
  };
  const sayRole = ({ role }: Person) => {
    text.name("GROUP", `people-${country.name}`, country.adjective, "exact");
    text.write(` ${role} `);
  };
  const sayBody = (body: Organization) => {
    const varied = random() < 0.5 ? draw(random, [null, ...varyOrganization(random, body)]) : null;
    text.name("ORGANIZATION", body.id, varied?.text ?? body.name, varied?.variant ?? "exact");
    if (body.acronym !== null && varied === null && random() < 0.4) {
      text.write(" (");
      text.name("ORGANIZATION", body.id, body.acronym, "acronym");
      text.write(")");
    }
  };
  const sayPlace = (kind: Kind, place: string, words: string) => text.name(kind, place, words, "exact");
  const [lead, second, third] = persons;
  const [body, other] = bodies;
  text.write(`${draw(random, ["On Monday", "On Friday", "Last week", "In the spring"])} `);
  if (lead) {
    sayRole(lead);
    sayPerson(lead);
  }
  text.write(draw(random, [" spoke in ", " arrived in ", " gave a talk in "]));
  sayPlace("LOCATION", `city-${country.capital}`, country.capital);
  if (body) {
    text.write(draw(random, [" before members of ", " at the invitation of ", " about the work of "]));
    sayBody(body);
  }
  text.endSentence();
  if (second) {
    sayRole(second);
    sayPerson(second);
    text.write(draw(random, [" was among the guests", " answered", " had asked for it"]));
    text.endSentence();
  }
  text.endParagraph();
  if (lead) {
    text.name("PERSON", lead.id, lead.family, "surname");
    text.write(draw(random, [" said that nothing had been decided", " called it a beginning", " thanked the hosts"]));
    text.endSentence();
  }
  if (second && second.family !== lead?.family) {
    text.name("PERSON", second.id, second.family, "surname");
    text.write(draw(random, [" did not agree", " praised the plan", " will answer in writing"]));
    text.endSentence();
  }
  text.endParagraph();
  if (third) {
    sayPerson(third);
    text.write(`, ${draw(random, ["a", "the"])} ${third.role} from `);
    sayPlace("LOCATION", `country-${country.name}`, country.name);
    text.write(draw(random, [", has left ", ", was met at ", ", landed at "]));
    sayPlace("LOCATION", `airport-${country.capital}`, `${country.capital} Airport`);
    text.endSentence();
  }
  if (other) {
    text.write(draw(random, ["A report of ", "The budget of ", "An audit at "]));
    sayBody(other);
    text.write(draw(random, [" is due in June", " was put off", " found no fault"]));
    text.endSentence();
  }
  return text.close();
}

function shuffle<T>(random: () => number, items: readonly T[]): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
