import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodePoints, type DocumentMentions, type Facts } from "../../src/model.ts";
import { findCoMentions, type CoMentionOptions } from "../../src/relate/findCoMentions.ts";
import { makeDocumentMentions } from "../make.ts";
import { allApart, resolveByText, toldAgain } from "./resolveByText.ts";

type Stories = Pick<Facts, "heads" | "repeats">;

const find = (documents: readonly DocumentMentions[], stories?: Stories, options?: CoMentionOptions) =>
  findCoMentions(documents, resolveByText(documents), stories ?? allApart(documents), options);

const A = "[PERSON A]";
const B = "[PERSON B]";
const C = "[LOCATION C]";

describe("findCoMentions", () => {
  it("finds nothing in no documents", () => {
    expect(find([])).toEqual({ coMentions: [], listParagraphs: 0 });
  });

  it("finds nothing where a paragraph names one entity, however often", () => {
    expect(find([makeDocumentMentions(`${A} and ${A}\n\n${B}`)]).coMentions).toEqual([]);
  });

  it("counts paragraphs and sentences, not mentions", () => {
    const document = makeDocumentMentions(`${A} ${A} ${B}\n${A} ${B} ${B}\n\n${B}\n${A}`, { date: "2026-02-05" });
    expect(find([document]).coMentions).toEqual([
      {
        a: "person/a",
        b: "person/b",
        weight: 2,
        sentences: 2,
        documents: 1,
        stories: 1,
        firstSeen: "2026-02-05",
        lastSeen: "2026-02-05",
      },
    ]);
  });

  it("orders by a, then b, and puts the lesser id first", () => {
    const pairs = find([makeDocumentMentions(`${B} ${A} ${C}`)]).coMentions.map(({ a, b }) => [a, b]);
    expect(pairs).toEqual([
      ["location/c", "person/a"],
      ["location/c", "person/b"],
      ["person/a", "person/b"],
    ]);
  });

  it("orders by code point, not by UTF-16 unit", () => {
    const pairs = find([makeDocumentMentions("[PERSON 😀] [PERSON \uffee] [PERSON z]")]).coMentions;
    expect(pairs.map(({ a, b }) => a + b)).toEqual([
      "person/zperson/\uffee",
      "person/zperson/😀",
      "person/\uffeeperson/😀",
    ]);
  });

  it("counts a story once, its copies among the documents and dates", () => {
    const documents = [
      makeDocumentMentions(`${A} ${B}`, { id: "head", date: "2026-02-05" }),
      makeDocumentMentions(`${A} ${B}`, { id: "copy", date: "2026-02-07" }),
      makeDocumentMentions(`${A} ${B}`, { id: "undated copy" }),
    ];
    const [edge] = find(documents, toldAgain(documents, [0])).coMentions;
    expect(edge).toEqual({
      a: "person/a",
      b: "person/b",
      weight: 1,
      sentences: 1,
      documents: 3,
      stories: 1,
      firstSeen: "2026-02-05",
      lastSeen: "2026-02-07",
    });
  });

  it("makes no edge of what only a repeated paragraph names together", () => {
    const documents = [makeDocumentMentions(A, { id: "head" }), makeDocumentMentions(`${A} ${B}`, { id: "copy" })];
    expect(find(documents, toldAgain(documents, [0])).coMentions).toEqual([]);
  });

  it("counts what a copy adds, in the same story", () => {
    const documents = [
      makeDocumentMentions(`${A} ${B}`, { id: "head" }),
      makeDocumentMentions(`${C} ${B}`, { id: "another" }),
      makeDocumentMentions(`${A} ${B}\n\n${A} ${B} ${C}`, { id: "copy" }),
    ];
    const [head, another, copy] = documents.map(({ id }) => id);
    const heads = new Map([head, another, copy].map((id) => [id ?? "", id === another ? "another" : "head"]));
    const { coMentions } = find(documents, { heads, repeats: new Map([["copy", new Set([0])]]) });
    expect(coMentions.map(({ a, b, weight, documents, stories }) => [a, b, weight, documents, stories])).toEqual([
      ["location/c", "person/a", 1, 1, 1],
      ["location/c", "person/b", 2, 2, 2],
      ["person/a", "person/b", 2, 2, 1],
    ]);
  });

  it("takes a paragraph above the list limit for a list, and counts it once a story", () => {
    const documents = [
      makeDocumentMentions(`${A} ${B} ${C}\n\n${A} ${B}`, { id: "head" }),
      makeDocumentMentions(`${A} ${B} ${C}\n\n${A} ${B}`, { id: "copy" }),
    ];
    const found = find(documents, toldAgain(documents, [0, 1]), { listLimit: 2 });
    expect(found.listParagraphs).toBe(1);
    expect(found.coMentions.map(({ a, b, weight }) => [a, b, weight])).toEqual([["person/a", "person/b", 1]]);
  });

  it("joins no nationalities", () => {
    expect(find([makeDocumentMentions(`${A} [GROUP Russian]`)]).coMentions).toEqual([]);
  });

  it("takes an entity named like a property of every object as any other", () => {
    const documents = [makeDocumentMentions("x y", { id: "__proto__" })];
    const mention = { start: 0, end: 1, kind: "PERSON", text: "x", paragraph: 0, sentence: 0 } as const;
    const named = documents.map((document) => ({ ...document, mentions: [mention, { ...mention, start: 2, end: 3 }] }));
    const resolutions = new Map([["__proto__", ["__proto__", "constructor"].map((entity) => ({ entity, name: "x" }))]]);
    const [edge] = findCoMentions(named, resolutions, allApart(named)).coMentions;
    expect([edge?.a, edge?.b, edge?.weight]).toEqual(["__proto__", "constructor", 1]);
  });

  const anyDocuments = fc
    .array(
      fc.tuple(
        fc.array(fc.array(fc.constantFrom(A, B, C, "[EVENT D]", "\n"), { maxLength: 6 }), { maxLength: 4 }),
        fc.nat(3),
      ),
      {
        maxLength: 8,
      },
    )
    .map((texts) =>
      texts.map(([paragraphs, day], i) =>
        makeDocumentMentions(paragraphs.map((words) => words.join(" ").replaceAll(/\n+/g, "\n")).join("\n\n"), {
          id: `d${i}`,
          date: day === 0 ? null : `2026-02-0${day}`,
        }),
      ),
    );

  it("gives the same in any order of documents", () => {
    fc.assert(
      fc.property(
        anyDocuments.chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
        ([documents, shuffled]) => {
          const heads = new Map(documents.map(({ id }, i) => [id, `d${i - (i % 2)}`]));
          const repeats = new Map(documents.flatMap(({ id }, i) => (i % 2 ? [[id, new Set([0, 2])]] : [])));
          expect(find(shuffled, { heads, repeats })).toEqual(find(documents, { heads, repeats }));
        },
      ),
    );
  });

  it("keeps every edge in order and every count in its bounds", () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const { coMentions } = find(documents);
        for (const { a, b, weight, documents: inDocuments, stories } of coMentions) {
          expect(compareCodePoints(a, b)).toBeLessThan(0);
          expect(weight).toBeGreaterThanOrEqual(1);
          expect(stories).toBeLessThanOrEqual(Math.min(weight, inDocuments));
        }
        const keys = coMentions.map(({ a, b }) => `${a}|${b}`);
        expect(keys).toEqual([...new Set(keys)].sort(compareCodePoints));
      }),
    );
  });
});
