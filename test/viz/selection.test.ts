import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHash, toHash, type Selection } from "../../viz/selection.ts";

const id = fc.oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.constantFrom("a|b", "x&at=1", "%7C", "a/b", "#"));
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ type: fc.constant("entity" as const), id }),
  fc.record({ type: fc.constant("community" as const), id }),
  fc.record({ type: fc.constant("edge" as const), a: id, b: id }),
  fc.record({ type: fc.constant("document" as const), id, at: fc.option(fc.nat()) }),
);

describe("parseHash", () => {
  it("reads back every selection that toHash writes", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseHash(toHash(selection))).toEqual(selection);
      }),
    );
  });

  it("reads an edge whose bar was escaped on the way", () => {
    expect(parseHash("#edge=person/a%7Cperson/b")).toEqual({ type: "edge", a: "person/a", b: "person/b" });
  });

  it.each(["", "#", "#entity", "#entity=", "#edge=a", "#edge=a|b|c", "#edge=|b", "#entity=%", "#<script>=1"])(
    "takes %j for no selection",
    (hash) => expect(parseHash(hash)).toBeNull(),
  );
});

describe("toHash", () => {
  it("keeps the slash of an entity's id readable", () => {
    expect(toHash({ type: "entity", id: "person/steve-witkoff" })).toBe("#entity=person/steve-witkoff");
  });
});
