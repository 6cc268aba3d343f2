import { editShare, isOneSlip } from "./editDistance.ts";
import { toGivenForm } from "./givenForms.ts";
import type { NameWord, PersonName } from "./parsePerson.ts";
import type { Evidence } from "./weighContexts.ts";

/** How often words are parts of names; all by their skeletons. */
export interface NameCounts {
  /** Family name → how many persons have it, as far as the first letters of their given names tell. */
  readonly families: ReadonlyMap<string, number>;
  /** Given and family name → articles that name somebody so, and family name → those that name anybody of it in full. */
  readonly articles: ReadonlyMap<string, number>;
  /** Given name → names that have it. */
  readonly givens: ReadonlyMap<string, number>;
  readonly names: number;
}

/**
 * What the parts of two persons' names say for and against their being one person; null where they are two for sure. What is
 * rare tells more: among many of one family name, that name says little (Winkler 1990).
 */
export function weighPersons(one: PersonName, other: PersonName, counts: NameCounts): readonly Evidence[] | null {
  const straight = weighParts(one, other, counts);
  const { given, family } = other;
  if (given === null || one.given === null || other.middle.length > 0) return straight;
  const turned = weighParts(one, { ...other, given: family, family: given }, counts);
  if (turned === null || (straight !== null && total(straight) >= total(turned))) return straight;
  return [...turned, { weight: -0.5, reason: "one has the family name first" }];
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function weighParts(one: PersonName, other: PersonName, counts: NameCounts): readonly Evidence[] | null {
  const family = weighFamily(one.family, other.family, counts);
  const given = family && weighGiven(one, other, counts);
  if (!family || !given) return null;
  return [family, given, ...weighMiddle(one, other), ...weighSuffix(one, other)];
}

function weighFamily(one: NameWord, other: NameWord, { families }: NameCounts): Evidence | null {
  if (one.plain.length < 2 || other.plain.length < 2) return null;
  const count = Math.max(1, families.get(one.skeleton) ?? 1);
  const rivals = -Math.log(count);
  const others = count > 1 ? `, which ${count} or more bear` : "";
  if (one.plain === other.plain) return { weight: rivals, reason: `the family name ${one.plain}${others}` };
  if (isSpelling(one, other)) {
    return { weight: rivals - 0.7, reason: `${one.plain} and ${other.plain} are spellings of one name${others}` };
  }
  if (!isSlip(one, other)) return null;
  return { weight: -2.5, reason: `${one.plain} and ${other.plain} differ by one slip` };
}

function weighGiven(
  { given: one, family }: PersonName,
  { given: other }: PersonName,
  { givens, names, families, articles }: NameCounts,
): Evidence | null {
  if (one === null || other === null) {
    const long = one ?? other;
    if (long === null || long.plain.length === 1) return { weight: 0, reason: "neither has a given name" };
    const own = articles.get(`${toGivenForm(long.skeleton)} ${family.skeleton}`) ?? 0;
    const others = (articles.get(family.skeleton) ?? 0) - own;
    // What the family name says against is in this, too.
    const rivals = Math.log(Math.max(1, families.get(family.skeleton) ?? 1));
    const weight = Math.min(3.5, Math.log((own + 0.5) / (others + 0.02))) + rivals;
    return {
      weight,
      reason: others <= 0 ? "there is nobody else of this name" : `of this name others are named in ${others} articles`,
    };
  }
  // Without the one that it is compared with.
  const share = Math.max(1, (givens.get(one.skeleton) ?? 1) - 1) / Math.max(1, names);
  const rare = Math.min(7, Math.max(2, -Math.log(share)));
  if (one.plain === other.plain && one.plain.length > 1) return { weight: rare, reason: `the given name ${one.plain}` };
  if (one.plain.length === 1 || other.plain.length === 1) {
    if (one.plain[0] !== other.plain[0]) return null;
    return { weight: 2.3, reason: `the initial ${(one.plain[0] ?? "").toUpperCase()}.` };
  }
  if (isSpelling(one, other)) {
    return { weight: rare - 0.7, reason: `${one.plain} and ${other.plain} are spellings of one name` };
  }
  if (isSlip(one, other)) return { weight: 1.5, reason: `${one.plain} and ${other.plain} differ by one slip` };
  if (toGivenForm(one.skeleton) === toGivenForm(other.skeleton)) {
    return { weight: rare - 1.5, reason: `${one.plain} and ${other.plain} are forms of one name` };
  }
  const [short, long] = one.plain.length < other.plain.length ? [one.plain, other.plain] : [other.plain, one.plain];
  if (short.length >= 3 && long.startsWith(short)) return { weight: 1, reason: `${short} may be short for ${long}` };
  return null;
}

/** Written alike but for how another script is rendered; short words are alike by chance. */
function isSpelling(one: NameWord, other: NameWord): boolean {
  return one.skeleton === other.skeleton && one.skeleton.length >= 3 && editShare(one.plain, other.plain) <= 0.6;
}

/** Not at the end, where Maria and Mario, Ivanov and Ivanova differ. */
function isSlip(one: NameWord, other: NameWord): boolean {
  const isLong = Math.min(one.plain.length, other.plain.length) >= 5;
  const isSameStart = one.plain[0] === other.plain[0];
  if (!isLong || !isSameStart || one.plain.at(-1) !== other.plain.at(-1)) return false;
  return isOneSlip(one.plain, other.plain) || isOneSlip(one.skeleton, other.skeleton);
}

function weighMiddle({ middle: one }: PersonName, { middle: other }: PersonName): readonly Evidence[] {
  if (one.length === 0 || other.length === 0) return [];
  const [a, b] = [one[0]?.plain ?? "", other[0]?.plain ?? ""];
  if (a === b && a.length > 1) return [{ weight: 3, reason: `the middle name ${a}` }];
  const isInitial = (a.length === 1 || b.length === 1) && a[0] === b[0];
  return isInitial
    ? [{ weight: 1.5, reason: `the middle initial ${(a[0] ?? "").toUpperCase()}.` }]
    : [{ weight: -4, reason: `the middle names ${a} and ${b}` }];
}

function weighSuffix({ suffix: one }: PersonName, { suffix: other }: PersonName): readonly Evidence[] {
  if (one === other) return one === null ? [] : [{ weight: 2, reason: `both are ${one}` }];
  return one === null || other === null
    ? [{ weight: -6, reason: `only one is ${one ?? other}` }]
    : [{ weight: -8, reason: `one is ${one}, the other ${other}` }];
}
