import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, describe } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";

const HAS_PROC = existsSync("/proc/self/task");

/** A process that reads a file which takes seconds, and the process in which that is done. */
async function startReading(): Promise<{ readonly main: ChildProcess; readonly reader: number }> {
  const path = join(makeFolder(), "long.jsonl");
  writeFileSync(path, '{"text":"Ada Marlow left Oslo."}\n'.repeat(200_000));
  const script = fileURLToPath(new URL("./readOne.ts", import.meta.url));
  const main = spawn(process.execPath, [script, path], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => main.stdout.once("data", resolve));
  const reader = Number(readFileSync(`/proc/${main.pid}/task/${main.pid}/children`, "utf8").trim().split(" ")[0]);
  return { main, reader };
}

function isAlive(pid: number): boolean {
  try {
    // A zombie has ended, though nobody has asked about it yet.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function waitFor(isSo: () => boolean): Promise<boolean> {
  for (let i = 0; i < 200 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return isSo();
}

describe.skipIf(!HAS_PROC)("a process that reads", () => {
  it("ends with whoever started it", async () => {
    const { main, reader } = await startReading();
    expect(isAlive(reader)).toBe(true);
    main.kill("SIGKILL");
    expect(await waitFor(() => !isAlive(reader))).toBe(true);
  });

  it("takes one file with it when it crashes, and tells what is left", async () => {
    const { main, reader } = await startReading();
    let told = "";
    main.stdout?.setEncoding("utf8").on("data", (words: string) => (told += words));
    const ended = new Promise((resolve) => main.once("close", resolve));
    process.kill(reader, "SIGSEGV");
    expect(await ended).toBe(0);
    // It goes on with a fresh one, where the other stopped.
    expect(JSON.parse(told.trim().split("\n").at(-1) ?? "")).toMatchObject({ state: "READ" });
  });
});
