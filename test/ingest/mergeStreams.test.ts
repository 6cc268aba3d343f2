import { describe, expect, it } from "vitest";
import { mergeStreams } from "../../src/ingest/mergeStreams.ts";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* countTo(n: number): AsyncGenerator<string, void> {
  for (let i = 1; i <= n; i++) yield `${i} of ${n}`;
}

describe("mergeStreams", () => {
  it("yields all of every stream, each in its order", async () => {
    const all = await collect(mergeStreams([3, 0, 2], 2, countTo));
    expect(all.toSorted()).toEqual(["1 of 2", "1 of 3", "2 of 2", "2 of 3", "3 of 3"]);
    expect(all.filter((one) => one.endsWith("3"))).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
    expect(await collect(mergeStreams([], 2, countTo))).toEqual([]);
  });

  it("keeps no more open than it may, and asks none for more than one thing ahead", async () => {
    let [open, most, ahead, taken] = [0, 0, 0, 0];
    const merged = mergeStreams([1, 2, 3, 4, 5], 2, async function* () {
      most = Math.max(most, ++open);
      for (let i = 0; i < 10; i++) {
        ahead = Math.max(ahead, i - taken);
        yield i;
      }
      open--;
    });
    for await (const _ of merged) {
      taken++;
      await wait(1);
    }
    expect([most, taken]).toEqual([2, 50]);
    expect(ahead).toBeLessThanOrEqual(2);
  });

  it("lets a quick stream go on beside a slow one", async () => {
    const slow = async function* (n: number): AsyncGenerator<number, void> {
      await wait(n);
      yield n;
    };
    expect(await collect(mergeStreams([200, 1, 20], 3, slow))).toEqual([1, 20, 200]);
  });

  it("ends with the first error, and closes the others", async () => {
    const closed: number[] = [];
    const failing = async function* (n: number): AsyncGenerator<number, void> {
      try {
        yield n;
        if (n === 2) throw new Error("two");
        yield n;
        await wait(5);
        yield n;
      } finally {
        closed.push(n);
      }
    };
    await expect(collect(mergeStreams([1, 2, 3], 3, failing))).rejects.toThrow("two");
    await wait(20);
    expect(closed.toSorted()).toEqual([1, 2, 3]);
  });

  it("ends when told to, although a stream never comes to anything", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 20);
    const stuck = async function* (): AsyncGenerator<number, void> {
      yield await new Promise<number>(() => {});
    };
    await expect(collect(mergeStreams([1], 1, stuck, stop.signal))).rejects.toThrow("enough");
  });
});
