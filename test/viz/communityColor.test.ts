import { expect, it, describe } from "vitest";
import { communityColor as exportedColor } from "../../src/graph/communityColor.ts";
import { communityColor } from "../../viz/communityColor.ts";

describe("communityColor", () => {
  it("is the same on the map as in the exports", () => {
    for (const index of [null, ...Array.from({ length: 50 }, (_, place) => place)]) {
      expect(communityColor(index)).toBe(exportedColor(index));
    }
  });
});
