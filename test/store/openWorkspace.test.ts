import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/pipeline.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";
import { openWorkspace } from "../../src/store/openWorkspace.ts";
import { makeText } from "../dedupe/makePrint.ts";
import { makeDocument } from "../make.ts";
import { makeFolder, makeWorkspace, writeDocuments } from "../makeWorkspace.ts";

const ALL = { offset: 0, limit: 100 };

/** Changes a workspace's database from another process, as another version of the program would. */
function execSql(directory: string, sql: string): void {
  const script = `new (require("node:sqlite").DatabaseSync)(process.argv[1]).exec(process.argv[2])`;
  execFileSync(process.execPath, ["-e", script, join(directory, "workspace.sqlite"), sql]);
}

const TO_FORMAT_4 = `
  DROP TABLE profiles;
  DROP TABLE suggestions;
  DROP TABLE unfit;
  DROP TABLE ledger;
  ALTER TABLE mentions DROP COLUMN role;
  PRAGMA user_version = 4;
`;
const TO_FORMAT_3 = `
  ${TO_FORMAT_4}
  DROP TABLE files;
  ALTER TABLE sources DROP COLUMN pages;
  PRAGMA user_version = 3;
`;
const TO_FORMAT_2 = `
  ${TO_FORMAT_3}
  DROP TABLE time_expressions;
  DROP TABLE standing;
  ALTER TABLE paragraphs DROP COLUMN line;
  DROP TABLE signatures;
  DROP TABLE shingles;
  DROP TABLE repeats;
  ALTER TABLE sources DROP COLUMN said;
  ALTER TABLE sources DROP COLUMN markup;
  PRAGMA user_version = 2;
`;
const TO_FORMAT_1 = `
  ${TO_FORMAT_2}
  ALTER TABLE documents DROP COLUMN language;
  ALTER TABLE documents DROP COLUMN recognized;
  UPDATE meta SET value = json_remove(value, '$.unrecognized') WHERE key = 'statistics';
  PRAGMA user_version = 1;
`;

