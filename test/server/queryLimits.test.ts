import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { checkCost, MAX_COST, measureCost } from "../../src/server/checkCost.ts";
import { createSchema } from "../../src/server/createSchema.ts";
import { executeQuery } from "../../src/server/executeQuery.ts";
import * as viewerQueries from "../../viz/queries.ts";
import { makeGraph } from "../export/makeGraph.ts";
import { makeView } from "./makeView.ts";

const schema = createSchema();

function cost(query: string, variables: Record<string, unknown> = {}): number {
  return measureCost(schema, { document: parse(query), variables });
}

async function complain(query: string): Promise<readonly string[]> {
  const { errors = [] } = await executeQuery(makeView(makeGraph([])), { query });
  return errors.map(({ message }) => message);
}

describe("measureCost", () => {
  it("counts an item of a page as 1 and a field as 0.1", () => {
    expect(cost("{ communities(first: 100) { nodes { id label } } }")).toBeCloseTo(1.1 + 100 * 1.2);
  });

  it("multiplies the sizes of lists inside each other", () => {
    const inner = "neighbors(first: 10) { edges { node { coMention { weight } } } }";
    const few = cost(`{ entities(first: 10) { nodes { ${inner} } } }`);
    const many = cost(`{ entities(first: 100) { nodes { ${inner} } } }`);
    expect(many / few).toBeGreaterThan(9);
  });

  it.each([
    ["a variable", "query ($n: Int!) { entities(first: $n) { nodes { id } } }", { n: 300 }],
    ["a variable's default", "query ($n: Int! = 300) { entities(first: $n) { nodes { id } } }", {}],
    [
      "a fragment",
      "{ ...f } fragment f on Query { entities(first: 300) { ...g } } fragment g on EntityConnection { nodes { id } }",
      {},
    ],
    ["an inline fragment", "{ ... on Query { entities(first: 300) { ... { nodes { id } } } } }", {}],
  ])("reads a page's size from %s", (_, query, variables) => {
    expect(cost(query, variables)).toBe(cost("{ entities(first: 300) { nodes { id } } }"));
  });

  it("takes the schema's default where a size is left out", () => {
    expect(cost("{ entities { nodes { id } } }")).toBe(cost("{ entities(first: 20) { nodes { id } } }"));
  });

  it("counts aliases one by one", () => {
    expect(cost("{ a: statistics { entities } b: statistics { entities } }")).toBe(
      2 * cost("{ statistics { entities } }"),
    );
  });

  it("adds each fragment up once, however often fragments spread each other", () => {
    const fragments = Array.from({ length: 100 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
    expect(cost(`{ ...f0 } ${fragments.join(" ")} fragment f100 on Query { version { facts } }`)).toBeGreaterThan(
      MAX_COST,
    );
  });

  it("is 0 for a query that cannot run", () => {
    expect(cost("query ($n: Int!) { entities(first: $n) { nodes { id } } }")).toBe(0);
  });
});

describe("checkCost", () => {
  it("says what a query may ask for and what this one does", () => {
    const document = parse(
      "{ entities(first: 500) { nodes { neighbors(first: 500) { nodes { coMention { evidence(first: 500) { nodes { sameSentence } } } } } } } }",
    );
    expect(checkCost(schema, { document })?.message).toBe(
      "A query may ask for about 10,000 things at most, but this one may answer 139,303,561; ask for smaller pages.",
    );
  });

  it.each(Object.entries(viewerQueries))("lets the viewer's query %s pass with full pages", (_, query) => {
    const variables = { id: "x", a: "x", b: "y", search: "x", first: 100, minWeight: 1, isolates: true };
    expect(checkCost(schema, { document: parse(query), variables })).toBeNull();
  });

  it("refuses the neighbours of all that a document names", () => {
    const inner = "highlights { entity { neighbors(first: 1) { totalCount } } }";
    const error = checkCost(schema, { document: parse(`{ document(id: "x") { ${inner} } }`) });
    expect(error?.extensions).toEqual({ code: "QUERY_TOO_LARGE" });
  });

  it("refuses a tower of whole graphs", () => {
    const graphs = Array.from(
      { length: 8 },
      (_, i) => `g${i}: graph(maxNodes: 20000, maxEdges: 100000) { nodes { ids } }`,
    );
    expect(checkCost(schema, { document: parse(`{ ${graphs.join(" ")} }`) })?.extensions).toEqual({
      code: "QUERY_TOO_LARGE",
    });
  });
});

describe("executeQuery", () => {
  it("refuses a query that is nested too deep, through fragments too", async () => {
    const query = `{ entity(id: "x") { ...hop } }
      fragment hop on Entity { neighbors(first: 1) { nodes { entity { neighbors(first: 1) { nodes { entity { ...more } } } } } } }
      fragment more on Entity { neighbors(first: 1) { nodes { entity { community { anchor { name } } } } } }`;
    expect(await complain(query)).toEqual(["A query must be at most 12 fields deep, but this one is 13."]);
  });

  it("refuses a query of more than 2,000 tokens before it reads on", async () => {
    expect(await complain(`{ ${"version { facts } ".repeat(500)} }`)).toEqual([
      "Syntax Error: Document contains more that 2000 tokens. Parsing aborted.",
    ]);
  });

  it("leaves a fragment inside itself to the rule that refuses it", async () => {
    const query = "{ entity(id: 1) { ...f } } fragment f on Entity { community { anchor { ...f } } }";
    expect(await complain(query)).toEqual(['Cannot spread fragment "f" within itself.']);
  });

  it("refuses a costly query", async () => {
    const [message] = await complain(
      "{ documents(first: 500) { nodes { text paragraphs { start } highlights { start } } } }",
    );
    expect(message).toContain("ask for smaller pages");
  });
});
