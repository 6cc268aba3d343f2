import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityId } from "../../src/resolve/slug.ts";

describe("entityId", () => {
  it.each([
    ["lower case, spaces as hyphens", "Steve Witkoff", "person/steve-witkoff"],
    ["runs of other characters as one hyphen", "J. R. “Bob” O’Neil Jr.", "person/j-r-bob-o-neil-jr"],
    ["letters of any script", "Лавров 王毅", "person/лавров-王毅"],
    ["combining marks, which some scripts need", "नरेन्द्र मोदी", "person/नरेन्द्र-मोदी"],
    ["compatibility forms as plain ones", "Ｋｉｍ ﬁ", "person/kim-fi"],
    ["composed and decomposed letters as one", "Jose\u0301", "person/josé"],
    ["no markup", "<script>", "person/script"],
    ["a lone hyphen for no letter", "😀", "person/-"],
    ["a lone hyphen for nothing", "", "person/-"],
  ])("has %s", (_, name, id) => {
    expect(entityId("PERSON", name)).toBe(id);
  });

  it("is a slug for any name", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(entityId("LAW", name)).toMatch(/^law\/(?:-|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)$/u);
      }),
    ));
});