describe("openWorkspace", () => {
  it("says how to make a workspace where there is none to read", async () => {
    const folder = join(makeFolder(), "none");
    await expect(openWorkspace(folder, "read")).rejects.toThrow(
      `There is no workspace at ${folder}; make one with "comention build PATH… --workspace ${folder}".`,
    );
  });

  it("refuses a file that is no workspace in one sentence", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "workspace.sqlite"), "this is no database, ".repeat(100));
    await expect(openWorkspace(folder, "write")).rejects.toThrow(/is no workspace of Comention; name another folder/);
  });

  it("refuses a folder that can't be made", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(openWorkspace(join(folder, "file", "case"), "write")).rejects.toThrow(/could not be made/);
  });

  it("refuses a workspace of a newer format", async () => {
    const workspace = await makeWorkspace([]);
    execSql(workspace.directory, "PRAGMA user_version=99");
    await expect(openWorkspace(workspace.directory, "read")).rejects.toThrow(/made by a newer Comention/);
  });

  it("brings a workspace of the first format up to date when it is opened for writing", async () => {
    const workspace = await openWorkspace(makeFolder(), "write");
    await writeDocuments(workspace, ["[PERSON Ann Lee] met [PERSON Bob Hope]."]);
    await derive(workspace, DEFAULT_SETTINGS);
    const [page, statistics] = [await workspace.pageDocuments({}, ALL), await workspace.statistics()];
    await workspace.close();
    execSql(workspace.directory, TO_FORMAT_1);
    await expect(openWorkspace(workspace.directory, "read")).rejects.toThrow(
      `The workspace at ${workspace.directory} was made by an older Comention; run "comention build PATH… --workspace ${workspace.directory}" again to bring it up to date.`,
    );
    const upgraded = await openWorkspace(workspace.directory, "write");
    expect(await upgraded.pageDocuments({}, ALL)).toEqual(page);
    expect(await upgraded.statistics()).toEqual(statistics);
    await upgraded.close();
    await (await openWorkspace(workspace.directory, "read")).close();
  });

  it("keeps the graph of a workspace of the second format, whose copies did not count", async () => {
    const folder = makeFolder();
    const first = await openWorkspace(folder, "write");
    const copies = ["a.txt", "b.txt"].map((source) =>
      makeDocument("[PERSON Ann Lee] met [PERSON Bob Hope].", { source, contentHash: "x" }),
    );
    await writeDocuments(first, copies);
    await derive(first, DEFAULT_SETTINGS);
    await first.close();
    execSql(folder, TO_FORMAT_2);
    const upgraded = await openWorkspace(folder, "write");
    expect((await upgraded.pageEvidence("person/ann-lee", "person/bob-hope", ALL)).totalCount).toBe(1);
    expect(await upgraded.readPrint("a.txt")).toBeNull();
    await upgraded.close();
  });

  it("brings a workspace of the third format up to date, which knew no files and no pages", async () => {
    const first = await openWorkspace(makeFolder(), "write");
    await writeDocuments(first, ["[PERSON Ann Lee] left."]);
    await first.close();
    execSql(first.directory, TO_FORMAT_3);
    const upgraded = await openWorkspace(first.directory, "write");
    expect([(await upgraded.readFiles()).size, (await upgraded.readSource("0.txt"))?.pages]).toEqual([0, undefined]);
    await upgraded.close();
  });

  it("brings a workspace of the fourth format up to date, which knew no roles and no decisions", async () => {
    const first = await openWorkspace(makeFolder(), "write");
    await writeDocuments(first, ["[PERSON Ann Lee] left."]);
    await derive(first, DEFAULT_SETTINGS);
    await first.close();
    execSql(first.directory, TO_FORMAT_4);
    const upgraded = await openWorkspace(first.directory, "write");
    expect(await upgraded.readLedger()).toEqual([]);
    expect(await upgraded.findProfiles(["person/ann-lee"])).toMatchObject([{ spellings: [], place: null }]);
    await upgraded.close();
  });

  it("keeps how files ended, and what in them was not read", async () => {
    const workspace = await makeWorkspace([]);
    const file = {
      ...{ name: "a.zip", fingerprint: "f", end: "partial" as const, reason: null, advice: "mend it", texts: 2 },
      ...{ refused: [{ name: "a.zip!/b", reason: "it is empty", advice: null }], refusedCount: 1 },
    };
    await workspace.writeFiles([]);
    await workspace.writeFiles([file, { ...file, name: "b.zip" }]);
    await workspace.writeFiles([{ ...file, end: "done", refused: [], refusedCount: 0 }]);
    expect([...(await workspace.readFiles())]).toEqual([
      ["a.zip", { ...file, end: "done", refused: [], refusedCount: 0 }],
      ["b.zip", { ...file, name: "b.zip" }],
    ]);
  });

  it("keeps what a file says of its text, and what its markup does", async () => {
    const workspace = await makeWorkspace([]);
    const said = { title: "T", author: null, url: null, outlet: "G", date: "2026-02-05", language: null };
    const markup = [{ start: 0, end: 1, role: "HEADLINE" as const, level: 2 }];
    const source = { name: "a.html", text: "T", encoding: "utf-8", said, markup, pages: [0] };
    await workspace.writeSources([{ source, fingerprint: "f", documents: [] }]);
    expect(await workspace.readSource("a.html")).toEqual(source);
  });

  it("deletes sources with all that was made from them, and marks the graph as behind", async () => {
    const workspace = await makeWorkspace(["[PERSON Ann Lee] met [PERSON Bob Hope].", "[PERSON Ann Lee] left."]);
    await workspace.deleteSources([]);
    expect((await workspace.versions()).behind).toBe(false);
    await workspace.deleteSources(["0.txt", "none.txt"]);
    expect((await workspace.versions()).behind).toBe(true);
    await derive(workspace, DEFAULT_SETTINGS);
    expect(await workspace.statistics()).toMatchObject({ sources: 1, documents: 1, entities: 1, coMentions: 0 });
  });

  it("keeps a second writer out, in this process and in another, until the first is done", async () => {
    const folder = makeFolder();
    const first = await openWorkspace(folder, "write");
    await expect(openWorkspace(folder, "write")).rejects.toThrow(/Another process is writing to the workspace/);
    await first.close();

    const store = fileURLToPath(new URL("../../src/store/openWorkspace.ts", import.meta.url));
    const script = `import(${JSON.stringify(store)}).then(async (m) => {
      await m.openWorkspace(process.argv[1], "write"); console.log("open"); setInterval(() => {}, 1000);
    })`;
    const other = spawn(process.execPath, ["-e", script, folder], { stdio: ["ignore", "pipe", "inherit"] });
    await once(other.stdout, "data");
    await expect(openWorkspace(folder, "write")).rejects.toThrow(/Another process is writing to the workspace/);
    other.kill("SIGKILL");
    await once(other, "exit");
    await (await openWorkspace(folder, "write")).close();
  });

  it("lets readers in while another writes", async () => {
    const workspace = await makeWorkspace(["[PERSON Ada Lovelace] met [PERSON Charles Babbage]."]);
    const reader = await openWorkspace(workspace.directory, "read");
    expect((await reader.statistics()).entities).toBe(2);
    await reader.close();
  });
});

