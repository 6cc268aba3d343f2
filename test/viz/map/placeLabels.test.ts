import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type LabelWish } from "../../../viz/map/placeLabels.ts";

const within = { left: 0, top: 0, width: 100, height: 100 };

function wish(key: string, ...spots: readonly (readonly [number, number])[]): LabelWish {
  return { key, width: 30, height: 10, spots: spots.map(([left, top]) => ({ left, top })) };
}

describe("placeLabels", () => {
  it("takes the first spot that is free", () => {
    const placed = placeLabels([wish("a", [0, 0]), wish("b", [10, 5], [50, 50])], { within });
    expect([...placed].map(([key, { left, top }]) => [key, left, top])).toEqual([
      ["a", 0, 0],
      ["b", 50, 50],
    ]);
  });

  it("leaves out what has no room, lies outside or covers what is taken", () => {
    const taken = [{ left: 40, top: 40, width: 20, height: 20 }];
    const wishes = [wish("a", [0, 0]), wish("b", [5, 5]), wish("c", [90, 0]), wish("d", [30, 45])];
    expect([...placeLabels(wishes, { within, taken }).keys()]).toEqual(["a"]);
  });

  it("places no more than asked", () => {
    expect(placeLabels([wish("a", [0, 0]), wish("b", [50, 50])], { within, most: 1 }).size).toBe(1);
  });

  it("never lets two labels overlap", () => {
    const spot = fc.tuple(fc.integer({ min: -10, max: 100 }), fc.integer({ min: -10, max: 100 }));
    fc.assert(
      fc.property(fc.array(fc.array(spot, { maxLength: 3 }), { maxLength: 12 }), (lists) => {
        const wishes = lists.map((spots, place) => wish(String(place), ...spots));
        const boxes = [...placeLabels(wishes, { within }).values()];
        for (const [place, one] of boxes.entries()) {
          for (const other of boxes.slice(place + 1)) {
            const apart =
              one.left + one.width <= other.left ||
              other.left + other.width <= one.left ||
              one.top + one.height <= other.top ||
              other.top + other.height <= one.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
