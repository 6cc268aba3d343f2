import { describe, expect, it } from "vitest";
import type { DocumentMentions } from "../../src/model.ts";
import { resolveEntities } from "../../src/resolve/resolveEntities.ts";
import { makeDocumentMentions } from "../make.ts";

const resolve = (...documents: readonly DocumentMentions[]) =>
  resolveEntities(documents, { heads: new Map(), standing: new Map() });

const make = (marked: string, source: string, date: string | null = null, role?: string): DocumentMentions => {
  const document = makeDocumentMentions(marked, { source, date });
  return role === undefined
    ? document
    : { ...document, mentions: document.mentions.map((mention) => ({ ...mention, role })) };
};

describe("profiles", () => {
  it("count spellings, the most frequent first", () => {
    const { profiles } = resolve(
      make("[PERSON Ann Lee] met her.\n[PERSON Lee] left. [PERSON Lee] came.", "a"),
      make("[PERSON Ann  Lee]", "b"),
    );
    expect(profiles).toMatchObject([
      {
        spellings: [
          { text: "Ann Lee", mentions: 2 },
          { text: "Lee", mentions: 2 },
        ],
      },
    ]);
  });

  it("tell roles with when they were said, however they are written", () => {
    const { profiles } = resolve(
      make("[PERSON Ann Lee]", "a", "2026-02-05", "Foreign Minister"),
      make("[PERSON Ann Lee]", "b", "2024-02-05", "foreign minister"),
      make("[PERSON Ann Lee]", "c", null, "Foreign Minister"),
      make("[PERSON Ann Lee]", "d", "2020-01-01", "mayor"),
    );
    expect(profiles[0]?.roles).toEqual([
      { text: "Foreign Minister", mentions: 3, firstSeen: "2024-02-05", lastSeen: "2026-02-05" },
      { text: "mayor", mentions: 1, firstSeen: "2020-01-01", lastSeen: "2020-01-01" },
    ]);
  });

  it("tell why names were joined, in words", () => {
    const { profiles, entities } = resolve(
      make("[PERSON Volodymyr Tymoshenko] met [PERSON Ann Lee], [PERSON Bo Ray] and [PERSON Cy Poe].", "a"),
      make("[PERSON Vladimir Timoshenko]", "x"),
      make("[PERSON Volodymyr Timoshenko] met [PERSON Ann Lee], [PERSON Bo Ray] and [PERSON Cy Poe].", "b"),
    );
    const index = entities.findIndex(({ aliases }) => aliases.includes("Volodymyr Tymoshenko"));
    expect(profiles[index]?.joins).toMatchObject([{ one: "Volodymyr Timoshenko", other: "Volodymyr Tymoshenko" }]);
    expect(profiles[index]?.joins[0]?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["timoshenko and tymoshenko are spellings of one name", "the given name volodymyr"]),
    );
    expect(profiles[index]?.joins[0]?.probability).toBeGreaterThan(0.93);
  });

  it("of given names that differ from language to language tell that they are one", () => {
    const others = "[PERSON Bo Ray], [PERSON Di Fox] and [PERSON Ed Gum]";
    const { entities, profiles } = resolve(
      make(`[PERSON Mykola Tymoshenko] met ${others}.`, "a"),
      make(`[PERSON Nikolai Timoshenko] met ${others}.`, "b"),
    );
    const index = entities.findIndex(({ aliases }) => aliases.includes("Mykola Tymoshenko"));
    expect(entities[index]?.aliases).toEqual(["Mykola Tymoshenko", "Nikolai Timoshenko"]);
    expect(profiles[index]?.joins[0]?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "mykola and nikolai are forms of one name",
        "both are named with Bo Ray, Di Fox, Ed Gum",
      ]),
    );
  });

  it("say where countries and cities lie", () => {
    const { profiles } = resolve(make("[LOCATION Oslo] and [LOCATION Tannery Lane]", "a"));
    expect(profiles.map(({ place }) => place?.country ?? null)).toEqual(["NO", null]);
  });
});

describe("suggestions", () => {
  it("are names that may be one and are not joined, once for each pair of entities", () => {
    const { suggestions } = resolve(
      make("[ORGANIZATION Norwegian Defense Ministry]", "a"),
      make("[ORGANIZATION Danish Defense Ministry]", "b"),
      make("[ORGANIZATION Norwegian Defense Ministry]", "c"),
      make("[ORGANIZATION Norwegian Defense Ministry]", "d"),
      make("[ORGANIZATION Defense Ministry] stands in [LOCATION Tannery Lane]", "e"),
    );
    for (const { a, b, probability, reasons } of suggestions) {
      expect(a < b).toBe(true);
      expect(probability).toBeGreaterThanOrEqual(0.5);
      expect(reasons.length).toBeGreaterThan(0);
    }
    expect(new Set(suggestions.map(({ a, b }) => `${a} ${b}`)).size).toBe(suggestions.length);
    expect(suggestions).toMatchObject([
      { a: "organization/defense-ministry", b: "organization/norwegian-defense-ministry" },
    ]);
  });
});

describe("kinds", () => {
  it("are decided over all articles", () => {
    const many = [0, 1, 2, 3].map((i) => make("[LOCATION Tolvanga]", `${i}`));
    expect(resolve(...many, make("[ORGANIZATION Tolvanga]", "x")).entities.map(({ id }) => id)).toEqual([
      "location/tolvanga",
    ]);
    expect(resolve(...many.slice(1), make("[ORGANIZATION Tolvanga]", "x")).entities.map(({ id }) => id)).toEqual([
      "location/tolvanga",
      "organization/tolvanga",
    ]);
  });

  it("stay two where an article names both", () => {
    const many = [0, 1, 2, 3, 4].map((i) => make("[LOCATION Washington]", `${i}`));
    const both = make("[LOCATION Washington] and [PERSON Washington]", "x");
    expect(resolve(...many, both).entities.map(({ kind }) => kind)).toEqual(["LOCATION", "PERSON"]);
  });
});
