import { describe, expect, it } from "vitest";
import type { CoMention } from "../../src/model.ts";
import { weighTies } from "../../src/graph/weighTies.ts";

const edge = (weight: number, sentences: number): CoMention => ({
  a: "person/a",
  b: "person/b",
  weight,
  sentences,
  documents: 1,
  stories: 1,
  firstSeen: null,
  lastSeen: null,
});

describe("weighTies", () => {
  it.each([
    [3, 1, 0.5, 2, "how often, sentences twice, times how surprising"],
    [3, 0, 1, 3, "a pair always together counts in full"],
    [4, 1, 0, 0.1, "a pair by chance keeps a little"],
    [4, 1, -0.8, 0.1, "and so does one that is rarer than by chance"],
  ])("weighs %d paragraphs and %d sentences at NPMI %d as %d: %s", (weight, sentences, npmi, tie) => {
    const [made] = weighTies([edge(weight, sentences)], [{ npmi, logLikelihood: 0 }]);
    expect(made).toEqual({ a: "person/a", b: "person/b", weight: expect.closeTo(tie, 12) as number });
  });
});
