import { describe, expect, it } from "vitest";
import { romanize } from "../../../bench/resolution/romanize.ts";
import { makeStressSet, type StressSet } from "../../../bench/resolution/makeStressSet.ts";
import { scoreStressSet } from "../../../bench/resolution/scoreStressSet.ts";

const SMALL = { persons: 300, organizations: 250, twins: 10 };

describe("makeStressSet", () => {
  const set = makeStressSet(7, SMALL);

  it("makes the same set of the same seed", () => {
    expect(makeStressSet(7, SMALL)).toEqual(set);
    expect(makeStressSet(8, SMALL)).not.toEqual(set);
  });

  it("names each thing where the text does", () => {
    for (const { text, mentions } of set.documents) {
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it("gives pairs that must stay apart, both of which are named", () => {
    const named = new Set(set.documents.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
    const twins = set.apart.filter(({ kind }) => kind !== "ministries");
    expect(twins.filter(({ one, other }) => named.has(one) && named.has(other)).length).toBeGreaterThan(70);
    expect(set.apart.every(({ one, other }) => one !== other)).toBe(true);
  });
});

describe("romanize", () => {
  it.each([
    ["Зеленський", "uk", "official", "Zelenskyi"],
    ["Тимошенко", "uk", "official", "Tymoshenko"],
    ["Тимошенко", "uk", "by Russian", "Tymoshenko"],
    ["Юлія", "uk", "official", "Yuliia"],
    ["Путин", "ru", "press", "Putin"],
    ["Путин", "ru", "french", "Poutine"],
    ["Лавров", "ru", "german", "Lawrow"],
    ["Дмитрий", "ru", "press", "Dmitry"],
    ["Хрущёв", "ru", "scholarly", "Hruscev"],
  ] as const)("writes %s (%s) as %s", (word, script, scheme, latin) => {
    expect(romanize(word, script, scheme)).toBe(latin);
  });
});

describe("scoreStressSet", () => {
  const mention = (entity: string, text: string, variant: string) => ({
    ...{ start: 0, end: 0, kind: "PERSON" as const, paragraph: 0, sentence: 0 },
    ...{ entity, text, variant },
  });
  const document = (id: string, ...mentions: readonly ReturnType<typeof mention>[]) => ({
    ...{ id, source: id, start: 0, date: null, contentHash: id, text: "" },
    mentions,
  });
  const set: StressSet = {
    documents: [
      document("1", mention("a", "Ann Roe", "exact"), mention("a", "Roe", "surname")),
      document("2", mention("a", "A. Roe", "initials")),
      document("3", mention("a", "Ann Roe", "exact")),
      document("4", mention("b", "Ann Roe", "exact")),
    ],
    apart: [{ kind: "same name elsewhere", one: "a", other: "b" }],
  };

  it("counts pairs of different names that are joined, and of different things that must not be", () => {
    const score = scoreStressSet(set, () => "x");
    // Right: 1-2, 2-3; wrong: 1-4, 2-4, 3-4.
    expect([score.precision, score.recall]).toEqual([2 / 5, 1]);
    expect(score.variants.get("initials")).toEqual({ pairs: 2, joined: 2 });
    expect(score.variants.get("equal")).toEqual({ pairs: 1, joined: 1 });
    expect(score.apart.get("same name elsewhere")).toEqual({ pairs: 1, joined: 1 });
    expect(score.within).toEqual({ pairs: 1, joined: 1 });
  });

  it("finds nothing joined where each mention stands for itself", () => {
    const score = scoreStressSet(set, (id, i) => `${id} ${i}`);
    expect([score.precision, score.recall]).toEqual([1, 0]);
    expect(score.within).toEqual({ pairs: 1, joined: 0 });
    expect(score.apart.get("same name elsewhere")?.joined).toBe(0);
  });
});
