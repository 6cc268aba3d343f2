import { describe, expect, it } from "vitest";
import type { UnlabelledCommunity } from "../../src/graph/assignCommunities.ts";
import type { CountOptions, ParagraphText } from "../../src/graph/countWords.ts";
import { labelCommunities } from "../../src/graph/labelCommunities.ts";
import type { EntityKind } from "../../src/model.ts";

const community = (...members: readonly string[]): UnlabelledCommunity => {
  const anchor = members[0] ?? "";
  return { id: `community/1/${anchor}`, level: 1, anchor, members };
};

const entity = (id: string, name: string, kind: EntityKind = "PERSON") => ({ id, name, kind, aliases: [name] });

const ENTITIES = [
  entity("w", "Steve Witkoff"),
  entity("u", "Rustem Umerov"),
  entity("t", "Abu Dhabi talks", "EVENT"),
  entity("d", "Abu Dhabi", "LOCATION"),
  entity("b", "Central Bank", "ORGANIZATION"),
  entity("p", "Jane Powell"),
];

const PARAGRAPHS: readonly ParagraphText[] = [
  { entities: ["w", "u"], text: "Steve Witkoff met Rustem Umerov about the prisoners and the ceasefire." },
  { entities: ["w", "u"], text: "Witkoff and Umerov: more prisoners on Monday, said the prisoners’ families." },
  { entities: ["u"], text: "Umerov asked for prisoners." },
  { entities: ["b", "p"], text: "The Central Bank and Powell kept rates; the bank's rates rose in 2025." },
  { entities: ["b", "p", "w"], text: "Rates, rates, and rates again: prisoners of inflation." },
];

const LINKS = [
  { a: "d", b: "t", weight: 0 },
  { a: "t", b: "w", weight: 0 },
];

const label = (communities: readonly UnlabelledCommunity[], paragraphs = PARAGRAPHS, options: CountOptions = {}) =>
  labelCommunities(communities, ENTITIES, LINKS, [paragraphs], options);

describe("labelCommunities", () => {
  it("labels nothing where there is nothing", async () => {
    expect(await label([])).toEqual([]);
  });

  it("names the two most central members and the strongest term", async () => {
    const labelled = await label([community("w", "u"), community("b", "p")]);
    expect(labelled.map((one) => [one.label, one.terms])).toEqual([
      ["Steve Witkoff, Rustem Umerov (prisoners)", ["prisoners"]],
      ["Central Bank, Jane Powell (rates)", ["rates"]],
    ]);
  });

  it("begins with an event that most central members are named with, and leaves out the place it is named after", async () => {
    const [labelled] = await label([community("d", "w", "t", "u")]);
    expect(labelled?.label).toBe("Abu Dhabi talks: Steve Witkoff, Rustem Umerov");
  });

  it("names the members with the strongest ties inside, not the most central ones", async () => {
    const ties = [
      { a: "b", b: "d", weight: 0.1 },
      { a: "p", b: "w", weight: 2 },
    ];
    const [labelled] = await labelCommunities([community("d", "b", "p", "w")], ENTITIES, ties, []);
    expect(labelled?.label).toBe("Jane Powell, Steve Witkoff");
  });

  it("does not begin with an event that few are named with", async () => {
    const [labelled] = await label([community("d", "w", "t", "u", "b", "p")]);
    expect(labelled?.label).toMatch(/^Abu Dhabi, Steve Witkoff/);
  });

  it("does without a term where no word is said twice", async () => {
    const [labelled] = await label([community("w", "u")], []);
    expect([labelled?.label, labelled?.terms]).toEqual(["Steve Witkoff, Rustem Umerov", []]);
  });

  it("takes the most frequent words where all paragraphs are of one community", async () => {
    const paragraphs = [{ entities: ["w"], text: "talks talks peace talks peace" }];
    expect((await label([community("w", "u")], paragraphs))[0]?.terms).toEqual(["talks", "peace"]);
  });

  it("reads any script", async () => {
    const paragraphs = [{ entities: ["w"], text: "переговоры и переговоры, 会谈 会谈" }];
    expect((await label([community("w")], paragraphs))[0]?.terms).toEqual(["переговоры", "会谈"]);
  });

  it("gives no two communities one label, and none above 60 characters", async () => {
    const entities = Array.from({ length: 12 }, (_, i) => entity(`e${i}`, i % 4 === 3 ? "C" : "Same Name"));
    entities.push(entity("long", "x".repeat(200)), entity("long2", "x".repeat(200)), entity("😀", "😀".repeat(61)));
    const communities = [
      community("e0", "e1", "e2", "e3"),
      community("e4", "e5", "e6", "e7"),
      community("e8", "e9", "e10", "e11"),
      community("long"),
      community("long2"),
      community("😀"),
    ];
    const labels = (await labelCommunities(communities, entities, [], [])).map((one) => one.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const one of labels) expect([...one].length).toBeLessThanOrEqual(60);
    expect(labels.slice(0, 2)).toEqual(["Same Name, Same Name", "Same Name"]);
    expect(labels[5]).toBe(`${"😀".repeat(59)}…`);
  });

  it("gives the same for batches of any size, read at once or as they come", async () => {
    async function* oneByOne() {
      for (const paragraph of PARAGRAPHS) yield [paragraph];
    }
    const communities = [community("w", "u"), community("b", "p")];
    expect(await labelCommunities(communities, ENTITIES, LINKS, oneByOne())).toEqual(await label(communities));
  });

  it("forgets rare words, not frequent ones, where memory is short", async () => {
    const rare = Array.from({ length: 300 }, (_, i) => ({
      entities: ["w"],
      text: `rare${"abcdefghij"[i % 10]}${"abcdefghij"[Math.floor(i / 10) % 10]}${"abc"[Math.floor(i / 100)]} prisoners`,
    }));
    const [labelled] = await label([community("w")], rare, { mostCounters: 50 });
    expect(labelled?.terms).toEqual(["prisoners"]);
  });
});
