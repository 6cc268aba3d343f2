import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";
import { run } from "./run.ts";

const record = (n: number) => ({
  id: n,
  title: `Ada Marlow meets Bruno Keller for the ${n}th time`,
  text: `Minister Ada Marlow met Bruno Keller in Lisbon on day ${n}, her office said.`,
  date: "2026-02-05T10:00:00Z",
});
const lines = (...records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join("\n");

function makeTexts(files: Readonly<Record<string, string>>) {
  const folder = join(makeFolder(), "texts");
  mkdirSync(folder);
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  for (const [name, content] of Object.entries(files)) write(name, content);
  const workspace = ["--workspace", join(folder, "../case")];
  const build = (paths: readonly string[] = [folder], input = "", ...words: readonly string[]) =>
    run(["build", ...paths, ...workspace, "--set", "recognizer=rules", ...words], { input });
  const listSources = async () =>
    (await run(["export", "--format", "documents", ...workspace])).out
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { source: string }).source);
  return { folder, write, build, listSources };
}

describe("comention build, of records", () => {
  it("reads each record as an article, tells of bad ones and of those without a text, and goes on", async () => {
    const texts = makeTexts({
      "n.jsonl": `${lines(record(1))}\n{bad\n${lines({ a: 1 }, record(4))}\n`,
      "a.json": JSON.stringify({ articles: [record(5)] }),
    });
    const { code, out, err } = await texts.build();
    expect(out).toMatch(/^Read 3 texts in 2 files\. The graph in .*: 3 articles, /);
    expect(err).toMatch(/^Of what was given, this could not be read:\n/);
    expect(err).toMatch(/ texts\/n\.jsonl: 1 of 4 records had no text \(looked for text, body, .*\)\n/);
    expect(err).toMatch(/ texts\/n\.jsonl!\/2: it is no valid JSON: /);
    expect(code).toBe(1);
    expect(await texts.listSources()).toEqual(["texts/a.json!/1", "texts/n.jsonl!/1", "texts/n.jsonl!/4"]);
  });

  it("reads again what changed alone, and drops the records that their file holds no more", async () => {
    const texts = makeTexts({ "n.jsonl": lines(record(1), record(2), record(3)), "a.txt": "They met." });
    expect((await texts.build()).out).toMatch(/^Read 4 texts in 2 files\. /);
    expect((await texts.build()).out).toMatch(/^Read 0 texts, 4 unchanged\. /);
    texts.write("n.jsonl", lines(record(1), record(9)));
    expect((await texts.build()).out).toMatch(/^Read 1 text, 2 unchanged\. .*: 3 articles, /);
    expect(await texts.listSources()).toEqual(["texts/a.txt", "texts/n.jsonl!/1", "texts/n.jsonl!/2"]);
    texts.write("n.jsonl", "");
    expect((await texts.build()).err).toContain("texts/n.jsonl: it is empty");
    expect(await texts.listSources()).toHaveLength(3);
  });

  it("goes by the fields that a setting names, and reads all again when it changes", async () => {
    const texts = makeTexts({ "n.jsonl": lines({ lead: "Ada Marlow met Bruno Keller.", text: "They met." }) });
    await texts.build();
    const { out } = await texts.build([texts.folder], "", "--set", "fields=text=lead");
    expect(out).toMatch(/^Read 1 file\. .* 2 entities/);
    const wrong = await texts.build([texts.folder], "", "--set", "fields=texts");
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'fields must be pairs such as text=body,title=headline, of text, title, date, url, author, outlet, language, id, but it is "texts".\n',
    ]);
  });
});

describe("comention build -", () => {
  it("reads JSON Lines from standard input, and adds with a second pipe", async () => {
    const texts = makeTexts({ "a.txt": "They met." });
    const first = await texts.build(["-", join(texts.folder, "a.txt")], lines(record(1), record(2)));
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^Read 3 texts in 2 files\. /);
    const second = await texts.build(
      ["-"],
      lines(record(2), { text: "Nobody met.", url: "https://x.example/3" }, { text: "They met." }),
    );
    expect(second.out).toMatch(/^Read 2 texts, 1 unchanged\. /);
    expect((await texts.listSources()).toSorted()).toEqual([
      "a.txt",
      "stdin!/1",
      "stdin!/2",
      expect.stringMatching(/^stdin!\/[0-9a-f]{12}$/) as string,
      "stdin!/https://x.example/3",
    ]);
  });

  it("takes a record that comes twice once, keeps another of its id apart, and another name with --as", async () => {
    const texts = makeTexts({});
    const { out } = await texts.build(["-"], lines(record(1), record(1), { ...record(2), id: 1 }), "--as", "feed");
    expect(out).toMatch(/^Read 2 texts\. /);
    expect((await texts.listSources()).toSorted()).toEqual([
      "feed!/1",
      expect.stringMatching(/^feed!\/1~[0-9a-f]{12}$/) as string,
    ]);
  });

  it("tells of lines that are no records by their numbers", async () => {
    const { code, out, err } = await makeTexts({}).build(["-"], `${lines(record(1))}\n\noops\n`);
    expect([code, err]).toEqual([
      1,
      "Of what was given, this could not be read:\n  stdin: line 3: it is no valid JSON: Unexpected token 'o'\n",
    ]);
    expect(out).toMatch(/^Read 1 text\. /);
  });

  it("tells of an empty pipe", async () => {
    const { code, out, err } = await makeTexts({}).build(["-"], "");
    expect(out).toMatch(/^Read 0 files\. /);
    expect(err).toContain("stdin: it is empty");
    expect(code).toBe(1);
  });
});

describe("comention build, of pages", () => {
  it("reads the article of a page, whatever its name, with what the page says of it", async () => {
    const page = `<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2026-02-05T10:00Z"></head>
      <body><nav>Paul Menu</nav><article><h1>Ada Marlow meets Bruno Keller</h1><p>Minister Ada Marlow met Bruno Keller in Lisbon, her office said.</p></article></body></html>`;
    const texts = makeTexts({ "a.html": page, "b.txt": page, "menu.html": "<nav><a href=/>Home</a></nav>" });
    const { out, err } = await texts.build();
    expect(out).toMatch(/^Read 2 files\. .*: 2 articles \(1 reprint among them\)/);
    expect(err).toBe(
      "1 file could not be read:\n  texts/menu.html: it holds no text beside headings, links and menus\n",
    );
    const documents = await run(["export", "--format", "documents", "--workspace", join(texts.folder, "../case")]);
    expect(JSON.parse(documents.out.split("\n")[0] ?? "")).toMatchObject({
      source: "texts/a.html",
      title: "Ada Marlow meets Bruno Keller",
      date: "2026-02-05",
    });
  });
});
