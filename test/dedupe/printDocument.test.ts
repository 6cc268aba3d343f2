import { describe, expect, it } from "vitest";
import { printDocument } from "../../src/dedupe/printDocument.ts";
import type { Paragraph } from "../../src/model.ts";
import { makePrint, makeText, toParagraphs } from "./makePrint.ts";

const TEXT = makeText("word", 60);

describe("printDocument", () => {
  it("makes no print of fewer than fifty words", () => {
    const { signature, shingles } = makePrint(makeText("word", 49));
    expect([signature.length, shingles.length]).toEqual([0, 0]);
  });

  it("makes a shingle of every three words of a paragraph, and one of a shorter paragraph", () => {
    expect([...makePrint(`${TEXT}\n\nYes!\n\n*\n\n${TEXT}`).counts]).toEqual([58, 1, 0, 58]);
  });

  it.each([
    ["case, signs and white space", TEXT.toUpperCase().replaceAll(" ", "  –\t“")],
    ["soft hyphens", TEXT.replaceAll("word", "wo\u00ADrd")],
    ["a dateline", `GENEVA, February 5, 2026 (Reuters) — ${TEXT}`],
    ["full-width letters", TEXT.replaceAll("word", "ｗｏｒｄ")],
  ])("is the same with other %s", (_, text) => {
    expect(makePrint(text)).toEqual(makePrint(TEXT));
  });

  it("leaves out headlines and boilerplate", () => {
    const text = `Headline of it\n\n${TEXT}\n\nRead also this`;
    const roles = ["HEADLINE", "TEXT", "BOILERPLATE"] as const;
    const paragraphs = toParagraphs(text).map((one, i): Paragraph => ({ ...one, role: roles[i] ?? "TEXT" }));
    const print = printDocument(text, paragraphs);
    expect([...print.counts]).toEqual([0, 58, 0]);
    expect(print.shingles).toEqual(makePrint(TEXT).shingles);
  });

  it.each([
    [
      "Chinese",
      "北京时间周四上午两国代表在日内瓦举行了会谈双方同意下周再次见面并就边境问题交换意见但没有公布任何细节也没有回答记者提问",
    ],
    ["Thai", "ผู้แทนของทั้งสองประเทศพบกันที่เจนีวาเมื่อวันพฤหัสบดีและตกลงที่จะพบกันอีกครั้งในสัปดาห์หน้า"],
  ])("takes %s by the character", (_, text) => {
    expect(makePrint(text).shingles.length).toBeGreaterThan(45);
  });

  it("keeps of a long document those with the least hashes, of every part", () => {
    const words = makeText("long", 200_000);
    const { shingles, bound } = makePrint(words);
    expect(bound).toBe(2 ** 30);
    expect(shingles.length).toBeGreaterThan(45_000);
    expect(shingles.length).toBeLessThan(65_537);
    const all = makePrint(makeText("long", 60_000)).shingles.filter((shingle) => shingle < bound);
    expect(shingles.subarray(0, all.length)).toEqual(all);
  });

  it("ends with a document that says one thing a million times", () => {
    expect(makePrint("one ".repeat(1e6)).shingles.length).toBeLessThan(65_537);
  });
});
