import { describe, expect, it } from "vitest";
import { findPlace } from "../../src/resolve/places/findPlace.ts";

const NOWHERE = new Map<string, number>();

describe("findPlace", () => {
  it.each([
    [["Norway"], "COUNTRY", "NO"],
    [["U.S."], "COUNTRY", "US"],
    [["Syria"], "COUNTRY", "SY"],
    [["Kiev"], "CAPITAL", "UA"],
    [["Washington"], "CAPITAL", "US"],
    [["Zürich"], "CITY", "CH"],
    [["Zurich"], "CITY", "CH"],
    [["the City of London"], "CAPITAL", "GB"],
    [["the Holy Rus", "Moscow"], "CAPITAL", "RU"],
  ])("knows %s", (names, type, country) => {
    expect(findPlace(names, NOWHERE)).toMatchObject({ type, country });
  });

  it("gives latitude and longitude in degrees", () => {
    const { latitude, longitude } = findPlace(["Oslo"], NOWHERE) ?? { latitude: 0, longitude: 0 };
    expect([Math.round(latitude), Math.round(longitude)]).toEqual([60, 11]);
  });

  it("takes the city whose country its articles name, where several are large", () => {
    expect(
      findPlace(
        ["Hyderabad"],
        new Map([
          ["PK", 3],
          ["IN", 1],
        ]),
      ),
    ).toMatchObject({ country: "PK" });
    expect(findPlace(["Hyderabad"], new Map([["IN", 3]]))).toMatchObject({ country: "IN" });
    expect(findPlace(["Hyderabad"], NOWHERE)).toBeNull();
  });

  it.each([[["Tannery Lane"]], [["Kursk Region"]], [["Oslo Airport"]], [[""]], [[]]])(
    "knows nothing of %j",
    (names) => {
      expect(findPlace(names, NOWHERE)).toBeNull();
    },
  );
});