describe("a workspace in trouble", () => {
  it("is told from the database of another program", async () => {
    const folder = makeFolder();
    execSql(folder, "CREATE TABLE t (a)");
    await expect(openWorkspace(folder, "write")).rejects.toThrow(/is no workspace of Comention/);
  });

  it("is called damaged when its pages are", async () => {
    const file = join(makeFolder(), "workspace.sqlite");
    const made = await openWorkspace(dirname(file), "write");
    await writeDocuments(made, ["[PERSON Ada Lovelace] met [PERSON Charles Babbage]."]);
    await derive(made, DEFAULT_SETTINGS);
    await made.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096);
    writeFileSync(file, bytes);
    const reading = (async () => {
      const workspace = await openWorkspace(dirname(file), "read");
      await workspace.readGraph();
    })();
    await expect(reading).rejects.toThrow(/is damaged; move it away and build again/);
  });

  it("says that texts were stored which the graph does not hold yet", async () => {
    const workspace = await makeWorkspace(["[PERSON Ada Lovelace]."]);
    expect((await workspace.versions()).behind).toBe(false);
    await writeDocuments(workspace, ["[PERSON Ada Lovelace] slept."]);
    expect((await workspace.versions()).behind).toBe(true);
    await derive(workspace, DEFAULT_SETTINGS);
    expect((await workspace.versions()).behind).toBe(false);
  });

  it("keeps evidence equal to weight when a setting was changed and not derived yet", async () => {
    const workspace = await makeWorkspace(["[PERSON Ann Lee], [PERSON Bob Hope] and [PERSON Cy Dee] met."]);
    await workspace.writeSettings({ ...DEFAULT_SETTINGS, "list-limit": 2 });
    expect((await workspace.pageEvidence("person/ann-lee", "person/bob-hope", ALL)).totalCount).toBe(1);
  });
});

