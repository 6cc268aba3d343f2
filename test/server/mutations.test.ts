import { describe, expect, it } from "vitest";
import { openChanges } from "../../src/decide.ts";
import { makeServer } from "./makeServer.ts";
import { ANN, BOB, makeTalks } from "./makeTalks.ts";

async function makeOpen() {
  const workspace = await makeTalks();
  const { app, post } = await makeServer(workspace, { changes: openChanges(workspace) });
  const change = async (field: string) => {
    const answer = await post(
      `mutation { ${field} { entry { id type author names { kind name } text active unfit } version { current } entity { id name tags notes } } }`,
    );
    return answer.json<{
      data: Record<string, unknown> | null;
      errors?: { message: string; extensions: { code: string } }[];
    }>();
  };
  return { app, post, change, workspace };
}

describe("mutations", () => {
  it("are not there where nothing may be changed", async () => {
    const { post } = await makeServer(await makeTalks());
    const { errors } = (await post(`mutation { hide(entity: "${ANN}") { version { current } } }`)).json();
    expect(errors[0].message).toContain("mutation");
    const types = (await post("{ __schema { mutationType { name } types { name } } }")).json();
    expect(types.data.__schema.mutationType).toBeNull();
    expect(JSON.stringify(types)).not.toMatch(/MentionInput|"Change"/);
  });

  it("are followed before the answer comes", async () => {
    const { change } = await makeOpen();
    expect(await change(`merge(entities: ["${ANN}", "${BOB}"], reason: "one")`)).toMatchObject({
      data: {
        merge: {
          entry: {
            ...{ type: "MERGE", author: "viewer", active: true, unfit: null, text: null },
            names: [
              { kind: "PERSON", name: "Ann Lee" },
              { kind: "PERSON", name: "Bob Ray" },
            ],
          },
          version: { current: true },
          entity: { id: ANN, name: "Ann Lee" },
        },
      },
    });
    expect(await change("undo")).toMatchObject({ data: { undo: { entry: { type: "UNDO" }, entity: null } } });
    expect(await change("redo")).toMatchObject({ data: { redo: { entry: { type: "REDO" } } } });
  });

  it.each([
    [`keepApart(one: "${ANN}", other: "${BOB}")`, { id: ANN }],
    [`rename(entity: "${ANN}", name: "Dame Ann")`, { id: "person/dame-ann", name: "Dame Ann" }],
    [`retype(entity: "${ANN}", kind: ORGANIZATION)`, { id: "organization/ann-lee" }],
    [`note(entity: "${ANN}", text: "seen twice")`, { notes: ["seen twice"] }],
    [`tag(entity: "${ANN}", tag: "red")`, { tags: ["red"] }],
    [`acceptSuggestion(a: "${BOB}", b: "${ANN}")`, { id: BOB }],
    [`rejectSuggestion(a: "${ANN}", b: "${BOB}")`, { id: ANN }],
    [`split(entity: "${ANN}", mentions: [{ source: "talks/1.txt", start: 0, end: 7 }])`, { name: "Ann Lee" }],
  ])("take %s", async (field, entity) => {
    const { change } = await makeOpen();
    const { data, errors } = await change(field);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toMatchObject([{ entity }]);
  });

  it("hide", async () => {
    const { change, post } = await makeOpen();
    expect(await change(`hide(entity: "${ANN}")`)).toMatchObject({ data: { hide: { entity: null } } });
    expect((await post(`{ entity(id: "${ANN}") { id } }`)).json()).toEqual({ data: { entity: null } });
  });

  it("that cannot be followed are refused in words, and leave nothing behind", async () => {
    const { change, workspace } = await makeOpen();
    const { errors = [] } = await change(`merge(entities: ["${ANN}", "person/none"])`);
    expect(errors[0]).toMatchObject({
      message: "There is no entity person/none.",
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect((await change("undo")).errors?.[0]?.message).toBe("There is nothing to undo.");
    expect(await workspace.readLedger()).toEqual([]);
  });

  it("come one in a request: each makes the graph anew", async () => {
    const { post, workspace } = await makeOpen();
    const two = ["a", "b"].map((tag) => `${tag}: tag(entity: "${ANN}", tag: "${tag}") { version { current } }`);
    const { errors } = (await post(`mutation { ${two.join(" ")} }`)).json();
    expect(errors[0].extensions.code).toBe("QUERY_TOO_LARGE");
    expect(await workspace.readLedger()).toEqual([]);
  });

  it("are taken from this server's own pages and from programs alone", async () => {
    const { app } = await makeOpen();
    const send = async (headers: Record<string, string>) =>
      (
        await app.inject({
          method: "POST",
          url: "/graphql",
          headers: { host: "localhost:4000", ...headers },
          payload: { query: `mutation { tag(entity: "${ANN}", tag: "t") { version { current } } }` },
        })
      ).statusCode;
    expect(await send({})).toBe(200);
    expect(await send({ origin: "http://localhost:4000" })).toBe(200);
    for (const origin of ["http://evil.example", "http://localhost:4001", "https://localhost:4000", "null"])
      expect(await send({ origin })).toBe(403);
    expect(await send({ host: "evil.example", origin: "http://evil.example" })).toBe(403);
  });

  it("are not taken by GET, nor as a form that another page could send", async () => {
    const { app, workspace } = await makeOpen();
    const query = `mutation { tag(entity: "${ANN}", tag: "t") { version { current } } }`;
    const byGet = await app.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { "apollo-require-preflight": "1" },
    });
    const asForm = await app.inject({
      ...{ method: "POST", url: "/graphql", payload: JSON.stringify({ query }) },
      headers: { "content-type": "text/plain" },
    });
    expect([byGet.statusCode >= 400, asForm.statusCode >= 400]).toEqual([true, true]);
    expect(await workspace.readLedger()).toEqual([]);
  });
});

describe("the ledger by GraphQL", () => {
  it("tells what was decided, what was undone, and what does not fit", async () => {
    const { change, post } = await makeOpen();
    await change(`merge(entities: ["${ANN}", "${BOB}"])`);
    await change(`split(entity: "${ANN}", names: ["Bob Ray"])`);
    await change(`tag(entity: "${BOB}", tag: "red")`);
    await change("undo");
    const { data } = (await post("{ ledger { totalCount nodes { type active unfit revised } } }")).json();
    expect(data.ledger.totalCount).toBe(4);
    expect(data.ledger.nodes).toMatchObject([
      { type: "MERGE", active: true, unfit: "A later decision keeps them apart." },
      { type: "SPLIT", active: true, unfit: null },
      { type: "TAG", active: false, unfit: null },
      { type: "UNDO", active: false, revised: expect.any(String) },
    ]);
  });
});
