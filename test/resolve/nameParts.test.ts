import { describe, expect, it } from "vitest";
import { editShare, isOneSlip } from "../../src/resolve/editDistance.ts";
import { findCountry } from "../../src/resolve/findCountry.ts";
import { parseOrganization } from "../../src/resolve/parseOrganization.ts";
import { parsePerson } from "../../src/resolve/parsePerson.ts";
import { plainName } from "../../src/resolve/plainName.ts";
import { toSkeleton } from "../../src/resolve/skeleton.ts";

describe("plainName", () => {
  it.each([
    ["Łódź’s", "lodz"],
    ["O’Brien", "obrien"],
    ["Jean-Luc Müller", "jean luc muller"],
    ["Straße", "strasse"],
    ["Roe & Sons", "roe & sons"],
  ])("writes %s as %s", (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe("toSkeleton", () => {
  it.each([
    ["zelensky", "zelenskyy", "selenskij"],
    ["timoshenko", "tymoshenko", "timoschenko"],
    ["aleksandr", "alexander", "alexandr"],
    ["yermak", "jermak", "iermak"],
    ["muhammad", "muhammed", "muhammad"],
    ["putin", "poutine", "putin"],
    ["dmitriy", "dmitri", "dmitrii"],
  ])("is one for %s, %s and %s, or nearly", (one, other, third) => {
    const [a, b, c] = [one, other, third].map(toSkeleton);
    expect(a === b || isOneSlip(a ?? "", b ?? "")).toBe(true);
    expect(a).toBe(c);
  });

  it("keeps names apart that are not spellings of one", () => {
    for (const [one, other] of [
      ["maria", "mario"],
      ["ivanov", "ivanova"],
      ["kushner", "kostyukov"],
    ] as const) {
      expect(toSkeleton(one)).not.toBe(toSkeleton(other));
    }
  });
});

describe("isOneSlip", () => {
  it.each([
    ["sanchez", "sanshez", true],
    ["kremlin", "krmelin", true],
    ["kremlin", "kremli", true],
    ["kremlin", "kremlin", false],
    ["iran", "iraq", true],
    ["kremlin", "kermiln", false],
  ])("of %s and %s is %s", (one, other, is) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([is, is]);
  });

  it("is a share of edits", () => {
    expect([editShare("abcd", "abcd"), editShare("abcd", "abce"), editShare("ab", "cd"), editShare("", "")]).toEqual([
      0, 0.25, 1, 0,
    ]);
  });
});

describe("parsePerson", () => {
  const show = (name: string) => {
    const person = parsePerson(name);
    return [
      person?.given?.plain ?? null,
      person?.middle.map(({ plain }) => plain).join(" "),
      person?.family.plain,
      person?.suffix,
    ];
  };

  it.each([
    ["Jane Roe", ["jane", "", "roe", null]],
    ["Dr. Jane M. Roe", ["jane", "m", "roe", null]],
    ["Roe, Jane", ["jane", "", "roe", null]],
    ["Jane Roe Jr.", ["jane", "", "roe", "jr"]],
    ["Jane Roe, Jr.", ["jane", "", "roe", "jr"]],
    ["Ursula von der Leyen", ["ursula", "", "von der leyen", null]],
    ["J. Roe", ["j", "", "roe", null]],
    ["Putin’s", [null, "", "putin", null]],
    ["Mr Roe", [null, "", "roe", null]],
  ])("takes %s apart", (name, parts) => {
    expect(show(name)).toEqual(parts);
  });
});

describe("parseOrganization", () => {
  it.each([
    ["Norwegian Foreign Ministry", "foreign ministry", "NO"],
    ["the Ministry of Foreign Affairs of Norway", "foreign ministry", "NO"],
    ["Norwegian Ministry of Defence", "defense ministry", "NO"],
    ["US Treasury", "treasury", "US"],
    ["Foreign Ministry", "foreign ministry", null],
    ["Roe Shipping Ltd.", "roe shipping", null],
    ["Roe & Sons Limited", "roe and sons", null],
    ["Roe Energy S.A.", "roe energy", null],
  ])("gives the core of %s", (name, core, country) => {
    expect(parseOrganization(name)).toMatchObject({ core, country });
  });

  it("tells acronyms, and what they are short for", () => {
    expect(parseOrganization("OSCE").isAcronym).toBe(true);
    expect(parseOrganization("Organization for Security and Cooperation in Europe").initials).toBe("osce");
    expect(parseOrganization("Roe Ltd").isAcronym).toBe(false);
  });
});

describe("findCountry", () => {
  it.each([
    ["Russian", "RU"],
    ["Russians", "RU"],
    ["the Netherlands", "NL"],
    ["Netherlands", "NL"],
    ["Dutch", "NL"],
    ["U.S.", "US"],
    ["America", "US"],
    ["Britain", "GB"],
    ["Moscow", null],
  ])("of %s is %s", (name, code) => {
    expect(findCountry(name)).toBe(code);
  });
});
