import { describe, expect, it } from "vitest";
import { readDate } from "../../src/read/readDate.ts";

describe("readDate", () => {
  it.each([
    ["2026-02-05T23:59:00-08:00", "2026-02-05"],
    ["2026-02-05 23:59:00", "2026-02-05"],
    ["Thu, 05 Feb 2026 10:00:00 GMT", "2026-02-05"],
    ["20260205", "2026-02-05"],
    ["20260205T101500Z", "2026-02-05"],
    [1770249600, "2026-02-05"],
    [1770249600000, "2026-02-05"],
    ["1770249600", "2026-02-05"],
    [20260205, "2026-02-05"],
    [2026, null],
    [0, null],
    [1e300, null],
    [-100000000000000, null],
    [-62135596800, null],
    [-631152000, "1950-01-01"],
    [Number.NaN, null],
    ["soon", null],
    ["2026-02-30", null],
    [null, null],
    [{ day: 5 }, null],
  ])("reads %j as %j", (value, date) => {
    expect(readDate(value)).toBe(date);
  });
});
