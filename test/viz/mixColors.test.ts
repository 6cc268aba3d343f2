import { describe, expect, it } from "vitest";
import { fadeColor, mixColors } from "../../viz/mixColors.ts";

describe("mixColors", () => {
  it.each([
    [0, "#204060"],
    [0.5, "#9080b0"],
    [1, "#ffc0ff"],
  ])("goes %d of the way", (share, color) => expect(mixColors("#204060", "#ffc0ff", share)).toBe(color));
});

describe("fadeColor", () => {
  it("multiplies the channels by the alpha, as sigma's canvases want them", () => {
    expect(fadeColor("#ff8000", 0.5)).toBe("rgba(128,64,0,0.5)");
  });
});
