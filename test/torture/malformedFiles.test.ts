import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { run } from "../cli/run.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { listBombs } from "./malformed/listBombs.ts";
import { listSamples } from "./malformed/listSamples.ts";
import { spoil } from "./malformed/spoil.ts";
import type { FolderReading } from "./readFolder.ts";

/** `COMENTION_TORTURE=sample`: a tenth of the spoiled files. */
const COPIES = process.env["COMENTION_TORTURE"] === "sample" ? 11 : 110;
/** Bytes. */
const MOST_GROWTH = 100_000_000;
/** Seconds for a text, and minutes for a file: what takes longer by default is ended in the same way, only later. */
const LIMITS = ["10", "0.5"];

async function readFolder(folder: string): Promise<FolderReading> {
  const script = fileURLToPath(new URL("./readFolder.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, ...LIMITS]);
  return JSON.parse(stdout) as FolderReading;
}

function expectEnds({ done, partial, refused, growth, remaining }: FolderReading, files: number): void {
  expect(done + partial + refused).toBe(files);
  expect(growth[1], growth[0]).toBeLessThan(MOST_GROWTH);
  expect(remaining).toBeLessThan(2 * MOST_GROWTH);
}

describe("malformed files", () => {
  const samples = [...listSamples()];

  it("are spoiled from files that are read whole", async () => {
    const folder = makeFolder();
    for (const [name, bytes] of samples) writeFileSync(join(folder, name), bytes);
    const reading = await readFolder(folder);
    expect(reading).toMatchObject({ refused: 0, reasons: {} });
    // A record of the table has no text, and the book names a page that stands outside of it.
    expect(reading.partial).toBe(2);
  });

  it.each(samples.map(([name], i) => [name, i] as const))("end in a state each, made of %s", async (name, i) => {
    const folder = makeFolder();
    const [bytes, other] = [samples[i]?.[1], samples[(i + 7) % samples.length]?.[1]];
    if (!bytes || !other) throw new Error("There is no such sample.");
    let files = 0;
    for (const spoiled of spoil({ bytes, other }, COPIES, i)) {
      writeFileSync(join(folder, `${String(files++).padStart(4, "0")}-${name}`), spoiled);
    }
    expect(files).toBe(3 * COPIES);
    expectEnds(await readFolder(folder), files);
  });

  it.each([...listBombs()])("end in a state, made to harm: %s", async (name, make) => {
    const folder = makeFolder();
    // The first file's growth is the program's own.
    writeFileSync(join(folder, "0.txt"), "Ada Marlow left Oslo.");
    writeFileSync(join(folder, `1-${name}`), make());
    expectEnds(await readFolder(folder), 2);
  });

  it("are told at the end of a build, which reads the rest", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "in", "good.txt"), "Ada Marlow met Bruno Keller in Lisbon.\n");
    const names = ["entities.docx", "unpacks-to-2-gb.docx", "zips.zip", "states.pdf", "endless.mbox", "names.zip"];
    const bombs = listBombs();
    for (const name of names) writeFileSync(join(folder, "in", name), bombs.get(name)?.() ?? "");
    const report = join(folder, "report.jsonl");
    const words = ["build", join(folder, "in"), "--workspace", join(folder, "case"), "--report", report];
    const { code, err } = await run([...words, "--set", "max-seconds=5"]);
    expect(code).toBe(1);
    expect(err).not.toMatch(/^\s+at /m);
    const query = '{ entities(search: "Bruno Keller") { totalCount } }';
    const { out } = await run(["query", query, "--workspace", join(folder, "case")]);
    expect(JSON.parse(out)).toMatchObject({ data: { entities: { totalCount: 1 } } });
    rmSync(report);
  });
});
