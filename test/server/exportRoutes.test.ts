import { describe, expect, it } from "vitest";
import { listenServer } from "../../src/server/listenServer.ts";
import { makeGraph } from "../export/makeGraph.ts";
import { makeServer } from "./makeServer.ts";
import { makeTalks } from "./makeTalks.ts";
import { makeView } from "./makeView.ts";

describe("GET /export", () => {
  it.each([
    ["gexf", "comention.gexf", "application/gexf+xml", /^<\?xml[^]*1\.3/],
    ["gexf?version=1.2", "comention.gexf", "application/gexf+xml", /^<\?xml[^]*1\.2/],
    ["mentions", "comention-mentions.jsonl", "application/x-ndjson", /^{"source":"talks\/1\.txt","start":0,/],
    ["documents", "comention-documents.jsonl", "application/x-ndjson", /^{"id":"talks\/1\.txt",/],
    ["text?source=talks/3.txt", "comention-text.txt", "text/plain; charset=utf-8", /^Bob Ray called/],
  ])("streams %s as a file", async (format, name, mediaType, beginning) => {
    const { app } = await makeServer(await makeTalks());
    const response = await app.inject({ url: `/export/${format}` });
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(response.headers["content-type"]).toBe(mediaType);
    expect(response.body).toMatch(beginning);
  });

  it.each([
    ["gexf?version=2", 400, "version must be 1.2 or 1.3."],
    ["text?source=a&source=b", 400, "source must be given once."],
    ["pdf", 404, "There is no such format; there are gexf, mentions, documents, relations, text."],
    ["__proto__", 404, "There is no such format; there are gexf, mentions, documents, relations, text."],
  ])("refuses %s", async (format, status, error) => {
    const { app } = await makeServer();
    const response = await app.inject({ url: `/export/${format}` });
    expect([response.statusCode, response.json()]).toEqual([status, { error }]);
  });

  it("says what a format lacks while it can still send a status", async () => {
    const { app } = await makeServer(await makeTalks());
    const response = await app.inject({ url: "/export/text?source=none.txt" });
    expect([response.statusCode, response.json()]).toEqual([400, { error: expect.stringContaining("none.txt") }]);
  });

  it("says that a workspace was never derived", async () => {
    const nothing = { ...makeGraph([]), version: { facts: null, measures: null, measuredFacts: null, behind: false } };
    const { app } = await makeServer(makeView(nothing));
    expect((await app.inject({ url: "/export/gexf" })).statusCode).toBe(503);
  });

  it("masks what goes wrong inside", async () => {
    const { app } = await makeServer(makeView(makeGraph([]), { readGraph: () => Promise.reject(new Error("secret")) }));
    const response = await app.inject({ url: "/export/gexf" });
    expect([response.statusCode, response.json()]).toEqual([
      500,
      { error: "Something went wrong on the server; it was logged." },
    ]);
  });

  it("lets go of what the view holds open when the client goes away", async () => {
    let released = false;
    async function* mentionLines() {
      const line = {
        source: "s",
        start: 0,
        end: 1,
        kind: "PERSON",
        text: "x".repeat(1000),
        entity: null,
        name: null,
        document: "d",
      } as const;
      try {
        for (;;) yield [line];
      } finally {
        released = true;
      }
    }
    const { app } = await makeServer(makeView(makeGraph([]), { mentionLines }));
    const url = await listenServer(app, { port: 0 });
    const ended = new AbortController();
    const response = await fetch(`${url}/export/mentions`, { signal: ended.signal });
    await response.body?.getReader().read();
    ended.abort();
    await expect.poll(() => released).toBe(true);
  });
});
