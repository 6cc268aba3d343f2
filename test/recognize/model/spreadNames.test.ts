import { describe, expect, it } from "vitest";
import { listPieces } from "../../../src/recognize/listPieces.ts";
import { spreadNames, type Seen } from "../../../src/recognize/model/spreadNames.ts";
import { makeDocument } from "../../make.ts";

/** Spreads the marked names of a text over it, all as certain as told. */
function spread(marked: string, certainty = 0.99): readonly string[] {
  const { source, document, mentions } = makeDocument(marked);
  const seen: readonly Seen[] = mentions.map((mention) => ({ ...mention, certainty }));
  const isTaken = (span: { start: number; end: number }) =>
    seen.some(({ start, end }) => start < span.end && end > span.start);
  return spreadNames(source.text, listPieces(source.text, document), seen, isTaken).map(
    ({ kind, text, paragraph, sentence }) => `${kind} ${text} ${paragraph}.${sentence}`,
  );
}

describe("spreadNames", () => {
  it("finds a name that was seen clearly wherever it is written again", () => {
    expect(spread("[PERSON Ada Marlow] rose.\nThen Ada Marlow spoke.\n\nSo did Ada Marlow.")).toEqual([
      "PERSON Ada Marlow 0.1",
      "PERSON Ada Marlow 1.0",
    ]);
  });

  it("finds a person's surname alone, but no first word of an organization", () => {
    expect(spread("[PERSON Ada Marlow] met [ORGANIZATION Quill Trust].\nSo Marlow asked the Quill.")).toEqual([
      "PERSON Marlow 0.1",
    ]);
  });

  it("takes a no-break space for a space", () => {
    expect(spread("[LOCATION Port Vell] rose.\nThe Port\u00a0Vell shone.")).toEqual(["LOCATION Port\u00a0Vell 0.1"]);
  });

  it.each([
    ["a name that was seen dimly", "[PERSON Ada Marlow] rose.\nThen Ada Marlow spoke.", 0.6],
    ["another spelling", "[LOCATION Lisbon] rose.\nThe lisbon stone, LISBON.", 0.99],
    ["a part of a longer word", "[LOCATION Lisbon] rose.\nThe Lisbonite spoke.", 0.99],
    ["a single word that begins a sentence", "[PERSON Ada Will] rose.\nWill they come?", 0.99],
    ["a short word", "[ORGANIZATION SUN] rose.\nThe SUN shone.", 0.99],
    ["what is taken", "[PERSON Ada Marlow] rose.\nThe [ORGANIZATION Ada Marlow Trust] spoke.", 0.99],
    ["nothing in nothing", "", 0.99],
  ])("does not take %s", (_, marked, certainty) => {
    expect(spread(marked, certainty)).toEqual([]);
  });
});
