import { describe, expect, it } from "vitest";
import { FileProgress } from "../../src/isolate/FileProgress.ts";
import type { ReadBatch } from "../../src/isolate/messages.ts";

const FAULT = { reason: "it crashed", advice: "mend it" };

function makeBatch(batch: Partial<ReadBatch>): ReadBatch {
  return { sources: [], refused: [], step: 0, current: null, bytes: 0, ...batch };
}

function makeSource(text: string): ReadBatch["sources"][number] {
  return { source: { name: "a.zip!/1", text, encoding: "utf-8" }, hash: "" };
}

describe("FileProgress", () => {
  it("tells the next process what to pass over, and how much text was told", () => {
    const progress = new FileProgress("a.zip");
    expect(progress.begin()).toEqual({ from: 0, careful: 0, output: 0 });
    progress.take(makeBatch({ sources: [makeSource("12345")], step: 3 }));
    expect(progress.fail(FAULT, false)).toBe(null);
    expect(progress.begin()).toMatchObject({ from: 3, output: 5 });
  });

  it("gives a file up when three processes in a row find nothing of it, whatever signs of life they give", () => {
    const progress = new FileProgress("a.zip");
    progress.begin();
    progress.take(makeBatch({ step: 3 }));
    expect(progress.fail(FAULT, false)).toBe(null);
    for (const expected of [null, null, FAULT]) {
      progress.begin();
      expect(progress.take(makeBatch({ step: progress.begin().from })).refused).toEqual([]);
      expect(progress.fail(FAULT, false)).toEqual(expected);
    }
  });

  it("tells what it found to do harm with the next thing that is read, or when the file is given up", () => {
    const progress = new FileProgress("a.zip");
    progress.begin();
    progress.take(makeBatch({ step: 1 }));
    progress.fail(FAULT, false);
    progress.begin();
    progress.take(makeBatch({ step: 1, current: "a.zip!/bad" }));
    expect(progress.fail(FAULT, false)).toBe(null);
    const held = { name: "a.zip!/bad", ...FAULT };
    expect(progress.release()?.refused).toEqual([held]);
    expect(progress.release()).toBe(null);
  });
});
