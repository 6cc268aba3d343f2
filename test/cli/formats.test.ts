import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { openWorkspace } from "../../src/store/openWorkspace.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { makeFeed } from "../read/feed/makeFeed.ts";
import { makeMailbox } from "../read/mail/makeMail.ts";
import { makeDocx, makeEpub } from "../read/office/makeOffice.ts";
import { makePdf, PICTURE, setLines } from "../read/pdf/makePdf.ts";
import { makeTable } from "../read/table/makeTable.ts";
import { run } from "./run.ts";

const PAGES = [
  "Minister Ada Marlow met Bruno Keller in Lisbon on Thursday, and her office said that the talks would go on.",
  "Ada Marlow then met Carla Denton in Oslo, where the harbour was spoken of until late in the evening of that day.",
];

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function makeTexts() {
  const folder = join(makeFolder(), "texts");
  mkdirSync(folder);
  const workspace = ["--workspace", join(folder, "../case"), "--set", "recognizer=rules"];
  return { folder, workspace, report: join(folder, "../report.jsonl") };
}

const WAIT = { timeout: 60_000, interval: 50 };

async function countStored(directory: string): Promise<number> {
  const workspace = await openWorkspace(directory, "read");
  try {
    return (await workspace.readFingerprints()).size;
  } finally {
    await workspace.close();
  }
}

