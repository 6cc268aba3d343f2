import { describe, expect, it } from "vitest";
import { HOSTILE_NAMES, makeCoMention, makeEntity, makeGraph, makeHostileGraph } from "../export/makeGraph.ts";
import { executeQuery } from "../../src/server/executeQuery.ts";
import { ask, complain } from "./ask.ts";
import { ANN, makeTalks } from "./makeTalks.ts";
import { makeView } from "./makeView.ts";

describe("executeQuery", () => {
  it("gives null for what does not exist", async () => {
    const data = await ask(
      await makeTalks(),
      `{ entity(id: "") { id } coMention(a: "x", b: "${ANN}") { weight } community(id: "x") { id } document(id: "x") { id } }`,
    );
    expect(data).toEqual({ entity: null, coMention: null, community: null, document: null });
  });

  it.each([
    'entity(id: "x") { id }',
    "entities { totalCount }",
    'coMention(a: "x", b: "y") { weight }',
    'path(from: "x", to: "y") { length }',
    'community(id: "x") { id }',
    "communities { totalCount }",
    'document(id: "x") { id }',
    "documents { totalCount }",
    "statistics { entities }",
    "graph { nodes { ids } }",
    "version { facts }",
  ])("says of a workspace that was never derived that it holds no graph: %s", async (field) => {
    const graph = { ...makeGraph([]), version: { facts: null, measures: null, measuredFacts: null, behind: false } };
    expect(await complain(makeView(graph), `{ ${field} }`)).toEqual([
      { message: "This workspace holds no graph yet; make one with: comention build PATH", code: "NOT_BUILT" },
    ]);
  });

  it("answers with empty lists on an empty graph", async () => {
    const data = await ask(makeView(makeGraph([])), "{ entities { nodes { id } } graph { nodes { ids size } } }");
    expect(data).toEqual({ entities: { nodes: [] }, graph: { nodes: { ids: [], size: [] } } });
  });

  it("lets hostile names through unharmed", async () => {
    const data = await ask(makeView(makeHostileGraph()), "{ entities { nodes { name aliases } } }");
    const names = HOSTILE_NAMES.map((name, index) => ({ name, aliases: [`person/${index}`] }));
    expect(data).toEqual({ entities: { nodes: names } });
  });

  it("finds entities in batches, however many things name them", async () => {
    const entities = Array.from({ length: 100 }, (_, i) => makeEntity(`person/${i}`));
    const coMentions = entities.slice(1).map(({ id }) => makeCoMention("person/0", id));
    const view = makeView(makeGraph(entities, coMentions));
    const asked: number[] = [];
    const counting = {
      ...view,
      findEntities: (ids: readonly string[]) => (asked.push(ids.length), view.findEntities(ids)),
    };
    await ask(
      counting,
      '{ entity(id: "person/0") { neighbors(first: 99) { nodes { entity { name } coMention { a { id } } } } } }',
    );
    expect(asked).toEqual([1, 99]);
  });

  it("refuses a search that is far too long", async () => {
    const query = "query ($search: String) { entities(search: $search) { totalCount } }";
    expect(await complain(makeView(makeGraph([])), query, { search: "x".repeat(201) })).toEqual([
      { message: "search must be at most 200 characters long, but it has 201.", code: "BAD_USER_INPUT" },
    ]);
  });

  it("throws what the view throws", async () => {
    const view = makeView(makeGraph([]), { pageEntities: () => Promise.reject(new Error("disk on fire")) });
    await expect(executeQuery(view, { query: "{ entities { totalCount } }" })).rejects.toThrow("disk on fire");
  });

  it("throws where the view gives a date that is none", async () => {
    const view = makeView(makeGraph([makeEntity("person/a", { firstSeen: "2026-02-30" })]));
    await expect(executeQuery(view, { query: "{ entities { nodes { firstSeen } } }" })).rejects.toThrow(
      'A date must be a calendar date like 2026-02-05, but it is "2026-02-30".',
    );
  });

  it.each([
    ["a query that does not parse", "{ entities(", "Syntax Error: Expected Name, found <EOF>."],
    ["a field that does not exist", "{ people }", 'Cannot query field "people" on type "Query".'],
  ])("tells of %s without data", async (_, query, message) => {
    const result = await executeQuery(makeView(makeGraph([])), { query });
    expect(result.errors?.map((error) => error.message)).toEqual([message]);
    expect(result).not.toHaveProperty("data");
  });
});
