import { describe, expect, it } from "vitest";
import { findRepeats } from "../../src/dedupe/findRepeats.ts";
import type { DocumentMentions, Paragraph, Print } from "../../src/model.ts";
import { groupTexts, makePrint, makeStoryDocument, makeText, toParagraphs, toPrints } from "./makePrint.ts";
import { printDocument } from "../../src/dedupe/printDocument.ts";

/** A document each of whose paragraphs names something. */
function makeNaming(id: string, day: number, text: string): DocumentMentions {
  const mentions = toParagraphs(text).map(({ start }, paragraph) => {
    return { start, end: start + 1, kind: "PERSON", text: "x", paragraph, sentence: 0 } as const;
  });
  return { ...makeStoryDocument(id, { contentHash: text, date: `2026-01-${String(day).padStart(2, "0")}` }), mentions };
}

/** Of texts by id, in the order of their age. */
async function list(texts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly number[]>>> {
  const documents = Object.entries(texts).map(([id, text], i) => makeNaming(id, i + 1, text));
  const repeats = await findRepeats(documents, await groupTexts(texts), toPrints(texts).readPrint);
  return Object.fromEntries([...repeats].map(([id, paragraphs]) => [id, [...paragraphs]]));
}

const [A, B, C, D] = [makeText("a", 70), makeText("b", 70), makeText("c", 70), makeText("d", 30)];

describe("findRepeats", () => {
  it("finds none in nothing, and none in articles that nobody repeats", async () => {
    expect([await list({}), await list({ a: A, b: B })]).toEqual([{}, {}]);
  });

  it("finds all paragraphs of a text that is printed again, however short", async () => {
    expect(await list({ a: "One.\n\nTwo.", other: "One.", copy: "One.\n\nTwo." })).toEqual({ copy: [0, 1] });
    const texts = { a: `${A}\n\n${B}`, b: `${A}\n\n${B}`, c: `${A}\n\n${B}` };
    expect(await list(texts)).toEqual({ b: [0, 1], c: [0, 1] });
  });

  it("leaves out what a copy adds, and finds it in the next one", async () => {
    const texts = { a: `${A}\n\n${B}`, more: `${A}\n\n${D}\n\n${B}`, again: `${D}\n\n${B}\n\n${A}\n\n${A}` };
    expect(await list(texts)).toEqual({ more: [0, 2], again: [0, 1, 2, 3] });
  });

  it("lets the rest of a story count whose cut came first", async () => {
    expect(await list({ cut: A, whole: `${A}\n\n${B}` })).toEqual({ whole: [0] });
  });

  it("finds lightly edited paragraphs, and of very short ones only the same", async () => {
    const edited = B.replaceAll(/b(\d)5/g, "other$1");
    const texts = {
      a: `${A}\n\n${B}\n\nHe saw Ann Lee.`,
      copy: `${edited}\n\n${A}\n\nHe met Ann Lee.\n\nHe saw Ann Lee.`,
    };
    expect(await list(texts)).toEqual({ copy: [0, 1, 3] });
  });

  it("finds both halves of a merged article, though it is in one story alone", async () => {
    expect(await list({ a: A, b: B, merged: `${A}\n\n${B}\n\n${D}` })).toEqual({ merged: [0, 1] });
  });

  it("finds the second half of an article that was merged before it, in a story of its own", async () => {
    expect(await list({ a: A, merged: `${A}\n\n${B}`, b: `${B}\n\n${D}` })).toEqual({ merged: [0], b: [0] });
  });

  it("finds the headline of a copy, which tells nothing new, but not the head's", async () => {
    const text = `Headline\n\n${A}`;
    const roles = (paragraphs: readonly Paragraph[]) =>
      paragraphs.map((paragraph, i): Paragraph => (i === 0 ? { ...paragraph, role: "HEADLINE" } : paragraph));
    const texts = { a: text, copy: `Another ${text} and more` };
    const prints = new Map(
      Object.entries(texts).map(([id, one]) => [id, printDocument(one, roles(toParagraphs(one)))]),
    );
    const documents = Object.entries(texts).map(([id, one], i) => makeNaming(id, i + 1, one));
    const heads = new Map(documents.map(({ id }) => [id, "a"]));
    const repeats = await findRepeats(documents, { heads, links: new Map() }, async (id) => prints.get(id) ?? null);
    expect(repeats).toEqual(new Map([["copy", new Set([0, 1])]]));
  });

  it("judges paragraphs of samples together until they hold enough", async () => {
    const texts = { a: [A, B, C].join("\n\n"), copy: [C, makeText("e", 70), A, B].join("\n\n") };
    const documents = Object.entries(texts).map(([id, one], i) => makeNaming(id, i + 1, one));
    const prints = new Map(Object.entries(texts).map(([id, one]) => [id, sample(makePrint(one), 2 ** 30)]));
    const heads = new Map(documents.map(({ id }) => [id, "a"]));
    const repeats = await findRepeats(documents, { heads, links: new Map() }, async (id) => prints.get(id) ?? null);
    expect(repeats).toEqual(new Map([["copy", new Set([0, 2, 3])]]));
  });
});

/** What a much longer document would keep. */
function sample(print: Print, bound: number): Print {
  let at = 0;
  const counts = print.counts.map((count) => {
    const here = print.shingles.subarray(at, at + count);
    at += count;
    return here.filter((shingle) => shingle < bound).length;
  });
  return { ...print, shingles: print.shingles.filter((shingle) => shingle < bound), counts, bound };
}