describe("writeSources", () => {
  it("replaces a source of the same name with all that was made from it", async () => {
    const workspace = await makeWorkspace(["[PERSON Ada Lovelace] met [PERSON Charles Babbage]."]);
    await writeDocuments(workspace, ["[PERSON Ada Lovelace] stayed at home."]);
    await derive(workspace, DEFAULT_SETTINGS);
    const graph = await workspace.readGraph();
    expect(graph.entities.map((entity) => entity.id)).toEqual(["person/ada-lovelace"]);
    expect(graph.coMentions).toEqual([]);
    expect((await workspace.pageDocuments({ search: "Babbage" }, ALL)).totalCount).toBe(0);
  });

  it("keeps a text of any length and any characters as it was", async () => {
    const text = "é😀\u{10FFFF}\uFFFD\r\n\u0001".repeat(20_000);
    const workspace = await makeWorkspace([makeDocument(text, { source: "long.txt" })]);
    expect(await workspace.readSourceText("long.txt")).toBe(text);
    expect(await workspace.readSourceText("other.txt")).toBeNull();
    const document = await workspace.readDocument("long.txt", { from: 0, length: text.length });
    expect(document?.text).toBe(text);
  });

  it("keeps the print of a document as it was made, as long as the document", async () => {
    const workspace = await makeWorkspace([]);
    const made = makeDocument(`${makeText("a", 60)}\n\n${makeText("b", 5)}`);
    await writeDocuments(workspace, [made, makeDocument("Too short.", { source: "short.txt" })]);
    expect(await workspace.readPrint("test.txt")).toEqual(made.print);
    expect(await workspace.readPrint("short.txt")).toBeNull();
    const signatures = [];
    for await (const batch of workspace.readSignatures()) signatures.push(...batch);
    expect(signatures).toEqual([{ id: "test.txt", signature: made.print.signature }]);
    await writeDocuments(workspace, [makeDocument("Another text.")]);
    expect(await workspace.readPrint("test.txt")).toBeNull();
  });

  it("stores nothing of a batch that fails", async () => {
    const workspace = await makeWorkspace([]);
    const twins = [
      makeDocument("A.", { source: "a.txt", id: "same" }),
      makeDocument("B.", { source: "b.txt", id: "same" }),
    ];
    await expect(writeDocuments(workspace, twins)).rejects.toThrow(/UNIQUE/);
    expect([...(await workspace.readFingerprints()).keys()]).toEqual([]);
  });
});

describe("statistics", () => {
  it("count the documents in which names were not looked for, by language", async () => {
    const languages = ["ru", null, "de", "ru", "de", "ru"];
    const workspace = await makeWorkspace([
      makeDocument("[PERSON Ann Lee].", { language: "en" }),
      ...languages.map((language, i) => makeDocument(`${i}`, { source: `${i}.txt`, language, recognized: false })),
    ]);
    expect((await workspace.statistics()).unrecognized).toEqual([
      { language: "ru", documents: 3 },
      { language: "de", documents: 2 },
      { language: null, documents: 1 },
    ]);
  });
});

describe("pageEntities", () => {
  const texts = [
    "[PERSON Zoë Kravitz] met [PERSON Bob Hope] in [LOCATION Paris].\n\n[PERSON Bob Hope] left [LOCATION Paris 50%].",
  ];

  it.each([
    ["zoe", ["Zoë Kravitz"], "accents and letter case do not matter"],
    ["KRAVITZ", ["Zoë Kravitz"], "any part of the name counts"],
    ["paris", ["Paris", "Paris 50%"], "names that begin with it come in order"],
    ["50%", ["Paris 50%"], "a percent sign is a percent sign"],
    ["nobody", [], "no name holds it"],
    ["%", [], "a sign is no word"],
    ["\u0301", [], "an accent is no word"],
  ])("finds %j: %j, as %s", async (search, names) => {
    const workspace = await makeWorkspace(texts);
    const page = await workspace.pageEntities({ search }, ALL);
    expect(page.items.map((entity) => entity.name)).toEqual(names);
    expect(page.totalCount).toBe(names.length);
  });

  it("puts names that begin with the words before those that hold them", async () => {
    const workspace = await makeWorkspace(["[PERSON Ann Lee] [PERSON Ann Lee] [PERSON Lee Marvin]"]);
    const page = await workspace.pageEntities({ search: "lee" }, ALL);
    expect(page.items.map((entity) => entity.name)).toEqual(["Lee Marvin", "Ann Lee"]);
  });

  it("pages and filters by kind", async () => {
    const workspace = await makeWorkspace(texts);
    const page = await workspace.pageEntities({ kinds: ["LOCATION"], order: "NAME" }, { offset: 1, limit: 1 });
    expect(page).toMatchObject({ totalCount: 2, items: [{ name: "Paris 50%", kind: "LOCATION" }] });
  });
});

