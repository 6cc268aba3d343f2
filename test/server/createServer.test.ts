import { get } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { listenServer } from "../../src/server/listenServer.ts";
import { EMPTY, makeServer, makeViewer } from "./makeServer.ts";

/** The answer over real HTTP under any Host header. */
async function getAs(host: string, url: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    }).on("error", reject);
  });
}

describe("the Host header", () => {
  it("must be this machine's, with the right port", async () => {
    const { app } = await makeServer(EMPTY, { allowedHosts: ["graph.example", "other.example:8080"] });
    const url = await listenServer(app, { port: 0 });
    const { port } = new URL(url);
    const statuses: Record<string, number | undefined> = {};
    const hosts = [
      "evil.example",
      `evil.example:${port}`,
      "localhost",
      "localhost:1",
      `localhost:${port}.evil.example`,
    ];
    const good = [
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      "graph.example",
      "other.example:8080",
    ];
    for (const host of [...hosts, "other.example", ...good])
      statuses[host] = (await getAs(host, `${url}/health`)).status;
    expect(statuses).toEqual({
      ...Object.fromEntries([...hosts, "other.example"].map((host) => [host, 403])),
      ...Object.fromEntries(good.map((host) => [host, 200])),
    });
  });

  it("is refused in a plain sentence, with all headers", async () => {
    const { app } = await makeServer();
    const response = await app.inject({ url: "/graphql", headers: { host: "evil.example" } });
    expect(response.body).toBe(
      "This server answers only under its own address, such as http://localhost with its port.\n",
    );
    expect(response.headers["x-content-type-options"]).toBe("nosniff");
  });
});

describe("every answer", () => {
  it.each(["/", "/graphiql", "/health", "/export/gexf", "/graphql", "/nothing", "/assets/main-1a2b.js"])(
    "has strict headers and opens nothing to other sites: %s",
    async (url) => {
      const { app } = await makeServer(EMPTY, { viewerDirectory: makeViewer() });
      const { headers } = await app.inject({ url, headers: { origin: "https://evil.example" } });
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(/^default-src 'self';.*frame-ancestors 'none'/),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
      });
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
      if (url !== "/graphiql") expect(headers["content-security-policy"]).not.toMatch(/unsafe|worker/);
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(headers).not.toHaveProperty("strict-transport-security");
    },
  );
});

describe("an address that can't be read", () => {
  it.each(["/%", "/export/%ff"])("is refused with all headers: %s", async (url) => {
    const { app } = await makeServer(EMPTY, { viewerDirectory: makeViewer() });
    const response = await app.inject({ url });
    expect([response.statusCode, response.json()]).toEqual([400, { error: "This address is malformed or too long." }]);
    expect(response.headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    expect((await app.inject({ url, headers: { host: "evil.example" } })).statusCode).toBe(403);
  });
});

describe("the viewer", () => {
  it("is served with GraphiQL, its hashed assets kept for good", async () => {
    const { app } = await makeServer(EMPTY, { viewerDirectory: makeViewer() });
    const viewer = await app.inject({ url: "/" });
    expect([viewer.body, viewer.headers["cache-control"]]).toEqual(["<title>Viewer</title>", "no-cache"]);
    expect(viewer.headers["content-type"]).toMatch("text/html");
    expect((await app.inject({ url: "/graphiql" })).body).toBe("<title>GraphiQL</title>");
    const asset = await app.inject({ url: "/assets/main-1a2b.js" });
    expect([asset.body, asset.headers["cache-control"]]).toEqual(["1", "public, max-age=31536000, immutable"]);
  });

  it("says the same of a path out of its folder as of any other", async () => {
    const { app } = await makeServer(EMPTY, { viewerDirectory: makeViewer() });
    const response = await app.inject({ url: "/..%2f..%2fpackage.json" });
    expect([response.statusCode, response.json()]).toEqual([404, { error: "There is nothing at this address." }]);
  });

  it.each(["/nothing", "/.secret", "/..%2f..%2fpackage.json", "/assets/", "/export/nothing/x"])(
    "has nothing at %s",
    async (url) => {
      const { app } = await makeServer(EMPTY, { viewerDirectory: makeViewer() });
      const response = await app.inject({ url });
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.json()).toEqual({ error: expect.any(String) });
    },
  );

  it.each(["/", "/graphiql"])("says at %s that it is not built", async (url) => {
    const { app } = await makeServer();
    const response = await app.inject({ url });
    expect([response.statusCode, response.body]).toEqual([
      503,
      "The viewer is not built; build it with: npm run build. GraphQL answers at /graphql all the same.\n",
    ]);
  });
});

describe("GET /health", () => {
  it("answers ok", async () => {
    const { app } = await makeServer();
    expect((await app.inject({ url: "/health" })).json()).toEqual({ status: "ok" });
  });
});

describe("listenServer", () => {
  it("says that a port is taken", async () => {
    const [one, other] = [await makeServer(), await makeServer()];
    const { port } = new URL(await listenServer(one.app, { port: 0 }));
    await expect(listenServer(other.app, { port: Number(port) })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken; stop the other program or give --port.`,
    );
  });

  it("says that an address is not this machine's", async () => {
    const { app } = await makeServer();
    await expect(listenServer(app, { host: "192.0.2.1", port: 0 })).rejects.toThrow(
      "192.0.2.1 is no address of this machine; give another --host.",
    );
  });

  it("ends when the server is closed, with a client still connected", async () => {
    const { app } = await makeServer();
    const url = await listenServer(app, { port: 0 });
    await (await fetch(`${url}/health`)).text();
    await app.close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});
