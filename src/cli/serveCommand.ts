import { openChanges } from "../decide.ts";
import { UsageProblem } from "../problem.ts";
import { createServer } from "../server/createServer.ts";
import { listenServer } from "../server/listenServer.ts";
import { openWorkspace } from "../store/openWorkspace.ts";
import { readVersion } from "../version.ts";
import { buildWithProgress, openWorkspaceFor, type BuildFlags } from "./buildCommand.ts";
import { tellUnread } from "./buildReport.ts";
import { describeGraph } from "./words.ts";

interface ServeFlags extends BuildFlags {
  readonly port: string;
  readonly host: string;
  readonly allowChanges?: true;
}

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

export async function serveCommand(paths: readonly string[], flags: ServeFlags): Promise<void> {
  if (!LOOPBACK.includes(flags.host)) {
    throw new UsageProblem(
      `--host must be one of ${LOOPBACK.join(", ")}, but it is "${flags.host}": this version serves this machine only.`,
    );
  }
  const port = parsePort(flags.port);
  if (paths.length > 0) await buildFirst(paths, flags);
  const allowChanges = flags.allowChanges === true;
  // To write makes a workspace where there is none.
  if (allowChanges) await (await openWorkspace(flags.workspace, "read")).close();
  const workspace = await openWorkspace(flags.workspace, allowChanges ? "write" : "read");
  const graph = describeGraph(await workspace.statistics(), flags.workspace);
  const app = await createServer(workspace, {
    viewerDirectory: new URL("../../dist/viewer/", import.meta.url),
    logger: { level: "error" },
    changes: allowChanges ? openChanges(workspace) : null,
  });
  const url = await listenServer(app, { host: flags.host, port });
  console.log(`Comention ${readVersion()}. ${graph}`);
  console.log(`Viewer ${url}/ · GraphQL ${url}/graphql · GraphiQL ${url}/graphiql (Ctrl-C ends)`);
  if (allowChanges)
    console.log("Whoever uses this machine may change who is who; comention ledger list shows what was.");
  await interrupted();
  await app.close();
  await workspace.close();
}

async function buildFirst(paths: readonly string[], flags: ServeFlags): Promise<void> {
  const workspace = await openWorkspaceFor(paths, flags);
  try {
    tellUnread(await buildWithProgress(workspace, paths, flags));
  } finally {
    await workspace.close();
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new UsageProblem(`--port must be a whole number from 0 to 65535, but it is "${text}".`);
  }
  return port;
}
