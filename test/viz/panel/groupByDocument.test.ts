import { describe, expect, it } from "vitest";
import { groupByDocument } from "../../../viz/panel/groupByDocument.ts";

describe("groupByDocument", () => {
  it("puts neighbours of one document together and keeps the order", () => {
    const [one, two] = [{ id: "1" }, { id: "2" }];
    const items = [one, one, two, one].map((document, place) => ({ document, place }));
    expect(groupByDocument(items).map((group) => group.items.map(({ place }) => place))).toEqual([[0, 1], [2], [3]]);
  });

  it("gives nothing for nothing", () => expect(groupByDocument([])).toEqual([]));
});