describe("pageEvidence", () => {
  it("gives the sentences that name both, else the paragraph, with offsets that cut their words", async () => {
    const workspace = await makeWorkspace([
      "[PERSON Ann Lee] came.\n[PERSON Bob Hope] left.\n\n[PERSON Ann Lee] met [PERSON Bob Hope].\nIt rained.",
    ]);
    const page = await workspace.pageEvidence("person/bob-hope", "person/ann-lee", ALL);
    const text = (await workspace.readSourceText("0.txt")) ?? "";
    expect(page.totalCount).toBe(2);
    expect(
      page.items.map(({ sameSentence, passages }) => ({ sameSentence, texts: passages.map((p) => p.text) })),
    ).toEqual([
      { sameSentence: true, texts: ["Ann Lee met Bob Hope."] },
      { sameSentence: false, texts: ["Ann Lee came.\nBob Hope left."] },
    ]);
    for (const passage of page.items.flatMap((item) => item.passages)) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.mentions.map((m) => text.slice(m.start, m.end))).toEqual(["Ann Lee", "Bob Hope"]);
    }
  });

  it("counts a story once, so that there is as much evidence as weight", async () => {
    const body = "[PERSON Ann Lee] met [PERSON Bob Hope].";
    const workspace = await makeWorkspace([
      makeDocument(body, { source: "b.txt", date: "2026-01-02", contentHash: "x" }),
      makeDocument(body, { source: "a.txt", date: "2026-01-03", contentHash: "x" }),
    ]);
    const edge = await workspace.findCoMention("person/bob-hope", "person/ann-lee");
    const page = await workspace.pageEvidence("person/ann-lee", "person/bob-hope", ALL);
    expect(edge).toMatchObject({
      weight: 1,
      documents: 2,
      stories: 1,
      firstSeen: "2026-01-02",
      lastSeen: "2026-01-03",
    });
    expect(page.items.map((item) => item.document.source)).toEqual(["b.txt"]);
    expect(await workspace.findDocuments(["a.txt", "none"])).toMatchObject([{ duplicateOf: "b.txt" }, null]);
  });

  it("holds what a longer copy adds, so that there is as much evidence as weight", async () => {
    const opening = `[PERSON Ann Lee] met [PERSON Bob Hope], ${makeText("opening", 60)}.`;
    const rest = `[PERSON Ann Lee] left [PERSON Bob Hope], ${makeText("rest", 60)}.`;
    const workspace = await makeWorkspace([
      makeDocument(opening, { source: "flash.txt", date: "2026-01-02" }),
      makeDocument(`${opening}\n\n${rest}`, { source: "story.txt", date: "2026-01-03" }),
    ]);
    const edge = await workspace.findCoMention("person/bob-hope", "person/ann-lee");
    const page = await workspace.pageEvidence("person/ann-lee", "person/bob-hope", ALL);
    expect(edge).toMatchObject({ weight: 2, documents: 2, stories: 1 });
    expect(page.items.map((item) => item.document.source)).toEqual(["flash.txt", "story.txt"]);
    expect(await workspace.findDocuments(["story.txt"])).toMatchObject([{ duplicateOf: "flash.txt" }]);
  });

  it("leaves out paragraphs that are lists, as the weight does", async () => {
    const names = Array.from({ length: 120 }, (_, i) => `[PERSON Name N${i}]`).join(" ");
    const workspace = await makeWorkspace([`${names}\n\n[PERSON Name N1] met [PERSON Name N2].`]);
    expect(await workspace.findCoMention("person/name-n1", "person/name-n2")).toMatchObject({ weight: 1 });
    expect((await workspace.pageEvidence("person/name-n1", "person/name-n2", ALL)).totalCount).toBe(1);
    expect((await workspace.statistics()).listParagraphs).toBe(1);
  });

  it("is empty for entities that do not exist", async () => {
    const workspace = await makeWorkspace([]);
    expect(await workspace.pageEvidence("person/a", "person/b", ALL)).toEqual({ items: [], totalCount: 0 });
  });
});

