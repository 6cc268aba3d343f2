import { describe, expect, it } from "vitest";
import type { Content, Found } from "../../../src/read/Content.ts";
import { USUAL_FIELDS } from "../../../src/read/json/fieldMap.ts";
import { readJson } from "../../../src/read/json/readJson.ts";
import { readJsonLines } from "../../../src/read/json/readJsonLines.ts";
import { memoryContent } from "../../../src/read/memoryContent.ts";
import { RefusedFile } from "../../../src/read/RefusedFile.ts";
import { encodeWide } from "../encodeAs.ts";
import { makeReadOptions } from "../makeReadOptions.ts";

function tell(found: Found): readonly string[] {
  if ("source" in found) return [found.source.name, found.source.text];
  return "refused" in found ? [found.refused.name, found.refused.reason] : ["a member"];
}

async function collect(found: AsyncIterable<Found>): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const one of found) all.push(tell(one));
  return all;
}

/** Names and texts, or reasons, of what a file gives. */
async function list(content: string | Uint8Array, name: string, maxBytes = 1000) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = name.endsWith("l") || name.endsWith("ndjson") ? readJsonLines : readJson;
  const options = makeReadOptions({ maxBytes, fields: { ...USUAL_FIELDS, text: ["a"] } });
  return collect(read(memoryContent(name, name, bytes, maxBytes), options));
}

describe("readJson", () => {
  it("names the records of JSON Lines by their lines, and passes over blank ones", async () => {
    expect(await list('\uFEFF{"a":"1"}\r\n\n  \n{"a":"2"}', "n.jsonl")).toEqual([
      ["n.jsonl!/1", "1"],
      ["n.jsonl!/4", "2"],
    ]);
  });

  it("refuses a line of more than the limit alone, and holds no more than a line", async () => {
    expect(await list(`{"a":"1"}\n${"x".repeat(5000)}\n{"a":"2"}\n`, "n.ndjson")).toEqual([
      ["n.ndjson!/1", "1"],
      ["n.ndjson!/2", "it is larger than 0.001 MB"],
      ["n.ndjson!/3", "2"],
    ]);
  });

  it.each([true, false])("reads lines in UTF-16 (little endian: %j)", async (isLittle) => {
    expect(await list(encodeWide('{"a":"ё"}\n{"a":"2"}\n', isLittle), "n.jsonl")).toEqual([
      ["n.jsonl!/1", "ё"],
      ["n.jsonl!/2", "2"],
    ]);
  });

  it("gives the same lines however the bytes come", async () => {
    const bytes = new TextEncoder().encode('{"a":"ё"}\n\n{"a":"2"}\n{"a":"3"}');
    const read = (size: number) => {
      const content: Content = {
        ...memoryContent("n", "n", bytes, 100),
        async *stream() {
          for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
        },
      };
      return collect(readJsonLines(content, makeReadOptions({ fields: { ...USUAL_FIELDS, text: ["a"] } })));
    };
    const whole = await read(1000);
    expect(whole).toEqual([
      ["n!/1", "ё"],
      ["n!/3", "2"],
      ["n!/4", "3"],
    ]);
    for (const size of [1, 2, 3, 7]) expect(await read(size)).toEqual(whole);
  });

  it.each([
    ["a list", '[{"a":1},{"a":2}]', ["a.json!/1", "a.json!/2"]],
    ["a list in an object", '{"status":"ok","articles":[{"a":1},{"a":2}]}', ["a.json!/1", "a.json!/2"]],
    ["the usual list of several", '{"tags":[{"a":1}],"results":[{"a":1},{"a":2}]}', ["a.json!/1", "a.json!/2"]],
    ["a list one level down", '{"response":{"docs":[{"a":1}]}}', ["a.json!/1"]],
    ["one record", '{"a":"One.","links":[{"a":1}]}', ["a.json"]],
    ["one record without a text", '{"a":1}', ["a.json"]],
    ["JSON Lines under another name", '{"a":1}\n{"a":2}\n', ["a.json!/1", "a.json!/2"]],
    ["an empty list", "[]", []],
  ])("finds the records of %s", async (_, json, names) => {
    expect((await list(json, "a.json")).map(([name]) => name)).toEqual(names);
  });

  it.each([
    ["", "n.jsonl", "it is empty"],
    ["\n\n", "n.jsonl", "it is empty"],
    ["[\n {}\n]\n", "n.jsonl", "it is one JSON value over many lines, not one record a line"],
    ["[1,", "a.json", /^it is no valid JSON: Unexpected end of JSON input$/],
    ["x".repeat(2000), "a.json", /^it is larger than 0.001 MB$/],
  ])("refuses %j as %s", async (content, name, reason) => {
    const error: unknown = await list(content, name).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(RefusedFile);
    expect((error as RefusedFile).reason).toMatch(reason);
  });

  it("refuses a record that is nested too deep to be taken out of its list, and goes on", async () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const listed = await list(`[{"text":"One."},{"x":${deep}},{"text":"Two."}]`, "a.json", 1e6);
    expect(listed.map(([name]) => name)).toEqual(["a.json!/1", "a.json!/2", "a.json!/3"]);
  });
});
