import { describe, expect, it } from "vitest";
import { formatDay } from "../../../viz/panel/formatDay.ts";

describe("formatDay", () => {
  it("tells the weekday, whatever zone the reader is in", () => {
    expect(formatDay("2026-02-05", "en-US")).toBe("Thursday, February 5, 2026");
  });
});
