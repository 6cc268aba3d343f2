import { describe, expect, it } from "vitest";
import { findRoles } from "../../src/recognize/roles/findRoles.ts";
import { makeDocument } from "../make.ts";

/** Person → role, of those who have one. */
function roles(marked: string): Readonly<Record<string, string>> {
  const { source, document, mentions } = makeDocument(marked);
  const found = findRoles(source.text, document, mentions);
  return Object.fromEntries(mentions.flatMap(({ text }, i) => (found[i] ? [[text, found[i]]] : [])));
}

describe("findRoles", () => {
  it.each([
    ["On Monday [GROUP Norwegian] Foreign Minister [PERSON Ada Marlow] left", "Norwegian Foreign Minister"],
    ["the former President [PERSON Ada Marlow]", "former President"],
    ["a letter from [LOCATION Oslo] Mayor [PERSON Ada Marlow]", "Oslo Mayor"],
    ["told [ORGANIZATION Acme Shipping]’s chief executive [PERSON Ada Marlow]", "Acme Shipping’s chief executive"],
    ["the Minister of Foreign Affairs [PERSON Ada Marlow]", "Minister of Foreign Affairs"],
    ["He met opposition leader [PERSON Ada Marlow]", "opposition leader"],
    ["deputy head of the Port Council [PERSON Ada Marlow]", "deputy head of the Port Council"],
  ])("finds what stands before the name: %s", (marked, role) => {
    expect(roles(marked)).toEqual({ "Ada Marlow": role });
  });

  it.each([
    ["[PERSON Ada Marlow], the [GROUP Norwegian] foreign minister, left", "Norwegian foreign minister"],
    ["[PERSON Ada Marlow], head of [ORGANIZATION Acme Shipping], left", "head of Acme Shipping"],
    ["[PERSON Ada Marlow], 45, a journalist with [ORGANIZATION The Day], left", "journalist with The Day"],
    ["It was said by [PERSON Ada Marlow], who is a judge in [LOCATION Oslo].", "judge in Oslo"],
  ])("finds what stands behind the name: %s", (marked, role) => {
    expect(roles(marked)).toEqual({ "Ada Marlow": role });
  });

  it("gives a role to the one that it stands beside", () => {
    expect(roles("Foreign Minister [PERSON Ada Marlow], President [PERSON Bo Ray] and [PERSON Cy Poe]")).toEqual({
      "Ada Marlow": "Foreign Minister",
      "Bo Ray": "President",
    });
  });

  it.each([
    "Mr. [PERSON Marlow] left",
    "[PERSON Ada Marlow] met the minister",
    "her counterpart [PERSON Ada Marlow]",
    "[PERSON Ada Marlow], said the minister, left",
    "the minister, [PERSON Ada Marlow] said",
    "Then [PERSON Ada Marlow] left, and [LOCATION Oslo] was quiet",
    "The president said:\n[PERSON Ada Marlow] left",
  ])("finds none where there is none: %s", (marked) => {
    expect(roles(marked)).toEqual({});
  });

  it("collapses white space", () => {
    expect(roles("Foreign  Minister [PERSON Ada Marlow]")).toEqual({ "Ada Marlow": "Foreign Minister" });
  });

  it("reads many names in one sentence in time linear in their number", () => {
    const many = "President [PERSON Ada Marlow] ".repeat(20_000);
    expect(Object.keys(roles(many))).toEqual(["Ada Marlow"]);
  });
});
