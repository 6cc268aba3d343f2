import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { digest } from "../../src/digest.ts";
import { RefusedFile } from "../../src/read/RefusedFile.ts";
import { readSource } from "../../src/read/readSource.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "comention-read-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(content: string | Uint8Array, name = "a.txt") {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { name: `in/${name}`, path, bytes: 0 };
}

describe("readSource", () => {
  it("gives the text, its encoding and a hash of the bytes", async () => {
    expect(await readSource(write("\uFEFFGrüße\r\n"), { maxBytes: 100 })).toEqual({
      source: { name: "in/a.txt", text: "Grüße\r\n", encoding: "utf-8" },
      bytesHash: digest([new TextEncoder().encode("\uFEFFGrüße\r\n")]),
    });
  });

  it.each([
    ["", "it is empty"],
    [" \r\n\u00A0\n", "it holds nothing but white space"],
    [
      "x".repeat(101),
      "it is larger than 0.0001 MB; split it into smaller files, or raise the limit (build --set max-source-mb=NUMBER)",
    ],
    [
      Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x21, 0xe5]),
      "it holds binary data, not text; convert it to plain text first",
    ],
  ])("refuses what is no text, in one sentence", async (content, reason) => {
    await expect(readSource(write(content), { maxBytes: 100 })).rejects.toThrow(new RefusedFile("in/a.txt", reason));
  });

  it("refuses a page of more elements than a thread can hold", async () => {
    await expect(readSource(write("<p>a".repeat(300_001), "a.html"), { maxBytes: 1e7 })).rejects.toThrow(
      new RefusedFile("in/a.html", "it has more than 300,000 elements, as no article has; split it into smaller files"),
    );
  });

  it("reads a file of exactly the limit", async () => {
    expect((await readSource(write("x".repeat(100)), { maxBytes: 100 })).source.text).toHaveLength(100);
  });

  it("reads a text with one stray NUL", async () => {
    expect((await readSource(write(`${"word ".repeat(19)}\0word`), { maxBytes: 200 })).source.text).toContain(
      "\uFFFDword",
    );
  });

  it("says that a file is gone", async () => {
    const input = { name: "in/gone.txt", path: join(folder, "gone.txt"), bytes: 1 };
    await expect(readSource(input, { maxBytes: 100 })).rejects.toThrow(
      new RefusedFile("in/gone.txt", "there is no such file"),
    );
  });

  it("does not wait for a pipe that took the file's place", async () => {
    const path = join(folder, "pipe.txt");
    execFileSync("mkfifo", [path]);
    await expect(readSource({ name: "in/pipe.txt", path, bytes: 1 }, { maxBytes: 100 })).rejects.toThrow(
      new RefusedFile("in/pipe.txt", "it is no regular file any more"),
    );
  });
});
