import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentMentions } from "../../src/model.ts";
import { compareCodePoints } from "../../src/model.ts";
import { resolveEntities as resolve } from "../../src/resolve/resolveEntities.ts";
import { makeDocumentMentions } from "../make.ts";

const make = (marked: string, source: string, date: string | null = null): DocumentMentions =>
  makeDocumentMentions(marked, { source, date });

/** No line stands under several stories. */
function resolveEntities(documents: readonly DocumentMentions[], heads: ReadonlyMap<string, string>) {
  return resolve(documents, { heads, standing: new Map() });
}

describe("resolveEntities", () => {
  it("finds nothing in nothing", () => {
    expect(resolveEntities([], new Map())).toEqual({
      ...{ entities: [], profiles: [], suggestions: [], unfit: [] },
      resolutions: new Map(),
    });
  });

  it("joins short forms in a document and equal names across documents", () => {
    const documents = [
      make("[PERSON Steve Witkoff] met [GROUP Russians].\n[PERSON Witkoff] left.", "a.txt", "2026-02-05"),
      make("[PERSON steve\u00a0witkoff’s] plane", "b.txt", "2026-02-03"),
    ];
    const heads = new Map([
      ["a.txt", "a.txt"],
      ["b.txt", "a.txt"],
    ]);
    const entity = "person/steve-witkoff";
    const { entities, resolutions } = resolveEntities(documents, heads);
    expect({ entities, resolutions }).toEqual({
      entities: [
        {
          id: entity,
          kind: "PERSON",
          name: "Steve Witkoff",
          aliases: ["Steve Witkoff", "Witkoff", "steve witkoff’s"],
          mentions: 3,
          documents: 2,
          stories: 1,
          firstSeen: "2026-02-03",
          lastSeen: "2026-02-05",
        },
      ],
      resolutions: new Map([
        ["a.txt", [{ entity, name: "Steve Witkoff" }, null, { entity, name: "Steve Witkoff" }]],
        ["b.txt", [{ entity, name: "steve witkoff’s" }]],
      ]),
    });
  });

  const toNames = (...documents: readonly DocumentMentions[]): readonly string[] =>
    resolveEntities(documents, new Map()).entities.map(({ id, name }) => `${id} ${name}`);

  it("names an entity as most mentions do, then by code point", () => {
    expect(toNames(make("[PERSON ANN LEE] [PERSON Ann Lee] [PERSON Ann Lee]", "a"))).toEqual([
      "person/ann-lee Ann Lee",
    ]);
    expect(toNames(make("[PERSON Ann Lee] [PERSON ANN LEE]", "a"))).toEqual(["person/ann-lee ANN LEE"]);
  });

  it("joins well-known names of one country", () => {
    expect(toNames(make("[LOCATION US] [LOCATION US]", "a"), make("[LOCATION America]", "b"))).toEqual([
      "location/us US",
    ]);
  });

  it("keeps kinds apart", () => {
    expect(toNames(make("[LOCATION Washington] [PERSON Washington]", "a"))).toEqual([
      "location/washington Washington",
      "person/washington Washington",
    ]);
  });

  it("dates an entity by dated documents alone", () => {
    const { entities } = resolveEntities(
      [make("[LOCATION Rome]", "a"), make("[LOCATION Rome]", "b", "2026-01-01")],
      new Map(),
    );
    expect(entities).toMatchObject([{ documents: 2, firstSeen: "2026-01-01", lastSeen: "2026-01-01" }]);
  });

  it("gives each of several names with one slug a hash of its least mention", () => {
    const ids = resolveEntities([make("[PERSON A+B] [PERSON A/B]", "a")], new Map()).entities.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/^person\/a-b~[0-9a-f]{6}$/);
    expect(
      resolveEntities([make("[PERSON A+B]", "b"), make("[PERSON A+B] [PERSON A/B]", "a")], new Map()).entities.map(
        ({ id }) => id,
      ),
    ).toEqual(ids);
  });

  it("tells thousands of names without a letter apart", () => {
    const marked = Array.from(
      { length: 6000 },
      (_, i) => `[PRODUCT ${String.fromCodePoint(0x1f300 + (i % 80), 0x1f300 + Math.floor(i / 80))}]`,
    );
    const { entities } = resolveEntities([make(marked.join(" "), "a")], new Map());
    expect(new Set(entities.map(({ id }) => id)).size).toBe(6000);
  });

  it.each([
    ["markup", "<script>alert(1)</script>", "person/script-alert-1-script"],
    ["emoji", "😀", "person/-"],
    ["control characters", "\u0007\u202e", "person/-"],
    ["prototype keys", "__proto__", "person/proto"],
    ["a very long name", "x".repeat(100_000), `person/${"x".repeat(100_000)}`],
  ])("stands %s as a name", (_, name, id) => {
    const { entities } = resolveEntities([make(`[PERSON ${name}]`, "a")], new Map());
    expect(entities).toMatchObject([{ id, name }]);
  });
});

describe("resolveEntities, for any documents", () => {
  const word = fc.constantFrom("Ann", "ANN", "Lee", "Bob", "A", "B", "A+B", "A/B", "AB", "US", "America", "😀", "of");
  const mention = fc
    .tuple(
      fc.constantFrom("PERSON", "ORGANIZATION", "LOCATION", "GROUP"),
      fc.array(word, { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, words]) => `[${kind} ${words.join(" ")}]`);
  const documents = fc
    .array(fc.tuple(fc.array(mention, { maxLength: 6 }), fc.constantFrom(null, "2026-01-01", "2026-01-02")), {
      maxLength: 6,
    })
    .map((made) => made.map(([mentions, date], i) => make(mentions.join(" "), `${String(i)}.txt`, date)));

  it("the order of the documents changes nothing", () =>
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat()), (made, ranks) => {
        const shuffled = made
          .map((document) => ({ document, rank: Number(ranks.next().value) }))
          .sort((a, b) => a.rank - b.rank);
        expect(
          resolveEntities(
            shuffled.map(({ document }) => document),
            new Map(),
          ),
        ).toEqual(resolveEntities(made, new Map()));
      }),
    ));

  it("every mention but a group's names an entity that lists it, and ids are in order and differ", () =>
    fc.assert(
      fc.property(documents, (made) => {
        const { entities, resolutions } = resolveEntities(made, new Map());
        const ids = entities.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort(compareCodePoints));
        const counts = new Map<string, number>();
        for (const { id, mentions } of made) {
          for (const [i, { kind, text }] of mentions.entries()) {
            const resolution = resolutions.get(id)?.[i];
            if (kind === "GROUP") expect(resolution).toBeNull();
            else {
              const entity = entities.find((other) => other.id === resolution?.entity);
              expect(entity?.kind).toBe(kind);
              expect(entity?.aliases).toEqual(expect.arrayContaining([text, resolution?.name]));
              counts.set(entity?.id ?? "", (counts.get(entity?.id ?? "") ?? 0) + 1);
            }
          }
        }
        expect(entities.map(({ id, mentions }) => [id, mentions])).toEqual(ids.map((id) => [id, counts.get(id)]));
      }),
    ));
});
