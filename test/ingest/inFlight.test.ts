import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inFlight } from "../../src/ingest/inFlight.ts";

async function collect<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("inFlight", () => {
  it("gives every result, with no more at work than asked for", async () => {
    let [now, most] = [0, 0];
    const work = async (item: number) => {
      most = Math.max(most, ++now);
      await wait(item % 3);
      now--;
      return item;
    };
    expect((await collect(inFlight([...Array(20).keys()], 4, work))).toSorted((a, b) => a - b)).toEqual([
      ...Array(20).keys(),
    ]);
    expect(most).toBe(4);
    expect(await collect(inFlight([], 4, work))).toEqual([]);
  });

  it("holds no result back while the next item is waited for", async () => {
    async function* slow() {
      yield 1;
      await wait(60_000, undefined, { ref: false });
    }
    for await (const result of inFlight(slow(), 4, async (item) => item)) {
      expect(result).toBe(1);
      break;
    }
  });

  it("ends when told to, though no item comes", async () => {
    async function* never(): AsyncGenerator<number> {
      await wait(60_000, undefined, { ref: false });
    }
    const signal = AbortSignal.timeout(20);
    await expect(collect(inFlight(never(), 4, async (item) => item, signal))).rejects.toThrow(/timeout/);
  });

  it("ends with the first error, and leaves none unseen", async () => {
    const work = async (item: number) => {
      await wait(item);
      throw new Error(`no ${item}`);
    };
    await expect(collect(inFlight([1, 2, 3], 3, work))).rejects.toThrow("no 1");
    await wait(10);
  });
});
