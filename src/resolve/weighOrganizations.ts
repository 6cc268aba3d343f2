import { isOneSlip } from "./editDistance.ts";
import type { OrganizationName } from "./parseOrganization.ts";
import type { Evidence } from "./weighContexts.ts";

/** What the collection says of the names of organizations. */
export interface BodyCounts {
  /** Initials → how many different names have them. */
  readonly rivals: ReadonlyMap<string, number>;
  /** First word → how many different names begin with it. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** Core of a ministry's name → ISO code → stories that name that country's. */
  readonly ofState: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether an article introduces the short name as the long one's: "the Norwegian Food Authority (NFA)". */
  readonly isIntroduced: (acronym: string, core: string) => boolean;
}

/**
 * What two organizations' names say for and against their being one; null where they are two for sure.
 *
 * @param near ISO codes of the countries that stand nearest to the one that names none
 */
export function weighOrganizations(
  one: OrganizationName,
  other: OrganizationName,
  counts: BodyCounts,
  near: ReadonlySet<string> = new Set(),
): readonly Evidence[] | null {
  if (one.isOfState || other.isOfState) return weighOfState(one, other, counts, near);
  if (one.isAcronym !== other.isAcronym) {
    return one.isAcronym ? weighAcronym(one, other, counts) : weighAcronym(other, one, counts);
  }
  if (one.core === other.core) return [{ weight: 4, reason: `the name ${one.core}` }, ...weighLegalForms(one, other)];
  const [short, long] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core];
  const more = long.startsWith(`${short} `) ? long.slice(short.length + 1) : null;
  if (more !== null && TAILS.has(more)) return [{ weight: 3, reason: `"${more}" only says what ${short} is` }];
  // "ZALA" for "ZALA Aero", where nothing else begins so.
  if (more !== null && short.length >= 4 && !short.includes(" ") && (counts.beginnings.get(short) ?? 0) <= 2) {
    return [{ weight: 1.5, reason: `nothing else begins with ${short}` }];
  }
  if (short.length < LEAST_LENGTH || !isWordSlip(short, long)) return null;
  const weight = short.length < LONG ? 1.5 : 3;
  return [{ weight, reason: "the names differ by one slip" }, ...weighLegalForms(one, other)];
}

/** Ministries of one country are one name already, and of two they are two; one of no country may be that of any. */
function weighOfState(
  one: OrganizationName,
  other: OrganizationName,
  { ofState }: BodyCounts,
  near: ReadonlySet<string>,
): readonly Evidence[] | null {
  if (one.core !== other.core || (one.country === null) === (other.country === null)) return null;
  const country = one.country ?? other.country ?? "";
  if (near.has(country)) return [{ weight: 2.5, reason: `the nearest country is ${country}` }];
  const countries = ofState.get(one.core) ?? new Map<string, number>();
  const own = countries.get(country) ?? 0;
  const others = [...countries.values()].reduce((sum, count) => sum + count, 0) - own;
  const weight = Math.min(3.5, Math.log((own + 0.5) / (others + 0.02)));
  return [{ weight, reason: others === 0 ? "no other country's is named" : "it may be that of any country" }];
}

function weighLegalForms(
  { legalForm: one }: OrganizationName,
  { legalForm: other }: OrganizationName,
): readonly Evidence[] {
  if (one === null || other === null || one === other) return [];
  return [{ weight: -4, reason: `one is ${one}, the other ${other}` }];
}

function weighAcronym(
  { core: acronym }: OrganizationName,
  long: OrganizationName,
  { rivals, isIntroduced }: BodyCounts,
): readonly Evidence[] | null {
  const letters = acronym.replaceAll(" ", "");
  if (isIntroduced(letters, long.core))
    return [{ weight: 5, reason: `an article introduces ${letters.toUpperCase()} so` }];
  if (long.initials !== letters || letters.length < 2) return null;
  const others = Math.max(1, rivals.get(letters) ?? 1);
  return [
    { weight: letters.length - 2.5 - Math.log(others), reason: `${letters.toUpperCase()} are its first letters` },
  ];
}

const LEAST_LENGTH = 10;
const LONG = 16;
const TAILS: ReadonlySet<string> = new Set([
  ...["news agency", "agency", "group", "company", "holding", "news", "newspaper", "television", "party", "movement"],
]);

/** One slip, inside a word of five letters or more: "East" and "West", "1st" and "2nd" are no slips. */
function isWordSlip(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length !== b.length)
    return (
      isOneSlip(one.replaceAll(" ", ""), other.replaceAll(" ", "")) ||
      one.replaceAll(" ", "") === other.replaceAll(" ", "")
    );
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
  const [pair] = different;
  return (
    different.length === 1 && pair !== undefined && Math.min(pair[0].length, pair[1].length) >= 5 && isOneSlip(...pair)
  );
}
