import { resolveEntities } from "../../src/resolve/resolveEntities.ts";
import { FULL_SIZE, makeStressSet, type StressSet } from "../resolution/makeStressSet.ts";
import { measure, timeInTurn } from "./timeInTurn.ts";

/** Persons of a set with about 10,000 distinct names, and with 100,000. */
const SMALL = 2800;
const LARGE = 36_000;

/**
 * Prints how long it takes to resolve the names of made-up articles, 10k and 100k of them, beside what any program must do:
 * to group mentions by equal names. With `persons` it is done once for a set of that many, whatever it takes.
 */
export async function compareResolution(rounds: number, persons?: number): Promise<void> {
  const sets = persons === undefined ? [makeSet(SMALL), makeSet(LARGE)] : [makeSet(SMALL), makeSet(persons)];
  const works = sets.flatMap((set) => [
    { name: "resolve", run: () => measure(() => resolve(set)) },
    { name: "equal names", run: () => measure(() => groupEqual(set)) },
  ]);
  const times = await timeInTurn(works, persons === undefined ? rounds : 1);
  console.log(`\n# Resolution: names of made-up articles, medians of ${persons === undefined ? rounds : 1}`);
  for (const [i, set] of sets.entries()) {
    const [ours = Number.NaN, equal = Number.NaN] = times.slice(2 * i, 2 * i + 2);
    const seconds = (ours / 1000).toFixed(2).padStart(8);
    console.log(
      `${countNames(set)} names, ${countMentions(set)} mentions ${seconds} s, ${(ours / equal).toFixed(1)} times the grouping by equal names`,
    );
  }
  const [small, large] = sets as [StressSet, StressSet];
  const slope = (count: (set: StressSet) => number) =>
    Math.log((times[2] ?? Number.NaN) / (times[0] ?? Number.NaN)) / Math.log(count(large) / count(small));
  console.log(`slope of log time over log names    ${slope(countNames).toFixed(2)}`);
  console.log(`slope of log time over log mentions ${slope(countMentions).toFixed(2)}`);
  console.log(`resident memory at the end          ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

function makeSet(persons: number): StressSet {
  return makeStressSet(1, { ...FULL_SIZE, persons, organizations: Math.min(8000, Math.round(persons / 2.5)) });
}

function resolve({ documents }: StressSet): void {
  resolveEntities(documents, { heads: new Map(documents.map(({ id }) => [id, id])), standing: new Map() });
}

function groupEqual({ documents }: StressSet): number {
  const groups = new Map<string, string[]>();
  for (const { id, mentions } of documents) {
    for (const { kind, text } of mentions) {
      const key = `${kind}\n${text}`;
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    }
  }
  return groups.size;
}

function countNames({ documents }: StressSet): number {
  return new Set(documents.flatMap(({ mentions }) => mentions.map(({ kind, text }) => `${kind}\n${text}`))).size;
}

function countMentions({ documents }: StressSet): number {
  return documents.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
