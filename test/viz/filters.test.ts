import { describe, expect, it } from "vitest";
import { addFilters, parseFilters, UNFILTERED } from "../../viz/filters.ts";
import { parseHash } from "../../viz/selection.ts";

const FILTERS = { kinds: ["PERSON", "EVENT"], minWeight: 3, isolates: true } as const;

describe("parseFilters", () => {
  it.each(["", "#", "#entity=person/kinds", "#kinds=", "#kinds=dragon", "#min=0", "#min=x", "#unconnected=1"])(
    "finds no filter in %j",
    (hash) => expect(parseFilters(hash)).toBeNull(),
  );

  it("reads back what addFilters writes, beside a selection and alone", () => {
    for (const selection of ["#", "#entity=person/a", "#document=d&at=12"]) {
      const hash = addFilters(selection, FILTERS);
      expect(parseFilters(hash)).toEqual(FILTERS);
      expect(parseHash(hash)).toEqual(parseHash(selection));
    }
  });
});

describe("addFilters", () => {
  it("leaves an address without filters alone", () => {
    expect(addFilters("#entity=person/a", UNFILTERED)).toBe("#entity=person/a");
    expect(addFilters("#", UNFILTERED)).toBe("");
  });

  it("writes them readably", () => expect(addFilters("#", FILTERS)).toBe("#kinds=person,event&min=3&unconnected"));
});
