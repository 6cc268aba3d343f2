import { describe, expect, it } from "vitest";
import { createGraphCache } from "../../src/server/createGraphCache.ts";
import { makeGraph } from "../export/makeGraph.ts";
import { makeView } from "./makeView.ts";

const ONE = { facts: "1", measures: "1", current: true };
const TWO = { facts: "1", measures: "2", current: true };

describe("createGraphCache", () => {
  it("reads the graph once a version, also for those who ask at the same time", async () => {
    let reads = 0;
    const read = createGraphCache(makeView(makeGraph([]), { readGraph: async () => (reads++, makeGraph([])) }));
    await Promise.all([read(ONE), read(ONE)]);
    await read(ONE);
    expect(reads).toBe(1);
    await read(TWO);
    expect(reads).toBe(2);
  });

  it("builds the Graphology graph once", async () => {
    const { network } = await createGraphCache(makeView(makeGraph([])))(ONE);
    expect(network()).toBe(network());
  });

  it("tries again after a read that failed", async () => {
    let fails = true;
    const readGraph = async () => {
      if (fails) throw new Error("busy");
      return makeGraph([]);
    };
    const read = createGraphCache(makeView(makeGraph([]), { readGraph }));
    await expect(read(ONE)).rejects.toThrow("busy");
    fails = false;
    await expect(read(ONE)).resolves.toHaveProperty("data");
  });
});
