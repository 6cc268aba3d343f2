import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { UsageProblem } from "../../src/problem.ts";
import { listInputs } from "../../src/read/listInputs.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "comention-list-")));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes files of their own path under the test's folder. */
function write(...paths: readonly string[]) {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

async function listNames(...paths: readonly string[]) {
  const { inputs } = await listInputs(paths.map((path) => join(folder, path)));
  return inputs.map((input) => input.name);
}

describe("listInputs", () => {
  it("names files by their path under the folder, with the folder's own name before it", async () => {
    write("seeds/b.txt", "seeds/a/c.md", "seeds/none");
    expect(await listInputs([`${join(folder, "seeds")}/`])).toEqual({
      roots: [{ name: "seeds", path: join(folder, "seeds") }],
      inputs: [
        { name: "seeds/a/c.md", path: join(folder, "seeds/a/c.md"), bytes: 12 },
        { name: "seeds/b.txt", path: join(folder, "seeds/b.txt"), bytes: 11 },
        { name: "seeds/none", path: join(folder, "seeds/none"), bytes: 10 },
      ],
      refused: [],
    });
  });

  it("names a single file by its last part", async () => {
    write("seeds/000.txt");
    expect(await listNames("seeds/000.txt")).toEqual(["000.txt"]);
  });

  it("resolves dots to the real folder's name", async () => {
    write("seeds/a/b.txt");
    expect(await listNames("seeds/a/..")).toEqual(["seeds/a/b.txt"]);
  });

  it("puts another name before all with `as`", async () => {
    write("seeds/b.txt");
    const { inputs, roots } = await listInputs([join(folder, "seeds")], { as: "old" });
    expect([inputs[0]?.name, roots[0]?.name]).toEqual(["old/b.txt", "old"]);
  });

  it("orders names by code point", async () => {
    write("s/\u{1F600}.txt", "s/\uFB01.txt", "s/b.txt", "s/B.txt", "s/a/z.txt", "s/a.txt");
    expect(await listNames("s")).toEqual([
      "s/B.txt",
      "s/a.txt",
      "s/a/z.txt",
      "s/b.txt",
      "s/\uFB01.txt",
      "s/\u{1F600}.txt",
    ]);
  });

  it("counts a file given twice once, by the same name in any order", async () => {
    write("s/a.txt", "s/b.txt");
    expect(await listNames("s", "s/a.txt", "s")).toEqual(["s/a.txt", "s/b.txt"]);
    expect(await listNames("s/a.txt", "s")).toEqual(["s/a.txt", "s/b.txt"]);
  });

  it("leaves out hidden files and READMEs, unless given directly", async () => {
    write("s/.git/a.txt", "s/.hidden.txt", "s/README.md", "s/t/readme", "s/a.txt");
    expect(await listNames("s")).toEqual(["s/a.txt"]);
    expect(await listNames("s/README.md")).toEqual(["README.md"]);
  });

  it("refuses links that lead out of the folder, and leaves out those to files that are there without them", async () => {
    write("s/a.txt", "s/.data/b.txt", "out/c.txt");
    symlinkSync(join(folder, "out/c.txt"), join(folder, "s/c.txt"));
    symlinkSync(join(folder, "out"), join(folder, "s/out"));
    symlinkSync("a.txt", join(folder, "s/again.txt"));
    symlinkSync(".", join(folder, "s/circle"));
    symlinkSync(".data/b.txt", join(folder, "s/b.txt"));
    expect(await listNames("s")).toEqual(["s/a.txt", "s/b.txt"]);
    const { refused } = await listInputs([join(folder, "s")]);
    expect(refused.map(({ name, reason }) => [name, reason])).toEqual([
      ["s/c.txt", "it is a link that leads out of the folder"],
      ["s/out", "it is a link that leads out of the folder"],
    ]);
    // Where they lead is given too.
    expect(await listInputs([join(folder, "s"), join(folder, "out")])).toMatchObject({ refused: [] });
  });

  it("refuses, with the reason, what it cannot read, and goes on", async () => {
    write("s/a.txt", "s/b.PDF", "s/minutes 3.2");
    execFileSync("mkfifo", [join(folder, "s/pipe.txt")]);
    symlinkSync("gone.txt", join(folder, "s/link.txt"));
    const { inputs, refused } = await listInputs([join(folder, "s")]);
    expect(inputs.map((input) => input.name)).toEqual(["s/a.txt", "s/b.PDF", "s/minutes 3.2"]);
    expect(refused).toEqual([
      { name: "s/link.txt", reason: "it is a link, and there is no such file" },
      { name: "s/pipe.txt", reason: "it is no regular file" },
    ]);
  });

  it("refuses a file whose name is not UTF-8", async () => {
    write("s/a.txt");
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/s/`), Buffer.from([0xff]), Buffer.from(".txt")]), "x");
    const { refused } = await listInputs([join(folder, "s")]);
    expect(refused).toEqual([{ name: "s/\uFFFD.txt", reason: "its name is not valid UTF-8" }]);
  });

  it("keeps hostile names as they are", async () => {
    const names = ["s/ .txt", "s/a\nb.txt", "s/$(x).txt", "s/'\".txt", "s/-.txt", "s/__proto__.txt"];
    write(...names);
    expect(await listNames("s")).toEqual(names.toSorted());
  });

  it("lists nothing in an empty folder", async () => {
    mkdirSync(join(folder, "s"));
    expect(await listNames("s")).toEqual([]);
  });

  it("refuses a path that is not there", async () => {
    await expect(listInputs(["/no/such"])).rejects.toThrow(
      new UsageProblem("/no/such cannot be read: there is no such file or folder."),
    );
  });

  it("refuses two roots of one name", async () => {
    write("x/s/a.txt", "y/s/a.txt");
    await expect(listNames("x/s", "y/s")).rejects.toThrow(
      new UsageProblem(
        `${folder}/x/s and ${folder}/y/s would both be named s: build one of them apart, with --as NAME.`,
      ),
    );
  });

  it.each([
    [[], undefined, "Name at least one file or folder to read."],
    [[""], undefined, "A PATH is empty: name a file or a folder."],
    [["/"], undefined, "/ has no name of its own: give it one with --as NAME."],
    [["/tmp"], "a/b", '--as must be a plain name without slashes, but it is "a/b".'],
    [["/tmp", "/usr"], "x", "--as NAME names one PATH, but several were given: build them one after the other."],
  ])("refuses %j as %j", async (paths, as, message) => {
    await expect(listInputs(paths, as === undefined ? {} : { as })).rejects.toThrow(new UsageProblem(message));
  });
});
