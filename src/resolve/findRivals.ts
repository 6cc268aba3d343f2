import type { NamePair } from "./openWeigher.ts";
import type { ParsedNode } from "./parseNode.ts";

/** So much likelier than the next one must be what a short name stands for, as a logarithm of odds. */
const MARGIN = 1.5;
/** Pairs of a name that are looked at, the likeliest. */
const MOST_PAIRS = 8;

/**
 * Tells of a pair whether one of the two is a short name that stands for another thing nearly as likely: "A. Roe" may be
 * Ann and may be Adam.
 *
 * @param pairs the likeliest first
 * @param least pairs below this probability are none to think of
 */
export function findRivals(pairs: readonly NamePair[], least: number): (pair: NamePair) => boolean {
  const likeliest = new Map<ParsedNode, NamePair[]>();
  const linked = new Map<ParsedNode, Set<ParsedNode>>();
  for (const pair of pairs) {
    if (pair.probability < least) break;
    for (const [node, partner] of [
      [pair.one, pair.other],
      [pair.other, pair.one],
    ] as const) {
      if (node.isShortForm) {
        const list = likeliest.get(node) ?? [];
        likeliest.set(node, list);
        if (list.length < MOST_PAIRS) list.push(pair);
      }
      linked.set(node, (linked.get(node) ?? new Set()).add(partner));
    }
  }
  const isTornAt = (pair: NamePair, node: ParsedNode): boolean => {
    const partner = node === pair.one ? pair.other : pair.one;
    return (likeliest.get(node) ?? []).some((rival) => {
      const third = rival.one === node ? rival.other : rival.one;
      if (third === partner || linked.get(partner)?.has(third) === true) return false;
      return toLogOdds(rival.probability) > toLogOdds(pair.probability) - MARGIN;
    });
  };
  return (pair) => isTornAt(pair, pair.one) || isTornAt(pair, pair.other);
}

function toLogOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
