import { median } from "../median.ts";

/** Something to time; `run` gives its milliseconds. */
export interface Timed {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/**
 * Times each by the median of `rounds`, in turn, so that a machine that slows down slows them all, after one run of each
 * that is not counted.
 */
export async function timeInTurn(works: readonly Timed[], rounds: number): Promise<readonly number[]> {
  for (const { run } of works) await run();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of works.entries()) times[i]?.push(await run());
  }
  return times.map(median);
}

/** Milliseconds that `work` takes. */
export async function measure(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
