import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, importLedger, openChanges, revise } from "../../src/decide.ts";
import type { Choice } from "../../src/decisions.ts";
import { writeGexf } from "../../src/export/writeGexf.ts";
import { writeMentionLines } from "../../src/export/writeMentionLines.ts";
import type { Workspace } from "../../src/store/Workspace.ts";
import { makeDocument } from "../make.ts";
import { makeWorkspace } from "../makeWorkspace.ts";

const ANN = "person/ann-lee";
const BO = "person/bo-ray";
const OSLO = "location/oslo";
const BY = { author: "test" };

const TEXTS = [
  "[PERSON Ann Lee] met [PERSON Bo Ray] in [LOCATION Oslo].\n[PERSON Lee] left.",
  "[PERSON Ann Lee] met [PERSON Cy Poe] in [LOCATION Oslo].",
  "[PERSON Anna Leigh] met [ORGANIZATION Acme Shipping] in [LOCATION Bergen].",
  "[ORGANIZATION Acme Shipping] sued [PERSON Bo Ray].\n\n[PERSON Cy Poe] met [PERSON Bo Ray].",
];

const makeTalks = () => makeWorkspace(TEXTS);

async function ids(workspace: Workspace): Promise<readonly string[]> {
  return (await workspace.readGraph()).entities.map(({ id }) => id);
}

