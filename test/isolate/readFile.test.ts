import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HashedSource, ReadLimits, ReadRequest } from "../../src/isolate/messages.ts";
import { readFile } from "../../src/isolate/readFile.ts";
import type { Refusal } from "../../src/model.ts";
import { makeFolder } from "../makeWorkspace.ts";
import { makeLimits } from "./makeLimits.ts";

function write(content: string | Uint8Array, path = join(makeFolder(), "a.txt")): string {
  writeFileSync(path, content);
  return path;
}

async function read(path: string, limits: Partial<ReadLimits> = {}, request: Partial<ReadRequest> = {}) {
  const sources: HashedSource[] = [];
  const refused: Refusal[] = [];
  const steps: number[] = [];
  const batches = readFile(
    { name: "in/a.txt", path, fields: "", known: null, from: 0, careful: 0, output: 0, ...request },
    makeLimits(limits),
    () => {},
  );
  for (;;) {
    const { value, done } = await batches.next();
    const batch = done ? value.last : value;
    sources.push(...(batch?.sources ?? []));
    refused.push(...(batch?.refused ?? []));
    if (batch) steps.push(batch.step);
    if (done) return { sources, refused, steps, end: value.end };
  }
}

describe("readFile", () => {
  it("gives the text and its encoding, with a hash of all that it is", async () => {
    const { sources, end } = await read(write("\uFEFFGrüße\r\n"));
    expect(sources.map(({ source }) => source)).toEqual([{ name: "in/a.txt", text: "Grüße\r\n", encoding: "utf-8" }]);
    expect(sources[0]?.hash).toMatch(/^[0-9a-f]{32}$/);
    expect(end.state).toBe("READ");
  });

  it.each([
    ["", "it is empty", null],
    [" \r\n\u00A0\n", "it holds nothing but white space", null],
    [
      "x".repeat(101),
      "it is larger than 0.0001 MB",
      "split it into smaller files, or raise the limit (build --set max-source-mb=NUMBER)",
    ],
    [
      Uint8Array.from([1, 2, 3, 4, 20, 0, 0, 0, 8, 0, 0x21, 0xe5]),
      "it is binary data, not text",
      "convert it to plain text first",
    ],
  ])("refuses what is no text, in one sentence", async (content, reason, advice) => {
    const { sources, end } = await read(write(content), { sourceMb: 0.0001 });
    expect(sources).toEqual([]);
    expect(end).toMatchObject({ state: "REFUSED", reason, advice });
  });

  it("refuses a page of more elements than a process can hold", async () => {
    const { end } = await read(write(`<html>${"<p>a".repeat(300_001)}`));
    expect(end).toMatchObject({ state: "REFUSED", reason: "it has more than 300,000 elements, as no article has" });
  });

  it("reads a file of exactly the limit", async () => {
    expect((await read(write("x".repeat(100)), { sourceMb: 0.0001 })).sources[0]?.source.text).toHaveLength(100);
  });

  it("reads a text with one stray NUL", async () => {
    expect((await read(write(`${"word ".repeat(19)}\0word`))).sources[0]?.source.text).toContain("\uFFFDword");
  });

  it("says that a file is gone", async () => {
    expect((await read(join(makeFolder(), "gone.txt"))).end).toEqual({
      state: "REFUSED",
      reason: "there is no such file",
      advice: null,
      fingerprint: null,
    });
  });

  it("does not wait for a pipe that took the file's place", async () => {
    const path = join(makeFolder(), "pipe.txt");
    execFileSync("mkfifo", [path]);
    expect((await read(path)).end).toMatchObject({ state: "REFUSED", reason: "it is no regular file any more" });
  });

  it("reads nothing of a file that is as it was, and all of it under another setting", async () => {
    const path = write("Ada Marlow left Oslo.");
    const { end } = await read(path);
    const known = end.state === "READ" ? end.fingerprint : null;
    expect((await read(path, {}, { known })).end).toEqual({ state: "UNCHANGED" });
    expect((await read(path, {}, { known, fields: "text=body" })).end.state).toBe("READ");
    expect((await read(path, { seconds: 9 }, { known })).end.state).toBe("READ");
    write("Ada Marlow left Rome.", path);
    expect((await read(path, {}, { known })).sources).toHaveLength(1);
  });

  it("ends a file that gives more text than it may", async () => {
    expect((await read(write("x".repeat(2000)), { outputMb: 0.001 })).end).toMatchObject({
      state: "REFUSED",
      reason: "it gives more than 0.001 MB of text",
    });
  });
});
