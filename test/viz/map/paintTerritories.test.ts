import { describe, expect, it } from "vitest";
import { paintTerritories, type Territories } from "../../../viz/map/paintTerritories.ts";

function node(x: number, y: number, community: string | null) {
  return { label: "", kind: "PERSON" as const, community, x, y, size: 5 };
}

const colorOf = (community: string | null) => (community === "red" ? "#ff0000" : "#0000ff");

/** The colour at a place of the map: red, green, blue, alpha. */
function at({ extent, width, height, pixels }: Territories, x: number, y: number): readonly number[] {
  const column = Math.floor(((x - extent.left) / (extent.right - extent.left)) * width);
  const row = Math.floor(((extent.top - y) / (extent.top - extent.bottom)) * height);
  return [...pixels.slice((row * width + column) * 4, (row * width + column) * 4 + 4)];
}

describe("paintTerritories", () => {
  it("paints the ground in the colour of who stands there, and the sea not at all", () => {
    const painted = paintTerritories([node(0, 100, "red"), node(300, -100, "blue")], colorOf, { resolution: 100 });
    if (!painted) throw new Error("It must paint two territories.");
    expect(at(painted, 0, 100).slice(0, 3)).toEqual([255, 0, 0]);
    expect(at(painted, 300, -100).slice(0, 3)).toEqual([0, 0, 255]);
    expect(at(painted, painted.extent.left + 1, painted.extent.bottom + 5)[3]).toBe(0);
  });

  it.each([
    ["there are no nodes", []],
    ["no node belongs to a community", [node(0, 0, null)]],
  ])("paints nothing where %s", (_, nodes) => expect(paintTerritories(nodes, colorOf)).toBeNull());
});