async function collect(chunks: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Graph and mentions, as they are written to files. */
async function write(workspace: Workspace): Promise<string> {
  return (await collect(writeGexf(await workspace.readGraph()))) + (await collect(writeMentionLines(workspace)));
}

async function unfit(workspace: Workspace): Promise<readonly string[]> {
  return (await workspace.readUnfit()).map(({ reason }) => reason);
}

describe("decide", () => {
  it("merges, and the first gives name and kind", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: ["person/anna-leigh", ANN] }, BY);
    const [entity] = await workspace.findEntities(["person/anna-leigh"]);
    expect(entity).toMatchObject({ mentions: 4, aliases: ["Ann Lee", "Anna Leigh", "Lee"] });
    expect(await workspace.findCoMention("person/anna-leigh", BO)).toMatchObject({ weight: 1 });
    expect(await ids(workspace)).not.toContain(ANN);
  });

  it("merges what is of two kinds", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: ["organization/acme-shipping", OSLO] }, BY);
    expect(await workspace.findEntities(["organization/acme-shipping"])).toMatchObject([{ mentions: 4 }]);
  });

  it("renames, retypes, tags and writes notes", async () => {
    const workspace = await makeTalks();
    const choices: readonly Choice[] = [
      { type: "rename", entity: ANN, text: "Dame Ann" },
      { type: "retype", entity: "person/dame-ann", text: "organization" },
      { type: "tag", entity: "organization/dame-ann", text: "b" },
      { type: "tag", entity: "organization/dame-ann", text: "a" },
      { type: "note", entity: "organization/dame-ann", text: "first" },
      { type: "note", entity: "organization/dame-ann", text: "second" },
    ];
    for (const choice of choices) await decide(workspace, choice, BY);
    expect(await workspace.findEntities(["organization/dame-ann"])).toMatchObject([
      { name: "Dame Ann", kind: "ORGANIZATION", mentions: 3 },
    ]);
    const marked = await collect(writeMentionLines(workspace));
    expect(marked).toContain('"kind":"ORGANIZATION","text":"Lee","entity":"organization/dame-ann"');
    expect(await workspace.findProfiles(["organization/dame-ann"])).toMatchObject([
      { tags: ["a", "b"], notes: ["first", "second"] },
    ]);
  });

  it("hides an entity, its edges and what it is named by", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "hide", entity: OSLO }, BY);
    expect(await ids(workspace)).not.toContain(OSLO);
    expect(await workspace.findCoMention(ANN, OSLO)).toBeNull();
    expect((await workspace.readGraph()).coMentions.some(({ a, b }) => a === OSLO || b === OSLO)).toBe(false);
  });

  it("splits off a name, and single mentions", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: [ANN, "person/anna-leigh"] }, BY);
    await decide(workspace, { type: "split", entity: ANN, names: ["Anna Leigh"] }, BY);
    expect(await ids(workspace)).toContain("person/anna-leigh");
    await decide(workspace, { type: "split", entity: ANN, mentions: [{ source: "1.txt", start: 0, end: 7 }] }, BY);
    const two = (await ids(workspace)).filter((id) => id.startsWith("person/ann-lee"));
    expect(two).toHaveLength(2);
    expect((await workspace.findEntities(two)).map((entity) => entity?.mentions).sort()).toEqual([1, 2]);
    // What was split off can be told from what it was split from, and be decided about.
    const single = two.find((_, i) => i === 0) ?? "";
    await decide(workspace, { type: "rename", entity: single, text: "The Other Ann" }, BY);
    expect((await ids(workspace)).filter((id) => /ann/.test(id)).sort()).toEqual([
      "person/ann-lee",
      "person/anna-leigh",
      "person/the-other-ann",
    ]);
  });

  it("keeps two apart that the program would join, with what each is joined with", async () => {
    const others = "[PERSON Bo Ray], [PERSON Cy Poe] and [PERSON Di Fox]";
    const workspace = await makeWorkspace([
      `[PERSON Volodymyr Tymoshenko] met ${others}.`,
      `[PERSON Volodymyr Timoshenko] met ${others}.`,
    ]);
    expect(await ids(workspace)).toHaveLength(4);
    const [joined] = (await workspace.readGraph()).entities.filter(({ id }) => id.includes("mos"));
    await decide(workspace, { type: "split", entity: joined?.id ?? "", names: ["Volodymyr Timoshenko"] }, BY);
    expect(await ids(workspace)).toHaveLength(5);
    await revise(workspace, "undo", BY);
    const [one, other] = [
      { kind: "PERSON" as const, name: "Volodymyr Tymoshenko" },
      { kind: "PERSON" as const, name: "Volodymyr Timoshenko" },
    ];
    const event = { id: "e", time: "2026-11-23T00:00:00Z", author: "a", reason: "" };
    await importLedger(workspace, [{ ...event, action: { type: "apart", names: [one, other] } }]);
    expect(await ids(workspace)).toHaveLength(5);
    expect((await workspace.pageSuggestions(null, { offset: 0, limit: 9 })).totalCount).toBe(0);
  });

  it.each<[Choice, RegExp]>([
    [{ type: "merge", entities: [ANN] }, /two entities or more/],
    [{ type: "merge", entities: [ANN, ANN] }, /one already: person\/ann-lee/],
    [{ type: "merge", entities: [ANN, "person/none"] }, /no entity person\/none/],
    [{ type: "apart", entities: [ANN, ANN] }, /two entities/],
    [{ type: "split", entity: ANN }, /names or mentions/],
    [{ type: "split", entity: ANN, names: ["Ann Lee"] }, /nothing to split/],
    [{ type: "split", entity: ANN, names: ["Bo Ray"] }, /goes by no name "Bo Ray"; its names are "Ann Lee"/],
    [
      { type: "split", entity: ANN, mentions: [{ source: "1.txt", start: 1, end: 7 }] },
      /does not name person\/ann-lee/,
    ],
    [{ type: "retype", entity: ANN, text: "dog" }, /kind is one of/],
    [{ type: "rename", entity: ANN, text: "  " }, /empty/],
    [{ type: "hide", entity: "person/none" }, /no entity/],
  ])("writes nothing of %j", async (choice, message) => {
    const workspace = await makeTalks();
    await expect(decide(workspace, choice, BY)).rejects.toThrow(message);
    expect(await workspace.readLedger()).toEqual([]);
  });

  it("takes decisions one after the other", async () => {
    const workspace = await makeTalks();
    const { decide: choose } = openChanges(workspace);
    const texts = ["a", "b", "c", "d"];
    await Promise.all(texts.map((text) => choose({ type: "note", entity: ANN, text }, BY)));
    expect((await workspace.findProfiles([ANN]))[0]?.notes).toEqual(texts);
  });
});

