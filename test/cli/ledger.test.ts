import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";
import { run } from "./run.ts";

const TEXT = "Ada Marlow met Bruno Keller in Lisbon.\n\nCarla Denton met Bruno Keller in Oslo.\n";

async function makeCase() {
  const folder = makeFolder();
  writeFileSync(join(folder, "a.txt"), TEXT);
  const workspace = ["--workspace", join(folder, "case")];
  await run(["build", join(folder, "a.txt"), "--set", "recognizer=rules", ...workspace]);
  return {
    folder,
    workspace,
    ledger: (...words: readonly string[]) => run(["ledger", ...words, ...workspace]),
    graph: async (where = workspace) => (await run(["export", "--format", "gexf", ...where])).out,
  };
}

describe("comention ledger", () => {
  it("decides, lists, undoes, and carries decisions to another workspace", async () => {
    const { folder, ledger, graph } = await makeCase();
    const before = await graph();
    const merged = await ledger("merge", "Ada Marlow", "carla denton", "--reason", "one woman", "--author", "eve");
    expect(merged).toEqual({
      code: 0,
      err: "",
      out: 'Done: merge "Ada Marlow" and "Carla Denton". Ada Marlow (person/ada-marlow) has 2 mentions and goes by Ada Marlow, Carla Denton.\n',
    });
    const after = await graph();
    expect(after).not.toBe(before);
    expect((await ledger("tag", "person/bruno-keller", "red")).out).toMatch(/^Done: tag "Bruno Keller" "red"\./);
    expect((await ledger("undo", "1")).out).toBe('Undone: merge "Ada Marlow" and "Carla Denton".\n');
    const { out } = await ledger("list");
    expect(out.split("\n")).toEqual([
      expect.stringMatching(
        /^ {3}1 {2}[\d-]+ [\d:]+ {2}eve {2}merge "Ada Marlow" and "Carla Denton" \(one woman\) \[undone\]$/,
      ),
      expect.stringMatching(/tag "Bruno Keller" "red"$/),
      expect.stringMatching(/undo 1$/),
      "",
    ]);
    expect((await ledger("redo", "1")).out).toMatch(/^Done again: /);
    const file = join(folder, "decisions.jsonl");
    await ledger("export", "--output", file);
    const other = ["--workspace", join(folder, "other")];
    await run(["build", join(folder, "a.txt"), "--set", "recognizer=rules", ...other]);
    expect((await run(["ledger", "import", file, ...other])).out).toBe("4 new entries.\n");
    expect((await run(["ledger", "import", file, ...other])).out).toBe("0 new entries, 4 known already.\n");
    expect(await graph(other)).toBe(await graph());
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(4);
  });

  it("keeps decisions through a build that reads more, and tells what cannot be followed", async () => {
    const { folder, ledger, workspace } = await makeCase();
    await ledger("merge", "Ada Marlow", "Carla Denton");
    writeFileSync(join(folder, "a.txt"), "Ada Marlow met Bruno Keller in Lisbon.\n");
    const built = await run(["build", join(folder, "a.txt"), ...workspace]);
    expect(built.err).toBe(
      "1 decision cannot be followed as texts are now; comention ledger list says which, and why.\n",
    );
    expect((await ledger("list")).out).toMatch(/\[does not fit: Nothing is named "Carla Denton" there any more\.\]/);
  });

  it("explains what is wrong, and changes nothing", async () => {
    const { ledger } = await makeCase();
    const wrong: readonly (readonly [readonly string[], number, RegExp])[] = [
      [["merge", "Ada Marlow", "Nobody Here"], 2, /^Nothing is named "Nobody Here"\.\n$/],
      [["merge", "Ada", "Bruno Keller"], 2, /^Nothing is named "Ada", but there is person\/ada-marlow\.\n$/],
      [["split", "Ada Marlow", "--mention", "x"], 2, /^A mention is SOURCE:START-END/],
      [["undo", "7"], 2, /^The ledger has no entry 7\.\n$/],
      [["suggestions", "--first", "x"], 2, /^--first must be a number/],
      [["import", "/nowhere.jsonl"], 1, /^\/nowhere\.jsonl could not be read/],
      [["import", import.meta.filename], 1, /^Line 1 of .* is no entry of a ledger; nothing of it was taken over/],
    ];
    for (const [words, code, message] of wrong) {
      const ran = await ledger(...words);
      expect(ran).toEqual({ code, out: "", err: expect.stringMatching(message) });
    }
    expect((await ledger("list")).out).toBe("Nothing has been decided yet; comention ledger --help shows how to.\n");
  });

  it("makes no workspace where there is none", async () => {
    const { code, err } = await run(["ledger", "undo", "--workspace", join(makeFolder(), "none")]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^There is no workspace at /) });
  });
});
