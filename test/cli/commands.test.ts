import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkspace } from "../../src/store/openWorkspace.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { run } from "./run.ts";

const ARTICLE = `Ada Marlow meets Bruno Keller in Lisbon

LISBON, 5 February 2026 – Minister Ada Marlow met Bruno Keller in Lisbon on Thursday, her office said.

Marlow told reporters that Keller had come from Norway.
`;

function makeTexts(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(makeFolder(), "texts");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("comention", () => {
  it.each([[["--help"]], [["build", "--help"]], [["serve", "--help"]], [["export", "--help"]], [["query", "--help"]]])(
    "explains itself: %j",
    async (words) => {
      const { code, out } = await run(words);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: comention/);
    },
  );

  it.each([
    [["dance"], /unknown command 'dance'/],
    [["build"], /missing required argument 'path'/],
    [["build", "nowhere"], /nowhere/],
    [["build", ".", "--set", "speed=9"], /There is no setting "speed"; the settings are /],
    [["build", ".", "--set", "resolution=-1"], /resolution must be a number from 0.01 to 100, but it is "-1"./],
    [["export", "--format", "pdf"], /--format must be one of gexf, .*, but it is "pdf"/],
    [["export", "--format", "gexf", "--gexf-version", "9"], /--gexf-version must be 1.3 or 1.2, but it is "9"/],
    [["query", "{ version { facts } }", "--variables", "[1]"], /--variables must be one JSON object/],
    [["serve", "--port", "99999"], /--port must be a whole number from 0 to 65535, but it is "99999"/],
    [["serve", "--host", "0.0.0.0"], /--host must be one of 127.0.0.1, ::1, localhost, but it is "0.0.0.0"/],
  ])("ends %j with 2 and one sentence", async (words, sentence) => {
    const { code, err } = await run(words, { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([[["serve"]], [["export", "--format", "gexf"]], [["query", "{ version { facts } }"]]])(
    "says how to make a workspace where there is none: %j",
    async (words) => {
      const { code, err } = await run(words, { cwd: makeFolder() });
      expect(code).toBe(1);
      expect(err).toBe(
        'There is no workspace at .comention; make one with "comention build PATH… --workspace .comention".\n',
      );
    },
  );
});

describe("comention build", () => {
  it("reads what it can, lists the rest and ends with 1", async () => {
    const texts = makeTexts({
      "good.txt": ARTICLE,
      "empty.txt": "",
      "binary.txt": new Uint8Array([0, 1, 2, 0, 255, 254, 7, 0]),
      "paper.pdf": "%PDF-1.4",
    });
    const { code, out, err } = await run(["build", texts, "--workspace", join(texts, "../case")]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Read 1 file\. The graph in .*: 1 article, /);
    expect(err).toMatch(/^3 files could not be read:\n/);
    for (const name of ["texts/empty.txt", "texts/binary.txt", "texts/paper.pdf"]) expect(err).toContain(name);
  });

  it("leaves what did not change as it is, and reads what did", async () => {
    const texts = makeTexts({ "a.txt": ARTICLE, "b.txt": "Nothing much." });
    const build = () => run(["build", texts, "--workspace", join(texts, "../case")]);
    expect((await build()).out).toMatch(/^Read 2 files\. /);
    expect((await build()).out).toMatch(/^Read 0 files, 2 unchanged\. /);
    writeFileSync(join(texts, "b.txt"), "Much, in fact.");
    expect((await build()).out).toMatch(/^Read 1 file, 1 unchanged\. /);
  });

  it("keeps what it has when a file can't be read any more", async () => {
    const texts = makeTexts({ "a.txt": ARTICLE });
    const build = () => run(["build", texts, "--workspace", join(texts, "../case")]);
    const first = await build();
    writeFileSync(join(texts, "a.txt"), new Uint8Array([0, 1, 2, 0, 255]));
    const second = await build();
    expect(second.code).toBe(1);
    expect(second.out.split(". ")[1]).toBe(first.out.split(". ")[1]);
  });

  it("refuses a second folder of the same name until it is given another", async () => {
    const [one, other] = [makeTexts({ "a.txt": ARTICLE }), makeTexts({ "a.txt": ARTICLE })];
    const workspace = ["--workspace", join(one, "../case")];
    await run(["build", one, ...workspace]);
    const refused = await run(["build", other, ...workspace]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`"texts" already stands for ${one} in this workspace`);
    const named = await run(["build", other, "--as", "copies", ...workspace]);
    expect(named.out).toMatch(/2 articles \(1 reprint among them\)/);
  });

  it("tells a second writer to wait", async () => {
    const texts = makeTexts({ "a.txt": ARTICLE });
    const workspace = await openWorkspace(join(texts, "../case"), "write");
    const { code, err } = await run(["build", texts, "--workspace", workspace.directory]);
    await workspace.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^Another process is writing to the workspace at .*; wait until it is done/);
  });
});

describe("the same build", () => {
  it("exports the same bytes twice, with files in another order and from another folder", async () => {
    const texts = makeTexts({
      "a.txt": ARTICLE,
      "b.txt": ARTICLE.replaceAll("Keller", "Mirza"),
      "c.txt": "Rome. Oslo.",
    });
    const [a, b, c] = ["a", "b", "c"].map((name) => join(texts, `${name}.txt`)) as [string, string, string];
    const exportGexf = async (workspace: string) =>
      (await run(["export", "--format", "gexf", "--workspace", workspace])).out;
    const one = join(texts, "../one");
    await run(["build", a, b, c, "--workspace", one]);
    const other = join(texts, "../other");
    await run(["build", "c.txt", "--workspace", other], { cwd: texts });
    await run(["build", "b.txt", "a.txt", "--workspace", other], { cwd: texts });
    const gexf = await exportGexf(one);
    expect(gexf).toContain("<gexf");
    expect(await exportGexf(one)).toBe(gexf);
    expect(await exportGexf(other)).toBe(gexf);
  });
});

describe("comention export", () => {
  it("writes the line formats, with offsets that cut their words out of the text", async () => {
    const texts = makeTexts({ "a.txt": ARTICLE });
    const workspace = ["--workspace", join(texts, "../case")];
    await run(["build", texts, ...workspace]);
    const text = (await run(["export", "--format", "text", "--source", "texts/a.txt", ...workspace])).out;
    expect(text).toBe(ARTICLE);
    const lines = async (format: string) =>
      (await run(["export", "--format", format, ...workspace])).out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    const mentions = await lines("mentions");
    expect(mentions.length).toBeGreaterThan(4);
    for (const mention of mentions) {
      expect(Object.keys(mention)).toEqual(["source", "start", "end", "kind", "text", "entity", "name", "document"]);
      expect(text.slice(Number(mention["start"]), Number(mention["end"]))).toBe(mention["text"]);
    }
    expect(await lines("documents")).toMatchObject([
      { source: "texts/a.txt", start: 0, title: "Ada Marlow meets Bruno Keller in Lisbon", date: "2026-02-05" },
    ]);
    expect(await lines("relations")).toEqual([]);
  });

  it("leaves a file as it was when the workspace can't be read", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "graph.gexf"), "mine");
    const { code } = await run(["export", "--format", "gexf", "--output", "graph.gexf"], { cwd: folder });
    expect(code).toBe(1);
    expect(readFileSync(join(folder, "graph.gexf"), "utf8")).toBe("mine");
  });
});

describe("comention query", () => {
  it("answers as JSON, from an argument or from standard input, with variables", async () => {
    const texts = makeTexts({ "a.txt": ARTICLE });
    const workspace = ["--workspace", join(texts, "../case")];
    await run(["build", texts, ...workspace]);
    const query = "query($id: ID!) { entity(id: $id) { name aliases } }";
    const variables = ["--variables", '{"id": "person/ada-marlow"}'];
    const answer = { data: { entity: { name: "Ada Marlow", aliases: ["Ada Marlow", "Marlow"] } } };
    const asked = await run(["query", query, ...variables, ...workspace]);
    expect(JSON.parse(asked.out)).toEqual(answer);
    expect(asked.code).toBe(0);
    expect(JSON.parse((await run(["query", "-", ...variables, ...workspace], { input: query })).out)).toEqual(answer);
    const wrong = await run(["query", "{ nonsense }", ...workspace]);
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.out)).toMatchObject({
      errors: [{ message: expect.stringContaining("nonsense") as string }],
    });
  });
});
