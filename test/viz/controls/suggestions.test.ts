import { describe, expect, it } from "vitest";
import { findAlias } from "../../../viz/controls/findAlias.ts";
import { moveActive } from "../../../viz/controls/moveActive.ts";
import { toggleKind } from "../../../viz/controls/toggleKind.ts";

describe("findAlias", () => {
  it.each([
    ["wit", null],
    ["SINIRLI", "Sinirlioğlu"],
    ["zzz", null],
  ])("tells for %j by which other name it was found: %j", (search, alias) => {
    expect(findAlias(search, "Steve Witkoff", ["Sinirlioğlu", "Steve Witkoff"])).toBe(alias);
  });
});

describe("moveActive", () => {
  it.each([
    [-1, 1, 3, 0],
    [-1, -1, 3, 2],
    [2, 1, 3, 0],
    [0, -1, 3, 2],
    [0, 1, 0, -1],
  ] as const)("goes from %d by %d among %d to %d", (active, step, length, next) => {
    expect(moveActive(active, step, length)).toBe(next);
  });
});

describe("toggleKind", () => {
  const all = ["PERSON", "EVENT"] as const;
  it("takes a kind out", () => expect(toggleKind("EVENT", all, all)).toEqual(["PERSON"]));
  it("asks for no kinds when all are in", () => expect(toggleKind("EVENT", ["PERSON"], all)).toBeNull());
  it("keeps the last one", () => expect(toggleKind("PERSON", ["PERSON"], all)).toEqual(["PERSON"]));
});
