import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestAll, type IngestOptions, type IngestTask } from "../../src/ingest/ingestAll.ts";
import { isOutdated } from "../../src/ingest/ingestSource.ts";
import type { IngestedSource } from "../../src/model.ts";
import { openRecognizer } from "../../src/recognize/openRecognizer.ts";
import { makeFolder } from "../makeWorkspace.ts";

const TEXT = "Ada Marlow met Bruno Keller in Lisbon.\n\n";

function makeTasks(count: number, length: number): readonly IngestTask[] {
  const folder = makeFolder();
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${i}.txt`);
    const text = `${i}. ${TEXT.repeat(Math.ceil(length / TEXT.length))}`;
    writeFileSync(path, text);
    return { file: { name: `${i}.txt`, path, bytes: text.length }, maxBytes: 1e9, known: null };
  });
}

async function ingest(tasks: readonly IngestTask[], options: Partial<IngestOptions> = {}) {
  const made: IngestedSource[] = [];
  const refused: string[] = [];
  for await (const { outcome } of ingestAll(tasks, {
    choice: "rules",
    readStored: async () => null,
    ...options,
  })) {
    if ("refused" in outcome) refused.push(outcome.refused);
    else if ("made" in outcome && outcome.made) made.push(outcome.made);
  }
  return { made: made.sort((a, b) => a.source.name.localeCompare(b.source.name, "en", { numeric: true })), refused };
}

describe("ingestAll", () => {
  it("makes the same of each source in threads as without", async () => {
    const tasks = makeTasks(12, 100_000);
    const inThreads = await ingest(tasks);
    const alone = await Promise.all(tasks.map((task) => ingest([task])));
    expect(inThreads.made).toEqual(alone.flatMap(({ made }) => made));
    expect(inThreads.made).toHaveLength(12);
  });

  it("says why a file is refused, and goes on, in threads too", async () => {
    const [first, ...others] = makeTasks(3, 600_000);
    if (!first || !("file" in first)) throw new Error("There must be a file.");
    writeFileSync(first.file.path, "");
    const { made, refused } = await ingest([first, ...others]);
    expect(refused).toEqual(["it is empty"]);
    expect(made).toHaveLength(2);
  });

  it("makes nothing again that is as it was", async () => {
    const [task] = makeTasks(1, 100);
    if (!task || !("file" in task)) throw new Error("There must be a file.");
    const [first] = (await ingest([task])).made;
    expect((await ingest([{ ...task, known: first?.fingerprint ?? "" }])).made).toEqual([]);
  });

  it("makes a stored text again without its file", async () => {
    const [task] = makeTasks(1, 100);
    if (!task) throw new Error("There must be a task.");
    const [first] = (await ingest([task])).made;
    if (!first) throw new Error("There must be a source.");
    const known = `${first.fingerprint.split(" ").slice(0, 2).join(" ")} older`;
    const again: IngestedSource[] = [];
    const tasks = [{ stored: first.source.name, known }];
    for await (const { outcome } of ingestAll(tasks, {
      choice: "rules",
      readStored: async () => first.source,
    })) {
      if ("made" in outcome && outcome.made) again.push(outcome.made);
    }
    expect(again).toEqual([first]);
    const recognizer = openRecognizer("rules");
    expect([isOutdated(known, recognizer), isOutdated(first.fingerprint, recognizer)]).toEqual([true, false]);
  });

  it("ends early when told to, in the midst of a file", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const { made } = await ingest(makeTasks(40, 2_000_000), { signal: stop.signal });
    expect(made.length).toBeLessThan(40);
  });

  it.each([800, 1600, 2400])("ends while networks run, and takes nothing else with it: after %i ms", async (time) => {
    // Ended in the midst of a run, a thread would end the process, and this test with it.
    const stop = new AbortController();
    setTimeout(() => stop.abort(), time);
    const { made } = await ingest(makeTasks(4, 500_000), { choice: "model", signal: stop.signal });
    expect(made.length).toBeLessThan(4);
  });

  it("lets its caller leave while networks run", async () => {
    const tasks = makeTasks(8, 60_000);
    for await (const { outcome } of ingestAll(tasks, { choice: "model", readStored: async () => null })) {
      expect(outcome).toHaveProperty("made");
      break;
    }
  });

  it("finds the same in a document alone, in a shuffled crowd of 500, and with 1, 2 and 4 threads", async () => {
    const folder = makeFolder();
    const names = [
      "Ada Marlow",
      "the Quill Trust",
      "Oslo",
      "Bruno Keller of Acme Corp.",
      "the Lisbon talks",
      "Zürich’s mayor",
    ];
    const tasks = Array.from({ length: 500 }, (_, i): IngestTask => {
      const path = join(folder, `${i}.txt`);
      const others = [names[i % 6], names[(i * 5 + 1) % 6], names[(i * 7 + 3) % 6]];
      const text = `On day ${i} ${others.join(" met ")}, and rain fell. ${"It fell on all of them. ".repeat(6)}\n`;
      writeFileSync(path, text);
      return { file: { name: `${i}.txt`, path, bytes: text.length }, maxBytes: 1e9, known: null };
    });
    const shuffled = tasks.map((_, i) => tasks[(i * 263 + 7) % 500] ?? tasks[0]).filter((task) => task !== undefined);
    const [one, two, four] = [
      await ingest(tasks, { choice: "model", threads: 1 }),
      await ingest(shuffled, { choice: "model", threads: 2 }),
      await ingest(shuffled.toReversed(), { choice: "model", threads: 4 }),
    ];
    expect(two).toEqual(one);
    expect(four).toEqual(one);
    for (const i of [0, 7, 123, 499]) {
      const task = tasks[i];
      const { made } = await ingest(task ? [task] : [], { choice: "model" });
      expect(made).toEqual([one.made[i]]);
      expect(made[0]?.documents[0]?.mentions.length).toBeGreaterThan(0);
    }
  });
});
