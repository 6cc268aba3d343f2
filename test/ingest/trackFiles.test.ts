import { describe, expect, it } from "vitest";
import { trackFiles } from "../../src/ingest/trackFiles.ts";

const READ = { state: "READ", fingerprint: "f" } as const;
const NONE = { reason: null, advice: null, refused: [], refusedCount: 0 };

describe("trackFiles", () => {
  it("keeps a file only when all of its texts are ingested", () => {
    const tracker = trackFiles(["text"]);
    tracker.addText("a");
    tracker.addText("a");
    tracker.settleText("a");
    tracker.end("a", READ, null);
    expect([tracker.takeOver(), tracker.count()]).toEqual([[], 0]);
    tracker.settleText("a");
    expect(tracker.takeOver()).toEqual([{ name: "a", end: "done", texts: 2, fingerprint: "f", ...NONE }]);
    expect([tracker.takeOver(), tracker.count()]).toEqual([[], 1]);
  });

  it("is partial where some of what stands in it was not read, and refused where nothing was", () => {
    const tracker = trackFiles(["text"]);
    tracker.addText("b.zip");
    tracker.settleText("b.zip");
    tracker.refuse("b.zip", { name: "b.zip!/x", reason: "it is empty" });
    tracker.end("b.zip", READ, null);
    tracker.refuse("a.zip", { name: "a.zip!/x", reason: "it is empty" });
    tracker.end("a.zip", READ, null);
    tracker.end("c", { state: "REFUSED", reason: "it is gone", advice: null, fingerprint: null }, null);
    expect(tracker.list().map(({ name, end, refusedCount }) => [name, end, refusedCount])).toEqual([
      ["a.zip", "refused", 1],
      ["b.zip", "partial", 1],
      ["c", "refused", 0],
    ]);
    // What could not even be opened is tried again.
    expect(tracker.takeOver().map(({ name }) => name)).toEqual(["b.zip", "a.zip"]);
  });

  it("counts a million refusals and keeps the first", () => {
    const tracker = trackFiles(["text"]);
    for (let i = 0; i < 1_000_000; i++) tracker.refuse("a", { name: `a!/${i}`, reason: "it is no valid JSON" });
    tracker.end("a", READ, null);
    const [end] = tracker.list();
    expect([end?.refusedCount, end?.refused.length, end?.end]).toEqual([1_000_000, 1000, "refused"]);
  });

  it("tells of records without a text in one line", () => {
    const tracker = trackFiles(["text", "body"]);
    for (let i = 0; i < 1200; i++) tracker.refuse("a", { name: `a!/${i}`, reason: "it has no text", isTextless: true });
    tracker.addText("a");
    tracker.settleText("a");
    tracker.end("a", READ, null);
    expect(tracker.list()[0]).toMatchObject({
      end: "partial",
      refused: [
        {
          name: "a",
          reason: "1,200 of 1,201 records had no text (looked for text, body)",
          advice: "name the field with --set fields=text=NAME",
        },
      ],
    });
  });

  it("tells again what could not be read of a file that is as it was", () => {
    const before = {
      name: "a",
      end: "partial",
      texts: 3,
      fingerprint: "f",
      ...NONE,
      refused: [{ name: "a!/x", reason: "r" }],
      refusedCount: 1,
    } as const;
    const tracker = trackFiles(["text"]);
    tracker.end("a", { state: "UNCHANGED" }, before);
    tracker.end("b", { state: "UNCHANGED" }, { ...before, name: "b", end: "done", refused: [], refusedCount: 0 });
    expect(tracker.list().map(({ end, refused }) => [end, refused.length])).toEqual([
      ["partial", 1],
      ["unchanged", 0],
    ]);
    expect(tracker.takeOver()).toEqual([]);
  });
});
