import { describe, expect, it } from "vitest";
import { listSeen } from "../../../src/recognize/model/listSeen.ts";
import { makeDocument } from "../../make.ts";

/** What is seen in one sentence where the network sees the words, in order, as the label; `known` is what the rules find. */
function list(text: string, label: string, words: readonly string[], known: readonly string[] = []): readonly string[] {
  const toSpan = (own: string) => ({ start: text.indexOf(own), end: text.indexOf(own) + own.length });
  const names = words.map((own) => ({ ...toSpan(own), kind: label, certainty: 0.9 }));
  const found = known.map((own) => {
    const [mention] = makeDocument(`[PERSON ${own}]`).mentions;
    if (!mention) throw new Error("There must be a mention.");
    return { ...mention, ...toSpan(own) };
  });
  const piece = { start: 0, end: text.length, paragraph: 0, sentence: 0 };
  const countTitleWords = (name: string) =>
    (/^(?:Adm\.?|Major General)/.exec(name)?.[0] ?? "").split(" ").filter(Boolean).length;
  return listSeen(text, [{ piece, names }], found, countTitleWords).map((seen) => `${seen.kind} ${seen.text}`);
}

describe("listSeen", () => {
  it("leaves titles out of persons' names, and a name that is a title", () => {
    const text = "Major General Ada Marlow and Adm. met the Adm. Trust.";
    expect(list(text, "per", ["Major General Ada Marlow", "Adm."])).toEqual(["PERSON Ada Marlow"]);
    expect(list(text, "org", ["the Adm. Trust"])).toEqual(["ORGANIZATION Adm. Trust"]);
  });

  it("leaves a name as it is where the rules find just that", () => {
    const text = "They met in The Hague.";
    expect(list(text, "loc", ["The Hague"])).toEqual(["LOCATION Hague"]);
    expect(list(text, "loc", ["The Hague"], ["The Hague"])).toEqual(["LOCATION The Hague"]);
  });

  it("leaves out labels that stand for no kind, and names of nothing but small words", () => {
    expect(list("They read Hamlet.", "misc", ["Hamlet"])).toEqual([]);
    expect(list("They read of the Hamlet.", "org", ["of the"])).toEqual([]);
  });
});
