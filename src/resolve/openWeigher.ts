import { type Counts, countNames } from "./countNames.ts";
import { editShare } from "./editDistance.ts";
import type { ParsedNode } from "./parseNode.ts";
import { toSkeleton } from "./skeleton.ts";
import { type Evidence, type NamedContexts, weighContexts } from "./weighContexts.ts";
import { type BodyCounts, weighOrganizations } from "./weighOrganizations.ts";
import { weighPersons } from "./weighPersons.ts";

/** Two names that may stand for one thing. */
export interface NamePair {
  readonly one: ParsedNode;
  readonly other: ParsedNode;
  /** That they are one, 0 to 1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** Null where two names have nothing in common that says anything. */
export type Weigh = (one: ParsedNode, other: ParsedNode) => NamePair | null;

/** Weighs pairs of the nodes. */
export function openWeigher(nodes: readonly ParsedNode[], isIntroduced: BodyCounts["isIntroduced"]): Weigh {
  const counts = countNames(nodes, isIntroduced);
  return (a, b) => {
    const [one, other] = a.index < b.index ? [a, b] : [b, a];
    const evidence = weighNames(one, other, counts);
    return (
      evidence &&
      toPair(one, other, [...evidence, ...weighContexts(toContexts(one), toContexts(other), counts.documents)])
    );
  };
}

/** A ministry is of the country that it names. */
function toContexts({ key, organization, contexts }: ParsedNode): NamedContexts {
  const country = organization?.country ?? null;
  return { key, contexts: country === null ? contexts : contexts.map((context) => ({ ...context, country })) };
}

function toPair(one: ParsedNode, other: ParsedNode, evidence: readonly Evidence[]): NamePair {
  const sum = evidence.reduce((all, { weight }) => all + weight, 0);
  return { one, other, probability: 1 / (1 + Math.exp(-sum)), evidence };
}

function weighNames(one: ParsedNode, other: ParsedNode, { names, bodies }: Counts): readonly Evidence[] | null {
  if (one.kind !== other.kind) return null;
  if (one.person && other.person) return weighPersons(one.person, other.person, names);
  if (one.organization && other.organization) {
    const { contexts } = one.organization.country === null ? one : other;
    const near = new Set(contexts.flatMap(({ country }) => country ?? []));
    return weighOrganizations(one.organization, other.organization, bodies, near);
  }
  const [a, b] = [one.plain, other.plain];
  if (a === b) return [{ weight: 5, reason: "the names are spelt alike" }];
  if (one.place !== null && one.place === other.place) return [{ weight: 5, reason: "both are names of one place" }];
  if (one.place !== null && other.place !== null) return null;
  const isSpelling = toSkeleton(a) === toSkeleton(b) && Math.min(a.length, b.length) >= 5 && editShare(a, b) <= 0.5;
  return isSpelling ? [{ weight: 2.5, reason: `${a} and ${b} are spellings of one name` }] : null;
}
