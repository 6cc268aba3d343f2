import { Writable } from "node:stream";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { listenServer } from "../../src/server/listenServer.ts";
import { makeGraph, makeHostileGraph } from "../export/makeGraph.ts";
import { makeServer } from "./makeServer.ts";
import { makeTalks } from "./makeTalks.ts";
import { makeView } from "./makeView.ts";

describe("POST /graphql", () => {
  it("answers a query over real HTTP", async () => {
    const { app } = await makeServer(await makeTalks());
    const url = await listenServer(app, { port: 0 });
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ entities(first: 1) { nodes { name } } }" }),
    });
    expect(await response.json()).toEqual({ data: { entities: { nodes: [{ name: "Bob Ray" }] } } });
  });

  it("lets hostile names through unharmed", async () => {
    const graph = makeHostileGraph();
    const { post } = await makeServer(makeView(graph));
    const { data } = (await post("{ entities { nodes { name } } }")).json();
    expect(data.entities.nodes).toEqual(graph.entities.map(({ name }) => ({ name })));
  });

  it("answers introspection, as GraphiQL asks for it", async () => {
    const { post } = await makeServer();
    expect((await post(getIntrospectionQuery())).json()).toHaveProperty("data.__schema");
  });

  it.each([
    [
      "too deep",
      `{ entity(id: 1) ${"{ community { anchor ".repeat(7)} { id } ${"} }".repeat(7)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["too long", `{ ${"version { facts } ".repeat(500)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      "too costly",
      "{ entities(first: 500) { nodes { neighbors(first: 500) { nodes { entity { id } } } } } }",
      "QUERY_TOO_LARGE",
    ],
  ])("refuses a query that is %s with status 400", async (_, query, code) => {
    const { post } = await makeServer();
    const response = await post(query);
    expect([response.statusCode, response.json().errors[0].extensions]).toEqual([400, { code }]);
  });

  it("blames the client for a subscription", async () => {
    const { post } = await makeServer();
    const response = await post("subscription { x }");
    expect([response.statusCode, response.json().errors[0].extensions]).toEqual([400, { code: "BAD_REQUEST" }]);
  });

  it("gives the cost limit's message as it is", async () => {
    const { post } = await makeServer();
    const { errors } = (
      await post(
        "query ($n: Int!) { entities(first: $n) { nodes { neighbors(first: $n) { nodes { entity { id } } } } } }",
        { n: 500 },
      )
    ).json();
    expect(errors[0].message).toMatch(/^A query may ask for about 10,000 things at most, but this one may answer /);
  });

  it.each([
    ["a variable of the wrong type", "query ($id: ID!) { entity(id: $id) { id } }", { id: {} }],
    ["null for what must not be null", "query ($n: Int = 5) { entities(first: $n) { totalCount } }", { n: null }],
  ])("blames the client for %s", async (_, query, variables) => {
    const { post } = await makeServer();
    expect((await post(query, variables)).json().errors[0].extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  it("masks what goes wrong inside, and logs it", async () => {
    let log = "";
    const stream = new Writable({ write: (line, _, done) => ((log += String(line)), done()) });
    const view = makeView(makeGraph([]), {
      pageEntities: () => Promise.reject(new Error("/home/ann/secret is broken")),
    });
    const { post } = await makeServer(view, { logger: { level: "error", stream } });
    const response = await post("{ entities { totalCount } }");
    expect(response.json()).toEqual({
      data: null,
      errors: [
        {
          message: "Something went wrong on the server; it was logged.",
          locations: [{ line: 1, column: 3 }],
          path: ["entities"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    expect(log).toContain("/home/ann/secret is broken");
  });

  it("masks an error that carries a code of its own, such as the database's", async () => {
    const broken = Object.assign(new Error("no such table: entities"), { extensions: { code: "ERR_SQLITE" } });
    const { post } = await makeServer(makeView(makeGraph([]), { pageEntities: () => Promise.reject(broken) }));
    expect((await post("{ entities { totalCount } }")).body).not.toMatch(/table|SQLITE|stack/);
  });

  it.each([
    ["a form", { "content-type": "text/plain" }],
    ["a form with a media type", { "content-type": "application/x-www-form-urlencoded" }],
  ])("refuses %s that another site could send", async (_, headers) => {
    const { app } = await makeServer();
    const payload = JSON.stringify({ query: "{ version { facts } }" });
    const response = await app.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.json()).not.toHaveProperty("data");
  });

  it.each([
    ["JSON that is none", "{", 400],
    ["more than 1 MB", JSON.stringify({ query: " ".repeat(1_000_001) }), 413],
  ])("answers %s as GraphQL does", async (_, payload, status) => {
    const { app } = await makeServer();
    const headers = { "content-type": "application/json" };
    const response = await app.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });
});

describe("GET /graphql", () => {
  it("answers a query only with a header that another site can't send unasked", async () => {
    const { app } = await makeServer();
    const url = "/graphql?query=%7Bversion%7Bfacts%7D%7D";
    expect((await app.inject({ url })).statusCode).toBe(400);
    expect((await app.inject({ url, headers: { "apollo-require-preflight": "1" } })).json()).toEqual({
      data: { version: { facts: "f" } },
    });
  });
});
