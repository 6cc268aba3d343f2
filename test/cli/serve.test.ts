import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";
import { ROOT, run } from "./run.ts";

/** Starts `comention serve` and resolves when it has said its two lines. */
async function serve(words: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, "bin/comention.js"), "serve", ...words], { cwd: ROOT });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  for await (const chunk of child.stdout) {
    out += String(chunk);
    if (out.split("\n").length > 2) break;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0] ?? "";
  const end = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    return (await ended)[0] as number | null;
  };
  return { out, url, end };
}

describe("comention serve", () => {
  it("builds, says where it serves in two lines, answers, and ends when told to", async () => {
    const workspace = join(makeFolder(), "case");
    const server = await serve(["data", "--workspace", workspace, "--port", "0"]);
    expect(server.out.trim().split("\n")).toHaveLength(2);
    expect(server.out).toMatch(/^Comention \d.* 54 articles \(1 reprint among them\)/);

    for (const [path, type] of [
      ["/", "text/html"],
      ["/graphiql", "text/html"],
      ["/export/gexf", "application/gexf+xml"],
      ["/health", "application/json"],
    ]) {
      const response = await fetch(server.url + path);
      expect([path, response.status, response.headers.get("content-type")?.split(";")[0]]).toEqual([path, 200, type]);
      await response.text();
    }
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ entity(id: "person/steve-witkoff") { name } }` }),
    });
    expect(await answer.json()).toEqual({ data: { entity: { name: "Steve Witkoff" } } });

    const taken = await run(["serve", "--workspace", workspace, "--port", new URL(server.url).port]);
    expect(taken.code).toBe(1);
    expect(taken.err).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken; .*--port/);
    expect(await server.end()).toBe(0);
  });
});
