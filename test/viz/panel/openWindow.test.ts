import { describe, expect, it } from "vitest";
import { openWindow } from "../../../viz/panel/openWindow.ts";

describe("openWindow", () => {
  it.each([
    [null, 0],
    [362, 0],
    [10_000, 0],
    [64_000, 54_000],
  ])("shows the place %s from %s on", (place, from) => expect(openWindow(place)).toBe(from));
});