describe("decisions that contradict each other", () => {
  it("let the later one hold, and tell of the earlier", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: [ANN, BO] }, BY);
    await decide(workspace, { type: "split", entity: ANN, names: ["Bo Ray"] }, BY);
    expect(await ids(workspace)).toEqual(expect.arrayContaining([ANN, BO]));
    expect(await unfit(workspace)).toEqual(["A later decision keeps them apart."]);
    await decide(workspace, { type: "merge", entities: [BO, ANN] }, BY);
    expect(await ids(workspace)).not.toContain(ANN);
    await revise(workspace, "undo", BY);
    await revise(workspace, "undo", BY);
    expect(await ids(workspace)).not.toContain(BO);
    expect(await unfit(workspace)).toEqual([]);
  });

  it("of two names and kinds keep the later", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "rename", entity: ANN, text: "One" }, BY);
    await decide(workspace, { type: "rename", entity: "person/one", text: "Two" }, BY);
    await decide(workspace, { type: "merge", entities: ["person/two", BO] }, BY);
    expect(await ids(workspace)).toContain("person/two");
  });

  it("are told of where what they name is gone, and hold again when it is back", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: [ANN, "person/anna-leigh"] }, BY);
    await workspace.deleteSources(["2.txt"]);
    await importLedger(workspace, []);
    expect(await unfit(workspace)).toEqual(['Nothing is named "Anna Leigh" there any more.']);
    const { source, document, recognized, mentions, print } = makeDocument(TEXTS[2] ?? "", { source: "2.txt" });
    const lines = document.paragraphs.map(() => null);
    const back = { source, fingerprint: source.text, documents: [{ document, recognized, mentions, print, lines }] };
    await workspace.writeSources([back]);
    await importLedger(workspace, []);
    expect(await unfit(workspace)).toEqual([]);
    expect(await ids(workspace)).not.toContain("person/anna-leigh");
  });
});

/** What may be decided about the talks; some of it does not fit when others were taken first. */
const CHOICES: readonly Choice[] = [
  { type: "merge", entities: [ANN, BO] },
  { type: "merge", entities: ["person/cy-poe", BO] },
  { type: "merge", entities: [OSLO, "location/bergen"] },
  { type: "apart", entities: [ANN, BO] },
  { type: "apart", entities: [BO, "person/cy-poe"] },
  { type: "rename", entity: BO, text: "Robert Ray" },
  { type: "retype", entity: OSLO, text: "EVENT" },
  { type: "hide", entity: "organization/acme-shipping" },
  { type: "split", entity: ANN, mentions: [{ source: "1.txt", start: 0, end: 7 }] },
  { type: "note", entity: ANN, text: "seen" },
  { type: "tag", entity: BO, text: "red" },
];

describe("laws of the ledger", () => {
  it("to decide and to undo gives the former state byte for byte, at any depth; to redo gives the later one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 5 }), async (choices) => {
        const workspace = await makeTalks();
        const states = [await write(workspace)];
        for (const choice of choices) {
          // What is about an entity that another decision made another of is refused, and changes nothing.
          const event = await decide(workspace, choice, BY).catch(() => null);
          if (event) states.push(await write(workspace));
        }
        for (const state of states.slice(0, -1).reverse()) {
          await revise(workspace, "undo", BY);
          expect(await write(workspace)).toBe(state);
        }
        for (const state of states.slice(1)) {
          await revise(workspace, "redo", BY);
          expect(await write(workspace)).toBe(state);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("replayed on a workspace that was built anew gives the same graph, whatever the order of the texts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (choices, order) => {
          const workspace = await makeTalks();
          for (const choice of choices) await decide(workspace, choice, BY).catch(() => null);
          const documents = order.map((i) => makeDocument(TEXTS[i] ?? "", { source: `${i}.txt` }));
          const anew = await makeWorkspace(documents);
          await importLedger(anew, await workspace.readLedger());
          expect(await write(anew)).toBe(await write(workspace));
          // A second time nothing is new.
          expect(await importLedger(anew, await workspace.readLedger())).toBe(0);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("adding a document and deleting it gives the former state", async () => {
    const workspace = await makeTalks();
    await decide(workspace, { type: "merge", entities: [ANN, "person/anna-leigh"] }, BY);
    const before = await write(workspace);
    const { source, document, recognized, mentions, print } = makeDocument("[PERSON Leigh Ann] met [PERSON Lee].", {
      source: "9.txt",
    });
    const lines = document.paragraphs.map(() => null);
    await workspace.writeSources([
      { source, fingerprint: "9", documents: [{ document, recognized, mentions, print, lines }] },
    ]);
    await importLedger(workspace, []);
    expect(await write(workspace)).not.toBe(before);
    await workspace.deleteSources(["9.txt"]);
    await importLedger(workspace, []);
    expect(await write(workspace)).toBe(before);
  });
});