describe("comention build, of files of all sorts", () => {
  it("reads them by their content, tells once what was not read, and writes how each ended", async () => {
    const { folder, workspace, report } = makeTexts();
    const pdf = makePdf(PAGES.map((text) => setLines(text, { x: 60, y: 100, columns: 80 })));
    const files = {
      pdf,
      "scan.pdf": makePdf([PICTURE, PICTURE]),
      "box.txt": makeMailbox(),
      "feed.txt": makeFeed(),
      "people.txt": makeTable(),
      "book.zip": makeEpub(),
      "all.zip": zipSync({
        "a/w.docx": makeDocx(),
        "b.png": PNG,
      }),
      "note.txt": new TextEncoder().encode("Ada Marlow met Bruno Keller."),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const build = () => run(["build", folder, ...workspace, "--report", report]);
    const first = await build();
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^Read 11 texts in 7 files\. /);
    expect(first.err.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      expect.stringMatching(/^ {2}texts\/all\.zip!\/b\.png: it is a/),
      "  texts/book.zip!/etc/passwd: it is not in the book, which says so",
      "  texts/scan.pdf: it has no text layer (2 pages, scanned?); run text recognition on it first, such as ocrmypdf",
    ]);
    const lines = readFileSync(report, "utf8").split("\n").filter(Boolean);
    const told = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(told.map(({ name, end, texts }) => [name, end, texts])).toEqual([
      ["texts/all.zip", "partial", 1],
      ["texts/all.zip!/b.png", "refused", undefined],
      ["texts/book.zip", "partial", 1],
      [expect.stringContaining("texts/book.zip!/"), "refused", undefined],
      ["texts/box.txt", "done", 3],
      ["texts/feed.txt", "done", 3],
      ["texts/note.txt", "done", 1],
      ["texts/pdf", "done", 1],
      ["texts/people.txt", "done", 1],
      ["texts/scan.pdf", "refused", 0],
    ]);
    expect(told.at(-1)).toMatchObject({ reason: "it has no text layer (2 pages, scanned?)" });

    const again = await build();
    expect([again.code, again.err]).toEqual([1, first.err]);
    expect(again.out).toMatch(/^Read 0 texts, 11 unchanged\. /);
    const ends = readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { end: string }).end);
    expect(ends.filter((end) => end === "unchanged")).toHaveLength(5);
  });

  it("keeps what an archive in an archive held, when that cannot be read any more", async () => {
    const { folder, workspace } = makeTexts();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const inner = zipSync({ "a.txt": bytes(PAGES[0] ?? ""), "b.txt": bytes(PAGES[1] ?? "") });
    const listSources = async () =>
      (await run(["export", "--format", "documents", ...workspace.slice(0, 2)])).out.match(/"source":"[^"]*"/g);
    writeFileSync(join(folder, "o.zip"), zipSync({ "i.zip": inner, "c.txt": bytes("Ada Marlow left Oslo.") }));
    await run(["build", folder, ...workspace]);
    const before = await listSources();
    expect(before).toHaveLength(3);
    writeFileSync(
      join(folder, "o.zip"),
      zipSync({ "i.zip": inner.subarray(0, -30), "c.txt": bytes("Ada Marlow left Oslo.") }),
    );
    expect((await run(["build", folder, ...workspace])).err).toContain("texts/o.zip!/i.zip: it is damaged");
    expect(await listSources()).toEqual(before);
  });

  it("tells of a text whose name another file's has", async () => {
    const { folder, workspace } = makeTexts();
    mkdirSync(join(folder, "a.zip!"));
    writeFileSync(join(folder, "a.zip"), zipSync({ "b.txt": new TextEncoder().encode(PAGES[0]) }));
    writeFileSync(join(folder, "a.zip!/b.txt"), PAGES[1] ?? "");
    const { code, err } = await run(["build", folder, ...workspace]);
    expect(err).toMatch(/texts\/a\.zip!\/b\.txt: what stands in texts\/a\.zip(?:!\/b\.txt)? has the same name/);
    expect(code).toBe(1);
  });

  it("gives the page of a PDF with the evidence", async () => {
    const { folder, workspace } = makeTexts();
    writeFileSync(join(folder, "a.pdf"), makePdf(PAGES.map((text) => setLines(text, { x: 60, y: 100, columns: 80 }))));
    await run(["build", folder, ...workspace]);
    const query = `{ entity(id: "person/ada-marlow") { neighbors(first: 9) { nodes {
      entity { name } coMention { evidence(first: 1) { nodes { passages { page } } } } } } } }`;
    const { out } = await run(["query", query, ...workspace.slice(0, 2)]);
    interface Answer {
      readonly data: {
        readonly entity: {
          readonly neighbors: {
            readonly nodes: readonly {
              readonly entity: { readonly name: string };
              readonly coMention: {
                readonly evidence: {
                  readonly nodes: readonly { readonly passages: readonly { readonly page: number }[] }[];
                };
              };
            }[];
          };
        };
      };
    }
    const pages = new Map(
      (JSON.parse(out) as Answer).data.entity.neighbors.nodes.map(({ entity, coMention }) => [
        entity.name,
        coMention.evidence.nodes[0]?.passages[0]?.page,
      ]),
    );
    expect([pages.get("Bruno Keller"), pages.get("Carla Denton")]).toEqual([1, 2]);
  });

  it("ends by Ctrl-C with what was read, and goes on from there", async () => {
    const { folder, workspace, report } = makeTexts();
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        JSON.stringify({ id: i, title: `Day ${i}`, text: `${PAGES[0]} It was day ${i}.` }),
      );
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${10 + i}.jsonl`), lines(100).join("\n"));
    const bin = fileURLToPath(new URL("../../bin/comention.js", import.meta.url));
    const child = spawn(process.execPath, [bin, "build", folder, "--report", report, ...workspace], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (words: string) => (err += words));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    // While it reads: some is stored, and far from all.
    await vi.waitFor(async () => expect(await countStored(workspace[1] ?? "")).toBeGreaterThan(0), WAIT);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(err).toMatch(/^Stopping: .*\.\nStopped after .*\.\n$/);
    const ends = readFileSync(report, "utf8").split("\n").filter(Boolean);
    expect(ends.every((line) => (JSON.parse(line) as { end: string }).end === "done")).toBe(true);
    const { code, out } = await run(["build", folder, ...workspace]);
    expect(code).toBe(0);
    const [, made = "", unchanged = ""] =
      /^Read ([\d,]+) texts(?: in \d+ files)?, ([\d,]+) unchanged\. /.exec(out) ?? [];
    const number = (text: string) => Number(text.replaceAll(",", ""));
    expect(number(made) + number(unchanged)).toBe(4000);
    expect(number(unchanged)).toBeGreaterThan(0);
  });
});
