import { toGivenForm } from "./givenForms.ts";
import { isWritten, type ParsedNode } from "./parseNode.ts";
import { toSkeleton } from "./skeleton.ts";

/** In a block of more, what is alike says nothing; so the number of pairs grows with that of the names. */
const LARGEST_BLOCK = 60;
/** Of those that a short name may stand for so many are looked at, the most named ones. */
const MOST_LONGER = 10;
/** Begins keys that say something of a short name alone. */
const SHORT = "short ";

/** Pairs of nodes that have something in common, each once: what is likely to be one is among them. */
export function listPairs(nodes: readonly ParsedNode[]): readonly (readonly [ParsedNode, ParsedNode])[] {
  const blocks = new Map<string, ParsedNode[]>();
  for (const node of nodes) {
    for (const key of listKeys(node)) {
      const block = blocks.get(key);
      if (block) block.push(node);
      else blocks.set(key, [node]);
    }
  }
  // As numbers, for there are millions of them: the index of one times that of nodes, and that of the other.
  const pairs: number[] = [];
  const add = (a: ParsedNode, b: ParsedNode) => {
    const [one, other] = a.index < b.index ? [a, b] : [b, a];
    if (one !== other && !(one.isShort && other.isShort)) pairs.push(one.index * nodes.length + other.index);
  };
  for (const [key, block] of blocks) {
    const longer = block
      .filter(({ isShortForm }) => !isShortForm)
      .sort((a, b) => b.contexts.length - a.contexts.length || a.index - b.index);
    const short = block.filter(({ isShortForm }) => isShortForm);
    for (const one of short) for (const other of longer.slice(0, MOST_LONGER)) add(one, other);
    // Of one family name alone, Ann and Bo have nothing in common.
    for (const group of key.startsWith(SHORT) ? [short] : [longer, short]) {
      if (group.length > LARGEST_BLOCK) continue;
      for (const [i, one] of group.entries()) for (let n = i + 1; n < group.length; n++) add(one, group[n] ?? one);
    }
  }
  const sorted = Float64Array.from(pairs).sort();
  const found: (readonly [ParsedNode, ParsedNode])[] = [];
  for (const [i, pair] of sorted.entries()) {
    const [one, other] = [nodes[Math.floor(pair / nodes.length)], nodes[pair % nodes.length]];
    if (pair !== sorted[i - 1] && one && other) found.push([one, other]);
  }
  return found;
}

/** What a node may have in common with another: blocking keys. */
function listKeys({ kind, person, organization, place, plain, contexts }: ParsedNode): readonly string[] {
  if (person) {
    const { given, family } = person;
    if (given === null) return [`${SHORT}family ${family.skeleton}`];
    const keys = [`family ${family.skeleton} ${given.plain.slice(0, 1)}`];
    if (!isWritten(given)) return keys;
    keys.push(
      `${SHORT}family ${family.skeleton}`,
      `family ${family.skeleton} of ${toGivenForm(given.skeleton)}`,
      `family ${family.skeleton} ${given.skeleton.slice(0, 1)}`,
      `name ${[given.skeleton, family.skeleton].sort().join(" ")}`,
      `given ${given.skeleton} ${family.skeleton.slice(0, 2)}`,
      `given ${given.skeleton} ${family.skeleton.slice(-3)}`,
    );
    return keys;
  }
  if (organization) {
    const { core, initials, isAcronym, isOfState } = organization;
    if (isOfState) {
      const countries = [organization.country, ...contexts.map(({ country }) => country)].flatMap((code) => code ?? []);
      return [`core ${core}`, ...[...new Set(countries)].slice(0, 5).map((code) => `core ${core} of ${code}`)];
    }
    const words = core.split(" ");
    const keys = [`core ${core}`, `core ${words.join("")}`, `first ${words[0] ?? ""}`];
    if (isAcronym) keys.push(`initials ${core.replaceAll(" ", "")}`);
    else if (initials !== "") keys.push(`initials ${initials}`);
    // All but one word.
    if (words.length > 1)
      for (const i of words.slice(0, 10).keys()) keys.push(`rest ${words.toSpliced(i, 1).join(" ")}`);
    return keys;
  }
  return [`${kind} ${plain}`, `${kind} ${toSkeleton(plain)}`, ...(place === null ? [] : [`place ${place}`])];
}
