import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStories, type StoryDocument } from "../../src/dedupe/groupStories.ts";
import { groupTexts, makeStoryDocument, makeText, storyDocuments, toPrints } from "./makePrint.ts";

const NO_PRINTS = () => toPrints({});

async function listHeads(texts: Readonly<Record<string, string>>) {
  return Object.fromEntries((await groupTexts(texts)).heads);
}

const [A, B, C] = [makeText("a", 120), makeText("b", 120), makeText("c", 120)];

/** Every tenth word another. */
function edit(text: string, from: number): string {
  return text
    .split(" ")
    .map((word, i) => (i % 10 === from ? `other${from}x${i}` : word))
    .join(" ");
}

/** The first seven tenths of a text, then other words. */
function halve(text: string): string {
  return text
    .split(" ")
    .map((word, i, { length }) => (i < 0.7 * length ? word : `new${i}`))
    .join(" ");
}

/** A third of a text, then other words. */
function partly(text: string): string {
  return text
    .split(" ")
    .map((word, i, { length }) => (i < length / 3 ? word : `newer${i}`))
    .join(" ");
}

describe("groupStories", () => {
  it("finds no stories in nothing", async () => {
    expect(await groupStories([], NO_PRINTS())).toEqual({ heads: new Map(), links: new Map() });
  });

  it("makes a document that nobody repeats its own head", async () => {
    expect(await listHeads({ a: A, b: B })).toEqual({ a: "a", b: "b" });
  });

  it("takes the earliest of those of one content hash for the head, however short they are", async () => {
    const documents = [
      makeStoryDocument("late", { date: "2026-02-06" }),
      makeStoryDocument("early", { date: "2026-02-05" }),
    ];
    const { heads } = await groupStories(documents, NO_PRINTS());
    expect(Object.fromEntries(heads)).toEqual({ late: "early", early: "early" });
  });

  it.each([
    ["cut to half", { a: A, copy: makeText("a", 60) }],
    ["told in full after a part of it", { a: makeText("a", 60), copy: A }],
    ["lightly edited", { a: A, copy: edit(A, 3) }],
    ["edited twice in two ways", { a: edit(A, 3), copy: edit(A, 7) }],
    ["put into other paragraphs", { a: A, copy: A.replaceAll(/(\d5) /g, "$1\n\n") }],
    ["written in other signs and case", { a: A, copy: `“${A.toUpperCase().replaceAll(" ", ", ")}”` }],
    ["printed with a paragraph added", { a: A, copy: `${A}\n\n${makeText("new", 40)}` }],
  ])("joins an article that was %s", async (_, texts) => {
    expect(await listHeads(texts)).toEqual({ a: "a", copy: "a" });
  });

  it.each([
    ["share one paragraph", `${A}\n\n${makeText("b", 60)}`, `${makeText("b", 60)}\n\n${C}`],
    [
      "share the larger part of the shorter one",
      `${A}\n\n${makeText("b", 90)}`,
      `${makeText("b", 90)}\n\n${makeText("x", 60)}`,
    ],
    [
      "are two reports of one day, with a background in common and half of another paragraph",
      [makeText("a", 60), makeText("b", 51), makeText("c", 30), makeText("d", 51)].join("\n\n"),
      [
        `${makeText("a", 6)} ${makeText("v", 14)}`,
        halve(makeText("b", 51)),
        `${makeText("b", 6)} ${makeText("w", 18)}`,
        partly(makeText("c", 30)),
        makeText("d", 51),
      ].join("\n\n"),
    ],
    ["are too short to tell", makeText("a", 40), `${makeText("a", 40)} more`],
    ["use the same words in another order", A, A.split(" ").reverse().join(" ")],
  ])("keeps apart articles that %s", async (_, one, other) => {
    expect(await listHeads({ one, other })).toEqual({ one: "one", other: "other" });
  });

  describe("of an article that was merged from two", () => {
    const merged = `${A}\n\n${makeText("b", 100)}`;

    it("joins it to the one that it has most of", async () => {
      const { heads, links } = await groupTexts({ b: B, a: A, merged });
      expect(Object.fromEntries(heads)).toEqual({ b: "b", a: "a", merged: "a" });
      expect(links).toEqual(new Map([["merged", ["b"]]]));
    });

    it("joins it to the earlier one where it has as much of both", async () => {
      expect(await listHeads({ b: B, a: A, merged: `${A}\n\n${B}` })).toEqual({ b: "b", a: "a", merged: "b" });
    });

    it("takes both for cuts of it where it came first", async () => {
      expect(await listHeads({ merged, a: A, b: B })).toEqual({ merged: "merged", a: "merged", b: "merged" });
    });

    it("leaves the second a story of its own where it came between", async () => {
      const { heads, links } = await groupTexts({ a: A, merged, b: B });
      expect(Object.fromEntries(heads)).toEqual({ a: "a", merged: "a", b: "b" });
      expect(links).toEqual(new Map([["b", ["merged"]]]));
    });
  });

  it("finds thousands of copies at a cost in proportion", async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [`d${i}`, `${A} ${makeText(`end${i}x`, 6)}`]),
    );
    const prints = toPrints(texts);
    let reads = 0;
    const documents = Object.entries(texts).map(([id, text]) =>
      makeStoryDocument(id, { source: id, contentHash: text }),
    );
    const { heads } = await groupStories(documents, { ...prints, readPrint: (id) => (reads++, prints.readPrint(id)) });
    expect(new Set(heads.values())).toEqual(new Set(["d0"]));
    expect(reads).toBe(2 * 1999);
  });

  /** Documents of a few texts that are cuts and mergers of one another. */
  const related = fc
    .array(fc.subarray([A, B, C, makeText("a", 60), edit(A, 3), makeText("short", 9)], { minLength: 1 }), {
      maxLength: 8,
    })
    .map((made) => made.map((parts) => parts.join("\n\n")));
  const toDocuments = (texts: readonly string[]): readonly StoryDocument[] =>
    texts.map((text, i) => makeStoryDocument(`d${i}`, { source: `${i % 3}`, start: i, contentHash: text }));
  const group = (documents: readonly StoryDocument[]) =>
    groupStories(documents, toPrints(Object.fromEntries(documents.map(({ id, contentHash }) => [id, contentHash]))));

  it("gives the same stories in any order of documents", async () => {
    await fc.assert(
      fc.asyncProperty(
        related
          .map(toDocuments)
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        async ([documents, shuffled]) => {
          const [one, other] = [await group(documents), await group(shuffled)];
          expect([[...other.heads].sort(), [...other.links].sort()]).toEqual([
            [...one.heads].sort(),
            [...one.links].sort(),
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("gives the same stories after a document was added and taken away", async () => {
    await fc.assert(
      fc.asyncProperty(related, fc.nat(), async (texts, nth) => {
        const documents = toDocuments(texts);
        const before = await group(documents);
        await group([
          ...documents,
          makeStoryDocument("new", { source: "!", contentHash: texts[nth % texts.length] ?? A }),
        ]);
        expect(await group(documents)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it("gives every story a head that is its earliest document", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(storyDocuments, related.map(toDocuments)), async (documents) => {
        const { heads } = await group(documents);
        expect([...heads.values()].every((head) => heads.get(head) === head)).toBe(true);
        expect([...heads.keys()]).toEqual(documents.map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  });
});
