import { describe, expect, it } from "vitest";
import { ingestAll, type IngestOptions, type IngestSize, type IngestTask } from "../../src/ingest/ingestAll.ts";
import { hashParts } from "../../src/ingest/ingestSource.ts";
import type { TextTask } from "../../src/ingest/ingestTask.ts";
import type { IngestedSource } from "../../src/model.ts";
import { openRecognizer } from "../../src/recognize/openRecognizer.ts";

const TEXT = "Ada Marlow met Bruno Keller in Lisbon.\n\n";

function makeTask(name: string, text: string): IngestTask & TextTask {
  return { source: { name, text, encoding: "utf-8" }, fingerprint: `${name} parts`, file: name };
}

function makeTasks(count: number, length: number): readonly (IngestTask & TextTask)[] {
  return Array.from({ length: count }, (_, i) =>
    makeTask(`${i}.txt`, `${i}. ${TEXT.repeat(Math.ceil(length / TEXT.length))}`),
  );
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function measure(tasks: readonly (IngestTask & TextTask)[]): IngestSize {
  const lengths = tasks.map(({ source }) => source.text.length);
  return { bytes: lengths.reduce((sum, length) => sum + length, 0), largest: Math.max(0, ...lengths) };
}

async function ingest(tasks: readonly (IngestTask & TextTask)[], options: Partial<IngestOptions> = {}) {
  const made: IngestedSource[] = [];
  for await (const { outcome } of ingestAll(stream(tasks), {
    choice: "rules",
    recognizer: openRecognizer(options.choice ?? "rules"),
    size: measure(tasks),
    readStored: async () => null,
    ...options,
  })) {
    if ("made" in outcome && outcome.made) made.push(outcome.made);
  }
  return made.sort((a, b) => a.source.name.localeCompare(b.source.name, "en", { numeric: true }));
}

describe("ingestAll", () => {
  it("makes the same of each source in threads as without", async () => {
    const tasks = makeTasks(12, 100_000);
    const inThreads = await ingest(tasks);
    const alone = await Promise.all(tasks.map((task) => ingest([task])));
    expect(inThreads).toEqual(alone.flat());
    expect(inThreads).toHaveLength(12);
  });

  it("makes the same of a text that is larger than was foreseen", async () => {
    const tasks = makeTasks(3, 5_000);
    expect(await ingest(tasks, { size: { bytes: 2e6, largest: 1000 } })).toEqual(await ingest(tasks));
  });

  it("makes a stored text again without its file", async () => {
    const [task] = makeTasks(1, 100);
    if (!task) throw new Error("There must be a task.");
    const [first] = await ingest([task]);
    if (!first) throw new Error("There must be a source.");
    const recognizer = openRecognizer("rules");
    const again: IngestedSource[] = [];
    for await (const { outcome } of ingestAll(stream([{ stored: first.source.name, known: "hash older" }]), {
      choice: "rules",
      recognizer,
      size: { bytes: Infinity, largest: Infinity },
      readStored: async () => first.source,
    })) {
      if ("made" in outcome && outcome.made) again.push(outcome.made);
    }
    expect(again).toEqual([{ ...first, fingerprint: `hash ${hashParts(recognizer)}` }]);
  });

  it("ends early when told to, in the midst of a file", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const made = await ingest(makeTasks(40, 2_000_000), { signal: stop.signal });
    expect(made.length).toBeLessThan(40);
  });

  it.each([800, 1600, 2400])("ends while networks run, and takes nothing else with it: after %i ms", async (time) => {
    // Ended in the midst of a run, a thread would end the process, and this test with it.
    const stop = new AbortController();
    setTimeout(() => stop.abort(), time);
    const made = await ingest(makeTasks(4, 500_000), { choice: "model", signal: stop.signal });
    expect(made.length).toBeLessThan(4);
  });

  it("lets its caller leave while networks run", async () => {
    const tasks = makeTasks(8, 60_000);
    const options = { choice: "model", recognizer: openRecognizer("model"), size: measure(tasks) };
    for await (const { outcome } of ingestAll(stream(tasks), { ...options, readStored: async () => null })) {
      expect(outcome).toHaveProperty("made");
      break;
    }
  });

  it("finds the same in a document alone, in a shuffled crowd of 500, and with 1, 2 and 4 threads", async () => {
    const names = [
      "Ada Marlow",
      "the Quill Trust",
      "Oslo",
      "Bruno Keller of Acme Corp.",
      "the Lisbon talks",
      "Zürich’s mayor",
    ];
    const tasks = Array.from({ length: 500 }, (_, i) => {
      const others = [names[i % 6], names[(i * 5 + 1) % 6], names[(i * 7 + 3) % 6]];
      const text = `On day ${i} ${others.join(" met ")}, and rain fell. ${"It fell on all of them. ".repeat(6)}\n`;
      return makeTask(`${i}.txt`, text);
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
      const made = await ingest(task ? [task] : [], { choice: "model" });
      expect(made).toEqual([one[i]]);
      expect(made[0]?.documents[0]?.mentions.length).toBeGreaterThan(0);
    }
  });
});
