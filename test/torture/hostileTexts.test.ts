import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, ROOT } from "../cli/run.ts";
import { makeFolder } from "../makeWorkspace.ts";

const MEGABYTE = 1_000_000;

/** Enough words that the text is that of an article, again and again until it has the length. */
function fill(length: number, make: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    const part = make(i);
    parts.push(part);
    total += part.length;
  }
  return parts.join("").slice(0, length);
}

const NAMES = ["Ada Marlow", "Bruno Keller", "the Norwegian Ministry of Ports", "Lisbon", "Carla Denton"];
const sentence = (i: number) => `${NAMES[i % 5]} met ${NAMES[(i * 7 + 1) % 5]} in Oslo on day ${i}. `;

/** Texts of so many megabytes, or of that share of them. */
const HOSTILE: readonly (readonly [string, (share: number) => string])[] = [
  ["50 MB of articles", (share) => fill(share * 50 * MEGABYTE, (i) => sentence(i) + (i % 4 === 3 ? "\n\n" : ""))],
  ["10 MB in one line", (share) => fill(share * 10 * MEGABYTE, sentence)],
  ["10 MB without a space", (share) => "a".repeat(share * 10 * MEGABYTE)],
  ["10 MB of capitals", (share) => fill(share * 10 * MEGABYTE, () => "Alpha ")],
  [
    "10 MB of distinct names",
    (share) => fill(share * 10 * MEGABYTE, (i) => `Xan${i.toString(36)} Yor${(i * 31).toString(36)} said. `),
  ],
  ["5 MB of line ends", (share) => "\n".repeat(share * 5 * MEGABYTE) + "Ada Marlow."],
  ["5 MB of quotation marks", (share) => "“".repeat(share * 5 * MEGABYTE)],
  ["5 MB of full stops", (share) => ".".repeat(share * 5 * MEGABYTE)],
  ["5 MB of emoji", (share) => "😀".repeat(share * MEGABYTE)],
  ["5 MB of combining marks", (share) => `A${"\u0301".repeat(share * 5 * MEGABYTE)}`],
  ["2 MB of “Read more”", (share) => fill(share * 2 * MEGABYTE, () => "Read more\n\n")],
  ["2 MB of dates", (share) => fill(share * 2 * MEGABYTE, () => "5 February 2026 ")],
];

describe("comention build", () => {
  // The network reads some ten thousand words a second: what is whole by rules comes in a tenth of its size here.
  it.each([
    ...HOSTILE.map(([text, make]) => [text, "rules", () => make(1)] as const),
    ...HOSTILE.map(([text, make]) => [`a tenth of ${text}`, "model", () => make(0.1)] as const),
  ])("survives %s by %s", async (_, recognizer, make) => {
    const folder = makeFolder();
    writeFileSync(join(folder, "hostile.txt"), make());
    writeFileSync(join(folder, "good.txt"), "Ada Marlow met Bruno Keller in Lisbon.\n");
    const workspace = ["--workspace", join(folder, "case")];
    const { code, out, err } = await run([
      "build",
      join(folder, "hostile.txt"),
      join(folder, "good.txt"),
      ...["--set", `recognizer=${recognizer}`],
      ...workspace,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Read 2 files\. /);
    const query = '{ entities(search: "Bruno Keller") { totalCount } }';
    const answer = JSON.parse((await run(["query", query, ...workspace])).out) as {
      data: { entities: { totalCount: number } };
    };
    expect(answer.data.entities.totalCount).toBeGreaterThan(0);
  });

  it("goes neither out of the folder nor round in a circle by links, and opens no device", async () => {
    const folder = makeFolder();
    const texts = join(folder, "texts");
    mkdirSync(texts);
    writeFileSync(join(folder, "secret.txt"), "Secret Person met Hidden Person in Paris.");
    writeFileSync(join(texts, "good.txt"), "Ada Marlow met Bruno Keller in Lisbon.\n");
    symlinkSync(join(folder, "secret.txt"), join(texts, "link.txt"));
    symlinkSync(texts, join(texts, "circle"));
    symlinkSync("/dev/zero", join(texts, "zero.txt"));
    const workspace = ["--workspace", join(folder, "case")];
    const { out, err } = await run(["build", texts, ...workspace]);
    expect(out).toMatch(/^Read 1 file\. /);
    expect(err).toContain("texts/link.txt: it is a link that leads out of the folder");
    const { out: found } = await run(["query", '{ entities(search: "Secret") { totalCount } }', ...workspace]);
    expect(JSON.parse(found)).toEqual({ data: { entities: { totalCount: 0 } } });
  });
});

describe("a build that is killed", () => {
  it("goes on where it stopped and ends with the graph of an undisturbed one", async () => {
    const folder = makeFolder();
    const exportGexf = async (name: string) =>
      (await run(["export", "--format", "gexf", "--workspace", join(folder, name)])).out;
    await run(["build", join(ROOT, "data"), "--workspace", join(folder, "whole")]);
    const whole = await exportGexf("whole");
    expect(whole).toContain("<gexf");

    const words = ["build", join(ROOT, "data"), "--workspace", join(folder, "killed")];
    for (let i = 0; i < 12; i++) {
      // Spread over the build's length; a fresh workspace now and then, so that its making is hit too.
      if (i % 4 === 0) rmSync(join(folder, "killed"), { recursive: true, force: true });
      await run(words, { killAfter: 60 + 400 * i });
    }
    expect(await run(words)).toMatchObject({ code: 0 });
    expect(await exportGexf("killed")).toBe(whole);
  });
});
