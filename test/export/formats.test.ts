import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS, type ExportFormat, type ExportView, isExportFormat } from "../../src/export/formats.ts";
import { writeGexf } from "../../src/export/writeGexf.ts";
import { Problem, UsageProblem } from "../../src/problem.ts";
import type { DocumentLine, MentionLine } from "../../src/view.ts";
import { makeHostileGraph } from "./makeGraph.ts";

describe("EXPORT_FORMATS", () => {
  it("writes mentions with their keys in the order promised, whatever the order of the store", async () => {
    expect(await write("mentions")).toBe(
      '{"source":"seeds/000.txt","start":0,"end":7,"kind":"PERSON","text":"Witkoff","entity":"person/steve-witkoff","name":"Steve Witkoff","document":"d1"}\n' +
        '{"source":"seeds/000.txt","start":8,"end":15,"kind":"GROUP","text":"Russian","entity":null,"name":null,"document":"d1"}\n' +
        '{"source":"seeds/001.txt","start":0,"end":6,"kind":"PERSON","text":"\\"A\\u2028\\n\\"","entity":"person/a","name":"A","document":"d2"}\n',
    );
  });

  it("writes documents with their keys in the order promised", async () => {
    expect(await write("documents")).toBe(
      '{"id":"d1","source":"seeds/000.txt","start":0,"end":900,"title":"Talks\\u0085in “Abu Dhabi”","date":"2026-02-05","duplicateOf":null}\n' +
        '{"id":"d2","source":"seeds/001.txt","start":0,"end":900,"title":null,"date":null,"duplicateOf":"d1"}\n',
    );
  });

  it("writes lines that read back as they were", async () => {
    const lines = (await write("mentions")).trimEnd().split(/\n|\u0085|\u2028|\u2029/);
    expect(lines.map((line) => JSON.parse(line))).toEqual(MENTIONS.flat());
  });

  it.each<ExportFormat>(["mentions", "documents"])("writes no line of %s where there is none", async (format) => {
    const empty = {
      ...VIEW,
      mentionLines: () => inBatches<MentionLine>([]),
      documentLines: () => inBatches<DocumentLine>([[]]),
    };
    expect((await collect(EXPORT_FORMATS[format].write(empty))).join("")).toBe("");
  });

  it("writes no relations yet", async () => {
    expect(await write("relations")).toBe("");
  });

  it("writes the graph as GEXF, 1.3 by default", async () => {
    expect(await write("gexf")).toBe([...writeGexf(makeHostileGraph())].join(""));
    expect(await write("gexf", { gexfVersion: "1.2" })).toBe(
      [...writeGexf(makeHostileGraph(), { version: "1.2" })].join(""),
    );
  });

  it("writes a source's text as it is stored, without a line end of its own", async () => {
    expect(await write("text", { source: "seeds/000.txt" })).toBe("Witkoff\r\nRussian");
    expect(await write("text", { source: "empty.txt" })).toBe("");
  });

  it.each([0, 1])("cuts no character of a long text in two, %d units in", async (shift) => {
    const pieces = await collect(EXPORT_FORMATS.text.write(VIEW, { source: `emoji-${shift}.txt` }));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join("")).toBe(TEXTS[`emoji-${shift}.txt`]);
  });

  it("says how to see the names of sources when there is none of the name given", async () => {
    await expect(write("text", { source: "nowhere" })).rejects.toThrow(
      new Problem(
        'No source is named "nowhere"; what stands in another file is named after both (box.mbox!/1); comention export --format documents shows the names of all.',
      ),
    );
  });

  it("asks for a source when the format is text", async () => {
    await expect(write("text")).rejects.toThrow(
      new UsageProblem(
        "The format text needs the name of a source; comention export --format documents shows the names of all.",
      ),
    );
  });

  it("describes each format in a phrase", () => {
    for (const { description } of Object.values(EXPORT_FORMATS)) expect(description).toMatch(/^[a-z][^.]+[^.]$/);
  });
});

describe("isExportFormat", () => {
  it.each([
    ["gexf", true],
    ["text", true],
    ["GEXF", false],
    ["", false],
    ["toString", false],
  ])("%j: %s", (word, expected) => {
    expect(isExportFormat(word)).toBe(expected);
  });
});

const MENTIONS: readonly (readonly MentionLine[])[] = [
  [
    // In another order than that of the line, on purpose.
    {
      document: "d1",
      name: "Steve Witkoff",
      entity: "person/steve-witkoff",
      text: "Witkoff",
      kind: "PERSON",
      end: 7,
      start: 0,
      source: "seeds/000.txt",
    },
    {
      source: "seeds/000.txt",
      start: 8,
      end: 15,
      kind: "GROUP",
      text: "Russian",
      entity: null,
      name: null,
      document: "d1",
    },
  ],
  [
    {
      source: "seeds/001.txt",
      start: 0,
      end: 6,
      kind: "PERSON",
      text: '"A\u2028\n"',
      entity: "person/a",
      name: "A",
      document: "d2",
    },
  ],
];

const DOCUMENTS: readonly (readonly DocumentLine[])[] = [
  [
    {
      duplicateOf: null,
      date: "2026-02-05",
      title: "Talks\u0085in “Abu Dhabi”",
      end: 900,
      start: 0,
      source: "seeds/000.txt",
      id: "d1",
    },
  ],
  [],
  [{ id: "d2", source: "seeds/001.txt", start: 0, end: 900, title: null, date: null, duplicateOf: "d1" }],
];

const TEXTS: Readonly<Record<string, string>> = {
  "seeds/000.txt": "Witkoff\r\nRussian",
  "empty.txt": "",
  "emoji-0.txt": "😀".repeat(100_000),
  "emoji-1.txt": `x${"😀".repeat(100_000)}`,
};

const VIEW: ExportView = {
  readGraph: async () => makeHostileGraph(),
  mentionLines: () => inBatches(MENTIONS),
  documentLines: () => inBatches(DOCUMENTS),
  readSourceText: async (name) => TEXTS[name] ?? null,
};

async function* inBatches<T>(batches: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* batches;
}

async function write(format: ExportFormat, options = {}): Promise<string> {
  return (await collect(EXPORT_FORMATS[format].write(VIEW, options))).join("");
}

async function collect(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const collected: string[] = [];
  for await (const piece of pieces) collected.push(piece);
  return collected;
}
