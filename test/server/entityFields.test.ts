import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { ANN, BOB, CY, makeTalks, OSLO } from "./makeTalks.ts";

describe("the field entity", () => {
  it("answers with counts, dates and whom it is named with, strongest first", async () => {
    const data = await ask(
      await makeTalks(),
      `{ entity(id: "${BOB}") {
          id kind name aliases mentionCount documentCount storyCount firstSeen lastSeen degree weightedDegree
          neighbors { totalCount nodes { entity { id } coMention { weight } } }
      } }`,
    );
    expect(data).toEqual({
      entity: {
        id: BOB,
        kind: "PERSON",
        name: "Bob Ray",
        aliases: ["Bob Ray"],
        mentionCount: 5,
        documentCount: 3,
        storyCount: 2,
        firstSeen: "2026-02-05",
        lastSeen: "2026-02-06",
        degree: 3,
        weightedDegree: 4,
        neighbors: {
          totalCount: 3,
          nodes: [
            { entity: { id: ANN }, coMention: { weight: 2 } },
            { entity: { id: OSLO }, coMention: { weight: 1 } },
            { entity: { id: CY }, coMention: { weight: 1 } },
          ],
        },
      },
    });
  });

  it("shows each mention in its sentence, marked from the sentence's start", async () => {
    const data = await ask(
      await makeTalks(),
      `{ entity(id: "${BOB}") { mentions(first: 2) { totalCount nodes {
          text kind start end document { source } sentence { text start end highlights { start end kind entity { name } } }
      } } } }`,
    );
    expect(data).toEqual({
      entity: {
        mentions: {
          totalCount: 5,
          nodes: [
            {
              text: "Bob Ray",
              kind: "PERSON",
              start: 12,
              end: 19,
              document: { source: "talks/1.txt" },
              sentence: {
                text: "Ann Lee met Bob Ray in Oslo.",
                start: 0,
                end: 28,
                highlights: [{ start: 12, end: 19, kind: "PERSON", entity: { name: "Bob Ray" } }],
              },
            },
            {
              text: "Bob Ray",
              kind: "PERSON",
              start: 65,
              end: 72,
              document: { source: "talks/1.txt" },
              sentence: {
                text: "Bob Ray listened.",
                start: 65,
                end: 82,
                highlights: [{ start: 0, end: 7, kind: "PERSON", entity: { name: "Bob Ray" } }],
              },
            },
          ],
        },
      },
    });
  });

  it("lists the documents that name it, newest first, undated last", async () => {
    const data = await ask(await makeTalks(), `{ entity(id: "${BOB}") { documents { nodes { source date } } } }`);
    expect(data).toEqual({
      entity: {
        documents: {
          nodes: [
            { source: "talks/2.txt", date: "2026-02-06" },
            { source: "talks/1.txt", date: "2026-02-05" },
            { source: "talks/3.txt", date: null },
          ],
        },
      },
    });
  });
});

describe("the field entities", () => {
  it("lists the most mentioned first", async () => {
    const data = await ask(await makeTalks(), "{ entities { totalCount nodes { name mentionCount } } }");
    expect(data).toEqual({
      entities: {
        totalCount: 5,
        nodes: [
          { name: "Bob Ray", mentionCount: 5 },
          { name: "Ann Lee", mentionCount: 4 },
          { name: "Oslo", mentionCount: 2 },
          { name: "Treaty of Rome", mentionCount: 1 },
          { name: "Cy Poe", mentionCount: 1 },
        ],
      },
    });
  });

  it.each([
    ["part of a name, letter case apart", 'search: "LEE"', ["Ann Lee"]],
    ["kinds", "kinds: [LOCATION, LAW], order: NAME", ["Oslo", "Treaty of Rome"]],
    ["no kind at all", "kinds: []", []],
    ["another order", "order: NAME, first: 2", ["Ann Lee", "Bob Ray"]],
    ["a community that does not exist", 'community: "community/1/nobody"', []],
  ])("can be narrowed by %s", async (_, given, names) => {
    const data = await ask(await makeTalks(), `{ entities(${given}) { nodes { name } } }`);
    expect(data).toEqual({ entities: { nodes: names.map((name) => ({ name })) } });
  });
});

describe("the field coMention", () => {
  it("answers in either order of the two, with evidence of each story once", async () => {
    const query = `query ($a: ID!, $b: ID!) { coMention(a: $a, b: $b) {
      a { id } b { id } weight sentenceCount documentCount storyCount firstSeen lastSeen
      evidence { totalCount nodes { sameSentence document { source } passages { text highlights { start entity { id } } } } }
    } }`;
    const workspace = await makeTalks();
    const data = await ask(workspace, query, { a: BOB, b: ANN });
    expect(data).toEqual(await ask(workspace, query, { a: ANN, b: BOB }));
    expect(data).toEqual({
      coMention: {
        a: { id: ANN },
        b: { id: BOB },
        weight: 2,
        sentenceCount: 1,
        documentCount: 2,
        storyCount: 1,
        firstSeen: "2026-02-05",
        lastSeen: "2026-02-06",
        evidence: {
          totalCount: 2,
          nodes: [
            {
              sameSentence: true,
              document: { source: "talks/1.txt" },
              passages: [
                {
                  text: "Ann Lee met Bob Ray in Oslo.",
                  highlights: [
                    { start: 0, entity: { id: ANN } },
                    { start: 12, entity: { id: BOB } },
                  ],
                },
              ],
            },
            {
              sameSentence: false,
              document: { source: "talks/1.txt" },
              passages: [
                {
                  text: "Ann Lee spoke.\nBob Ray listened.",
                  highlights: [
                    { start: 0, entity: { id: ANN } },
                    { start: 15, entity: { id: BOB } },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
  });
});

describe("the field path", () => {
  const query =
    'query ($to: ID!) { path(from: "person/ann-lee", to: $to) { entities { id } coMentions { weight } length } }';

  it("goes over the strongest edges, and adds up 1 / weight", async () => {
    expect(await ask(await makeTalks(), query, { to: CY })).toEqual({
      path: {
        entities: [{ id: ANN }, { id: BOB }, { id: CY }],
        coMentions: [{ weight: 2 }, { weight: 1 }],
        length: 1.5,
      },
    });
  });

  it.each([
    ["one entity from it to itself", ANN, { entities: [{ id: ANN }], coMentions: [], length: 0 }],
    ["null where no path leads", "law/treaty-of-rome", null],
    ["null for an unknown id", "person/nobody", null],
  ])("is %s", async (_, to, path) => {
    expect(await ask(await makeTalks(), query, { to })).toEqual({ path });
  });
});

describe("the fields community and communities", () => {
  it("tell members, most central first, and lead back from each member", async () => {
    const workspace = await makeTalks();
    const list = await ask(
      workspace,
      `{ communities { totalCount nodes {
          id level size anchor { id community { id } } members(first: 1) { totalCount nodes { id } }
      } } }`,
    );
    expect(list).toEqual({
      communities: {
        totalCount: 1,
        nodes: [
          {
            id: "community/1/bob-ray",
            level: 1,
            size: 4,
            anchor: { id: BOB, community: { id: "community/1/bob-ray" } },
            members: { totalCount: 4, nodes: [{ id: BOB }] },
          },
        ],
      },
    });
    const one = await ask(
      workspace,
      '{ community(id: "community/1/bob-ray") { size } none: communities(level: 9) { totalCount } }',
    );
    expect(one).toEqual({ community: { size: 4 }, none: { totalCount: 0 } });
  });
});
