import { afterEach, describe, expect, it, vi } from "vitest";
import { DataError, fetchNeighbors } from "../../viz/data.ts";

const { signal } = new AbortController();

function answer(body: string, status = 200): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
}

afterEach(() => vi.unstubAllGlobals());

describe("fetchNeighbors", () => {
  it("gives a page with the cursor of the next", async () => {
    const pageInfo = { hasNextPage: true, endCursor: "c1" };
    answer(JSON.stringify({ data: { entity: { neighbors: { nodes: [], totalCount: 7, pageInfo } } } }));
    expect(await fetchNeighbors("person/a", null, signal)).toEqual({ nodes: [], totalCount: 7, next: "c1" });
  });

  it("gives an empty page for an entity that is not there", async () => {
    answer(JSON.stringify({ data: { entity: null } }));
    expect(await fetchNeighbors("person/a", null, signal)).toEqual({ nodes: [], totalCount: 0, next: null });
  });

  it("fails with the server's message and code", async () => {
    answer(JSON.stringify({ errors: [{ message: "Ask anew.", extensions: { code: "STALE_CURSOR" } }] }), 400);
    await expect(fetchNeighbors("person/a", "c1", signal)).rejects.toEqual(new DataError("Ask anew.", "STALE_CURSOR"));
  });

  it("fails in words where the answer is no JSON", async () => {
    answer("<html>Bad gateway</html>", 502);
    await expect(fetchNeighbors("person/a", null, signal)).rejects.toThrow("The server answered 502, and not in JSON.");
  });
});
