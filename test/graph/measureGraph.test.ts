import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParagraphText } from "../../src/graph/countWords.ts";
import { MEASURE_STEPS, measureGraph } from "../../src/graph/measureGraph.ts";
import { compareCodePoints, type DocumentMentions, type Entity, type Facts } from "../../src/model.ts";
import { findCoMentions } from "../../src/relate/findCoMentions.ts";
import { makeDocumentMentions } from "../make.ts";
import { allApart, resolveByText } from "../relate/resolveByText.ts";

const OPTIONS = { resolution: 1, version: "v1" };

const DOCUMENTS = [
  makeDocumentMentions("[PERSON Witkoff] met [PERSON Umerov]\n\n[PERSON Witkoff] in [LOCATION Doha]", { id: "1" }),
  makeDocumentMentions("[PERSON Umerov] in [LOCATION Doha]\n\n[ORGANIZATION Bank] alone", { id: "2" }),
  makeDocumentMentions("[PERSON Powell] and [ORGANIZATION Fed]", { id: "3" }),
];

const PARAGRAPHS: readonly (readonly ParagraphText[])[] = [
  [{ entities: ["person/witkoff", "person/umerov"], text: "talks and talks" }],
];

describe("measureGraph", () => {
  it("measures nothing where there is nothing", async () => {
    expect(await measureGraph(makeFacts([]), [], [], OPTIONS)).toEqual({
      version: "v1",
      entities: [],
      coMentions: [],
      communities: [],
      modularity: null,
    });
  });

  it("measures entities and co-mentions in their order", async () => {
    const facts = makeFacts(DOCUMENTS);
    const measures = await measureGraph(facts, DOCUMENTS, PARAGRAPHS, OPTIONS);
    expect(
      facts.entities.map(({ id }, i) => [id, measures.entities[i]?.degree, measures.entities[i]?.community]),
    ).toEqual([
      ["location/doha", 2, "community/1/doha"],
      ["organization/bank", 0, null],
      ["organization/fed", 1, "community/1/fed"],
      ["person/powell", 1, "community/1/fed"],
      ["person/umerov", 2, "community/1/doha"],
      ["person/witkoff", 2, "community/1/doha"],
    ]);
    expect(measures.coMentions.length).toBe(facts.coMentions.length);
    expect(measures.communities.map(({ label }) => label)).toEqual(["Doha, Umerov (talks)", "Fed, Powell"]);
  });

  it("tells each step before it begins", async () => {
    const steps: string[] = [];
    await measureGraph(makeFacts([]), [], [], { ...OPTIONS, onStep: (step) => steps.push(step) });
    expect(steps).toEqual(MEASURE_STEPS);
  });

  it("gives the same bytes in any order of documents", async () => {
    const expected = JSON.stringify(await measureGraph(makeFacts(DOCUMENTS), DOCUMENTS, PARAGRAPHS, OPTIONS));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }), async (shuffled) => {
        expect(JSON.stringify(await measureGraph(makeFacts(shuffled), shuffled, PARAGRAPHS, OPTIONS))).toBe(expected);
      }),
    );
  });
});

function makeFacts(documents: readonly DocumentMentions[]): Facts {
  const resolutions = resolveByText(documents);
  const stories = allApart(documents);
  const names = new Map([...resolutions.values()].flat().map((one) => [one?.entity ?? "", one?.name ?? ""]));
  const entities = [...names].map(([id, name]): Entity => {
    const kind = id.startsWith("person") ? "PERSON" : id.startsWith("location") ? "LOCATION" : "ORGANIZATION";
    return { id, kind, name, aliases: [name], mentions: 1, documents: 1, stories: 1, firstSeen: null, lastSeen: null };
  });
  return {
    version: "facts",
    listLimit: 100,
    ...stories,
    standing: new Map(),
    duplicateOf: new Map(documents.map(({ id }) => [id, null])),
    entities: entities.sort((one, other) => compareCodePoints(one.id, other.id)),
    profiles: [],
    suggestions: [],
    unfit: [],
    resolutions,
    ...findCoMentions(documents, resolutions, stories),
  };
}
