import { describe, expect, it } from "vitest";
import { readRecording, toKey, writeRecording } from "../../bench/peers/recording.ts";

const text = "Ann saw Rome.";

describe("toKey", () => {
  const key = toKey({ text, pieces: [{ start: 0, end: 13 }] });

  it("is another for another text or other pieces", () => {
    expect(toKey({ text, pieces: [{ start: 0, end: 13 }] })).toBe(key);
    expect(toKey({ text: "Ann saw Rome!", pieces: [{ start: 0, end: 13 }] })).not.toBe(key);
    expect(toKey({ text, pieces: [{ start: 0, end: 12 }] })).not.toBe(key);
  });
});

describe("writeRecording", () => {
  const recording = new Map([
    ["b2", []],
    [
      "a1",
      [
        { start: 0, end: 3, label: "PERSON" },
        { start: 8, end: 12, label: "GPE" },
      ],
    ],
  ]);

  it("writes a line a text, in the order of the keys", () => {
    expect(writeRecording(recording)).toBe("a1 0-3-PERSON 8-12-GPE\nb2\n");
  });

  it("is read back as it was", () => {
    expect(readRecording(writeRecording(recording))).toEqual(recording);
    expect(readRecording("")).toEqual(new Map());
  });

  it("refuses what it did not write", () => {
    expect(() => readRecording("a1 0-PERSON")).toThrow("A recorded name must be start-end-LABEL, but is 0-PERSON.");
  });
});