describe("pageMentions", () => {
  it("gives each place with its sentence, oldest document first, undated last", async () => {
    const workspace = await makeWorkspace([
      makeDocument("Nothing.\n[PERSON Ann Lee] slept.", { source: "undated.txt" }),
      makeDocument("[PERSON Ann Lee] woke.", { source: "new.txt", date: "2026-02-01" }),
      makeDocument("[PERSON Ann Lee] rose.", { source: "old.txt", date: "2026-01-01" }),
    ]);
    const page = await workspace.pageMentions("person/ann-lee", ALL);
    expect(page.items.map((m) => [m.document.source, m.text, m.sentence.text])).toEqual([
      ["old.txt", "Ann Lee", "Ann Lee rose."],
      ["new.txt", "Ann Lee", "Ann Lee woke."],
      ["undated.txt", "Ann Lee", "Ann Lee slept."],
    ]);
  });
});

describe("pageDocuments", () => {
  it.each([
    ["paris lee", ["0.txt"], "all words must stand in it"],
    ['"OR -NEAR(', [], "operators of the search language are words"],
    [" ", ["0.txt", "1.txt"], "a blank search asks for all"],
    ["%", [], "a sign is no word"],
    ["😀", [], "an emoji is no word"],
    ["\u0301", [], "an accent is no word"],
  ])("finds %j: %j, as %s", async (search, sources) => {
    const workspace = await makeWorkspace(["[PERSON Ann Lee] saw Paris.", "Lee saw Rome."]);
    const page = await workspace.pageDocuments({ search }, ALL);
    expect(page.items.map((document) => document.source)).toEqual(sources);
  });

  it.each([
    ["городской совет", "По словам мэра, Городской совет согласился."],
    ["лікарні", "Погодили будівництво лікарні."],
    ["المدينة", "وافق مجلس المدينة مساء الخميس."],
    ["新医院", "市议会星期四晚上批准在城市郊区修建一所新医院。"],
    ["病院", "市議会は新しい病院を建設します。"],
  ])("finds %j in a document in which names were not looked for", async (search, text) => {
    const foreign = makeDocument(text, { source: "1.txt", language: "ru", recognized: false });
    const workspace = await makeWorkspace(["[PERSON Ann Lee] saw Paris.", foreign]);
    const page = await workspace.pageDocuments({ search }, ALL);
    expect(page.items.map(({ source, recognized }) => ({ source, recognized }))).toEqual([
      { source: "1.txt", recognized: false },
    ]);
  });

  it("finds no ideographs in another order", async () => {
    const workspace = await makeWorkspace(["医新院"]);
    expect(await workspace.pageDocuments({ search: "新医院" }, ALL)).toEqual({ items: [], totalCount: 0 });
  });

  it("finds the documents that name an entity", async () => {
    const workspace = await makeWorkspace(["[PERSON Ann Lee].", "[PERSON Bob Hope]."]);
    const page = await workspace.pageDocuments({ entity: "person/bob-hope" }, ALL);
    expect(page.items.map((document) => document.source)).toEqual(["1.txt"]);
  });
});

describe("the order of documents", () => {
  it("changes nothing in the graph, however they were stored", async () => {
    const texts = [
      "[PERSON Ann Lee] met [PERSON Bob Hope].",
      "[PERSON Bob Hope] saw [LOCATION Rome].",
      "[LOCATION Rome] 😀",
    ];
    const documents = texts.map((text, i) => makeDocument(text, { source: `${i}.txt` }));
    const one = await makeWorkspace(documents);
    const other = await makeWorkspace(documents.toReversed());
    expect(await other.readGraph()).toEqual(await one.readGraph());
  });
});

describe("a folder that is no workspace", () => {
  it("is left as it is by reading", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "texts"));
    await expect(openWorkspace(folder, "read")).rejects.toThrow(/There is no workspace/);
  });
});
