import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separateNodes } from "../../src/graph/separateNodes.ts";

describe("separateNodes", () => {
  it("leaves nodes alone that are far enough apart", () => {
    const nodes = [
      { x: 0, y: 0, radius: 2 },
      { x: 10, y: 0, radius: 2 },
    ];
    separateNodes(nodes);
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });

  it("parts any nodes, also those on one spot", () => {
    const anyNode = fc.record({ x: fc.nat(30), y: fc.nat(30), radius: fc.integer({ min: 2, max: 20 }) });
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 20 }), (nodes) => {
        separateNodes(nodes, { rounds: 1000 });
        for (const [i, one] of nodes.entries()) {
          for (const other of nodes.slice(i + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius);
          }
        }
      }),
    );
  });
});
