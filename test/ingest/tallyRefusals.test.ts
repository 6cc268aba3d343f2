import { describe, expect, it } from "vitest";
import { tallyRefusals } from "../../src/ingest/tallyRefusals.ts";

describe("tallyRefusals", () => {
  it("tells of records without a text once a file", () => {
    const tally = tallyRefusals(["body"]);
    for (let i = 1; i <= 1200; i++) tally.addRecord(`n.jsonl!/${i}`);
    for (let i = 1; i <= 3; i++) tally.addTextless(`n.jsonl!/${i}`);
    tally.add({ name: "a.txt", reason: "it is empty" });
    expect(tally.list()).toEqual([
      { name: "a.txt", reason: "it is empty" },
      {
        name: "n.jsonl",
        reason: "3 of 1,200 records had no text (looked for body); name the field with --set fields=text=NAME",
      },
    ]);
  });

  it("tells of twenty bad lines a file, and counts the rest", () => {
    const tally = tallyRefusals([]);
    for (let i = 1; i <= 5000; i++) tally.add({ name: `n.jsonl!/${i}`, reason: "it is no valid JSON" });
    expect(tally.list()).toHaveLength(21);
    expect(tally.list()[0]).toEqual({ name: "n.jsonl", reason: "4,980 more of its records could not be read" });
  });

  it("tells nothing of nothing", () => {
    expect(tallyRefusals([]).list()).toEqual([]);
  });
});
