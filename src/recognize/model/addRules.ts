import type { Span } from "../../model.ts";
import type { RuledMention } from "../rules/agreeOnKinds.ts";
import type { Label } from "./openDecoder.ts";
import { KIND_OF_LABEL } from "./readLabels.ts";

/**
 * Adds to a network's scores what the rules say of the same units: to the labels of a name that they find, the more the
 * surer they are of it, and to "no name" where they find none. In print the rules know the names of states, capitals and
 * institutions better than a small network does; elsewhere the network's word counts.
 *
 * Changes `scores`, natural logarithms of odds, which hold a row of `labels.length` for each unit. `found` are ordered by
 * start and looked at from the one numbered `from`.
 */
export function addRules(
  scores: Float32Array,
  units: readonly Span[],
  labels: readonly (Label | null)[],
  found: readonly RuledMention[],
  from = 0,
): void {
  let at = from;
  for (const [unit, { start }] of units.entries()) {
    while ((found[at]?.end ?? Infinity) <= start) at++;
    const mention = found[at];
    const isInside = mention !== undefined && mention.start <= start;
    const place = start === mention?.start ? "B" : "I";
    for (const [i, label] of labels.entries()) {
      const k = unit * labels.length + i;
      if (!isInside && !label) scores[k] = (scores[k] ?? 0) + FOR_NO_NAME;
      if (!isInside || label?.place !== place || KIND_OF_LABEL.get(label.kind) !== mention.kind) continue;
      scores[k] = (scores[k] ?? 0) + (FOR_WEIGHT[mention.weight] ?? 0);
    }
  }
}

/** By the weight of the rules' finding; these and the next were set on development text and on page 004 (training/README.md). */
const FOR_WEIGHT = [0, 0.5, 2, 6] as const;
const FOR_NO_NAME = 1;
