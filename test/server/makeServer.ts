import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createServer, type ServerOptions } from "../../src/server/createServer.ts";
import type { WorkspaceView } from "../../src/view.ts";
import { makeGraph } from "../export/makeGraph.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { makeView } from "./makeView.ts";

export const EMPTY = makeView(makeGraph([]));

/** A server that is closed when the test is over, and how to ask it in process. */
export async function makeServer(view: WorkspaceView = EMPTY, options: ServerOptions = {}) {
  const app = await createServer(view, { viewerDirectory: join(makeFolder(), "none"), ...options });
  onTestFinished(() => app.close());
  const post = (query: string, variables?: unknown) =>
    app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
  return { app, post };
}

/** A folder that looks like the built viewer. */
export function makeViewer(): string {
  const folder = makeFolder();
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "graphiql"));
  writeFileSync(join(folder, "index.html"), "<title>Viewer</title>");
  writeFileSync(join(folder, "graphiql", "index.html"), "<title>GraphiQL</title>");
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "1");
  writeFileSync(join(folder, ".secret"), "1");
  return folder;
}
