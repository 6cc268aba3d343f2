import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { executeQuery } from "../../src/server/executeQuery.ts";
import { readCursor, toCursor } from "../../src/server/cursors.ts";
import { makeEntity, makeGraph } from "../export/makeGraph.ts";
import { makeView } from "./makeView.ts";

const FIVE = makeGraph(["a", "b", "c", "d", "e"].map((id) => makeEntity(id)));
const VERSION = { facts: "f", measures: "m", current: true };

async function page(graph: typeof FIVE, first: number, after: string | null = null) {
  const query = `query ($first: Int!, $after: String) { entities(first: $first, after: $after) {
    nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
  const { data, errors } = await executeQuery(makeView(graph), { query, variables: { first, after } });
  const complaints = errors?.map(({ message, extensions }) => [extensions.code, message]);
  return complaints ?? JSON.parse(JSON.stringify(data?.["entities"]));
}

describe("pageConnection", () => {
  it("answers the first page with cursors, and says that more follows", async () => {
    const [a, b] = [toCursor(VERSION, 0), toCursor(VERSION, 1)];
    expect(await page(FIVE, 2)).toEqual({
      nodes: [{ id: "a" }, { id: "b" }],
      edges: [
        { cursor: a, node: { id: "a" } },
        { cursor: b, node: { id: "b" } },
      ],
      totalCount: 5,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: a, endCursor: b },
    });
  });

  it("goes on after a cursor, from any edge", async () => {
    expect(await page(FIVE, 2, toCursor(VERSION, 2))).toMatchObject({
      nodes: [{ id: "d" }, { id: "e" }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it("answers an empty page for first: 0, and past the end", async () => {
    const nothing = { startCursor: null, endCursor: null };
    expect(await page(FIVE, 0)).toMatchObject({
      nodes: [],
      totalCount: 5,
      pageInfo: { hasNextPage: true, ...nothing },
    });
    expect(await page(FIVE, 2, toCursor(VERSION, 4))).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, ...nothing },
    });
  });

  it.each([-1, 501])("refuses first: %d", async (first) => {
    expect(await page(FIVE, first)).toEqual([["BAD_USER_INPUT", `first must be from 0 to 500, but it is ${first}.`]]);
  });

  it.each([
    ["another version of the facts", { facts: "f2", measures: "m" }],
    ["other measures", { facts: "f", measures: "m2" }],
  ])("refuses a cursor of %s as stale", async (_, version) => {
    expect(await page(FIVE, 2, toCursor({ ...version, current: true }, 1))).toEqual([
      ["STALE_CURSOR", "This cursor belongs to an earlier version of the graph; ask for the list anew."],
    ]);
  });

  it.each(["", "1", "!!!", "<script>", "AAAA", toCursor(VERSION, 1).slice(1), toCursor(VERSION, 1e12)])(
    "refuses %j, which is no cursor",
    async (after) => {
      expect(await page(FIVE, 2, after)).toEqual([["BAD_USER_INPUT", "after must be a cursor that this server gave."]]);
    },
  );
});

describe("readCursor", () => {
  it("reads back every offset that was written", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (facts, measures, offset) => {
        const version = { facts, measures, current: true };
        expect(readCursor(version, toCursor(version, offset))).toBe(offset);
      }),
    );
  });
});
