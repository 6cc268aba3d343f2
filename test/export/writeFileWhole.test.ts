import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileWhole } from "../../src/export/writeFileWhole.ts";
import { Problem } from "../../src/problem.ts";

describe("writeFileWhole", () => {
  it("writes the pieces in order and leaves nothing else behind", async () => {
    await writeFileWhole(join(folder, "a.txt"), pieces("one, ", "", "zwei, ", "три 😀"));
    expect(await readFolder()).toEqual({ "a.txt": "one, zwei, три 😀" });
  });

  it("writes an empty file for no pieces", async () => {
    await writeFileWhole(join(folder, "a.txt"), pieces());
    expect(await readFolder()).toEqual({ "a.txt": "" });
  });

  it("shows the old file until the new one is whole", async () => {
    await writeFile(join(folder, "a.txt"), "old");
    const seen: (string | undefined)[] = [];
    await writeFileWhole(
      join(folder, "a.txt"),
      (async function* () {
        yield "new ";
        seen.push((await readFolder())["a.txt"]);
        yield "file";
      })(),
    );
    expect({ seen, after: await readFolder() }).toEqual({ seen: ["old"], after: { "a.txt": "new file" } });
  });

  it.each([{ before: {} }, { before: { "a.txt": "old" } }])(
    "leaves the folder as it was when the pieces fail, and passes the error on: $before",
    async ({ before }) => {
      for (const [name, text] of Object.entries(before)) await writeFile(join(folder, name), text);
      const failure = new Problem("The store is gone.");
      const failing = (async function* () {
        yield "half";
        throw failure;
      })();
      await expect(writeFileWhole(join(folder, "a.txt"), failing)).rejects.toBe(failure);
      expect(await readFolder()).toEqual(before);
    },
  );

  it("keeps the permissions of the file it replaces", async () => {
    await writeFile(join(folder, "a.txt"), "old");
    await chmod(join(folder, "a.txt"), 0o660);
    await writeFileWhole(join(folder, "a.txt"), pieces("new"));
    expect((await stat(join(folder, "a.txt"))).mode & 0o777).toBe(0o660);
  });

  it("follows a link", async () => {
    await writeFile(join(folder, "a.txt"), "old");
    await symlink("a.txt", join(folder, "link"));
    await writeFileWhole(join(folder, "link"), pieces("new"));
    expect(await readlink(join(folder, "link"))).toBe("a.txt");
    expect(await readFolder()).toEqual({ "a.txt": "new", link: "new" });
  });

  it("writes names as long as the system allows", async () => {
    const name = "x".repeat(255);
    await writeFileWhole(join(folder, name), pieces("long"));
    expect(await readFolder()).toEqual({ [name]: "long" });
  });

  it("writes into a device and does not replace it", async () => {
    await writeFileWhole("/dev/null", pieces("gone"));
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it.each([
    ["its folder is missing", "no/a.txt", "its folder does not exist; make the folder first, or name another file"],
    ["it is a folder", "sub", "it is a folder; name a file in it"],
    ["its folder is a file", "file/a.txt", "a part of its path is a file and not a folder; name another file"],
    ["its name is too long", "x".repeat(300), "its name is too long; choose a shorter one"],
  ])("says in a sentence that %s", async (_, name, reason) => {
    await mkdir(join(folder, "sub"));
    await writeFile(join(folder, "file"), "");
    const path = join(folder, name);
    const writing = writeFileWhole(path, pieces("x"));
    await expect(writing).rejects.toThrow(new Problem(`${path} could not be written: ${reason}.`));
    expect(await readdir(folder)).toEqual(["file", "sub"]);
  });

  it.runIf(process.platform === "linux")("says in a sentence that the disk is full", async () => {
    const reason = "the disk is full; free some space, or name a file on another disk";
    const writing = writeFileWhole("/dev/full", pieces("x"));
    await expect(writing).rejects.toThrow(new Problem(`/dev/full could not be written: ${reason}.`));
  });

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)("does not replace a file that may only be read", async () => {
    const path = join(folder, "a.txt");
    await writeFile(path, "old", { mode: 0o400 });
    await expect(writeFileWhole(path, pieces("new"))).rejects.toThrow(
      new Problem(`${path} could not be written: you may not write there; name a file in a folder of your own.`),
    );
    expect(await readFolder()).toEqual({ "a.txt": "old" });
  });
});

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "comention-export-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

/** Name → text. */
async function readFolder(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}
