import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const root = new URL("../../", import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, root));

/** Builds a workspace of these files or folders and serves it with the viewer, as a user would, on a port of its own. */
export async function serveTexts(paths: readonly string[], flags: readonly string[] = []): Promise<Served> {
  execFileSync(process.execPath, [pathOf("scripts/build-viewer.ts"), "--if-stale"]);
  const folder = mkdtempSync(join(tmpdir(), "comention-browser-"));
  const workspace = ["--workspace", join(folder, "workspace")];
  execFileSync(process.execPath, [pathOf("bin/comention.js"), "build", ...paths, ...workspace]);
  const server = spawn(process.execPath, [pathOf("bin/comention.js"), "serve", "--port", "0", ...flags, ...workspace], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    url: await readUrl(server),
    async close() {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The sample corpus. */
export const SAMPLE = pathOf("data");

async function readUrl(server: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const url = /Viewer (http:\/\/\S+?)\/(?:\s|$)/.exec(said)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The server must say where the viewer is, but it said: ${said}`);
}
