import { describe, expect, it } from "vitest";
import { communityColor } from "../../src/graph/communityColor.ts";
import { nodeSize } from "../../src/graph/nodeSize.ts";

describe("nodeSize", () => {
  it.each([
    ["no edges at all", 0, 0, 2],
    ["no edges of its own", 0, 50, 2],
    ["a quarter of the most", 25, 100, 11],
    ["the most", 100, 100, 20],
  ])("gives a node with %s its radius", (_, weightedDegree, most, expected) => {
    expect(nodeSize(weightedDegree, most)).toBe(expected);
  });
});

describe("communityColor", () => {
  it("gives the first 36 communities colours of their own", () => {
    const colors = Array.from({ length: 36 }, (_, i) => communityColor(i));
    expect(new Set(colors).size).toBe(36);
    for (const color of colors) expect(color).toMatch(/^#[\da-f]{6}$/);
  });

  it("is grey for no community and for those beyond", () => {
    expect([communityColor(null), communityColor(36), communityColor(1000)]).toEqual(["#8c8c8c", "#8c8c8c", "#8c8c8c"]);
  });
});
