import type { Peer } from "../peers/Peer.ts";
import { bootstrapLead, type Compared } from "./bootstrap.ts";
import { SCORED_KINDS, type Name } from "./findNames.ts";
import { listSystems, type System } from "./listSystems.ts";
import { normalizeName } from "./normalizeName.ts";
import { formatLead } from "./formatLead.ts";
import { printTable, type Cell } from "./printTable.ts";
import { readTestSets, type TestSet } from "./readTestSets.ts";
import { addCounts, countSpans, toF1, toMacroF1, toMicroF1, type Counts } from "./scoreSpans.ts";

/** What the floors under "open" may hold, in points. */
export interface OpenFigures {
  /** Ours: the mean over the target sets of the macro F1 of their three kinds, strict. */
  readonly macro: number;
  /** By how much that is above spaCy md's, and the least of its 95 % interval. */
  readonly macroLead: number;
  readonly intervalLow: number;
}

/** Scores ours and the peers on the open test sets, prints a table for each, and compares the chosen one with spaCy. */
export async function evaluateOpen(choice: string, spacy: Peer): Promise<OpenFigures> {
  const systems = listSystems(choice, spacy);
  const names = systems.map((system) => system.name);
  const scored: Scored[] = [];
  for (const set of readTestSets()) scored.push(await scoreSet(set, systems));
  for (const { set, strict, normalized } of scored) {
    const note = set.isTarget ? "" : " (printed only)";
    printTable(`${set.name}${note}: exact-span F1, strict`, ["", "gold", ...names], toRows(strict));
    printTable(`${set.name}${note}: exact-span F1, normalised`, ["", "gold", ...names], toRows(normalized));
  }

  const targets = scored.filter(({ set }) => set.isTarget);
  const means = (["strict", "normalized"] as const).map((rule) =>
    systems.map((_, i) => mean(targets.map((target) => toMacroF1(addCounts(target[rule][i] ?? []))))),
  );
  printTable(
    `Mean of the macro F1 of the ${targets.length} target sets`,
    ["", ...names],
    [
      ["strict", ...(means[0] ?? [])],
      ["normalised", ...(means[1] ?? [])],
    ],
  );
  const findLead = (rule: "strict" | "normalized") =>
    bootstrapLead(
      targets.map((target): Compared => ({ ours: target[rule][0] ?? [], theirs: target[rule].at(-1) ?? [] })),
    );
  const lead = findLead("strict");
  console.log(`\n${names[0]} above ${spacy.name} in macro F1, strict: ${formatLead(lead)}`);
  console.log(`normalised: ${formatLead(findLead("normalized"))}`);
  return { macro: means[0]?.[0] ?? Number.NaN, macroLead: lead.lead, intervalLow: lead.low };
}

interface Scored {
  readonly set: TestSet;
  /** For each system the counts of each document. */
  readonly strict: readonly (readonly Counts[])[];
  readonly normalized: readonly (readonly Counts[])[];
}

async function scoreSet(set: TestSet, systems: readonly System[]): Promise<Scored> {
  const strict: (readonly Counts[])[] = [];
  const normalized: (readonly Counts[])[] = [];
  for (const system of systems) {
    const found = await system.findNames(set.documents);
    strict.push(set.documents.map(({ names }, i) => countSpans(names, found[i] ?? [])));
    normalized.push(
      set.documents.map(({ source, names }, i) => {
        const normalize = (name: Name) => normalizeName(source.text, name);
        return countSpans(names.map(normalize), (found[i] ?? []).map(normalize));
      }),
    );
  }
  return { set, strict, normalized };
}

function toRows(systems: readonly (readonly Counts[])[]): readonly (readonly Cell[])[] {
  const sums = systems.map(addCounts);
  const gold = (kinds: readonly (keyof Counts)[]) =>
    String(kinds.reduce((n, kind) => n + (sums[0]?.[kind].gold ?? 0), 0));
  return [
    ...SCORED_KINDS.map((kind) => [kind, gold([kind]), ...sums.map((sum) => toF1(sum[kind]))]),
    ["micro", gold(SCORED_KINDS), ...sums.map(toMicroF1)],
    ["macro", "", ...sums.map(toMacroF1)],
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
