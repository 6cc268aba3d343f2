import { describe, expect, it } from "vitest";
import { decide, importLedger, revise } from "../../src/decide.ts";
import type { Choice, Decision, LedgerEvent, NameRef } from "../../src/decisions.ts";
import type { Workspace } from "../../src/store/Workspace.ts";
import { makeDocument } from "../make.ts";
import { makeWorkspace } from "../makeWorkspace.ts";

const BY = { author: "test" };

/** Four that nobody would join, each in a text of its own. */
const makeFour = () => makeWorkspace(["Ann Lee", "Bo Ray", "Cy Poe", "Di Fox"].map((name) => `[PERSON ${name}] left.`));

/** Each entity's texts' spellings, ordered. */
async function groups(workspace: Workspace): Promise<readonly string[]> {
  const { entities } = await workspace.readGraph();
  const profiles = await workspace.findProfiles(entities.map(({ id }) => id));
  return profiles
    .map((profile) => (profile?.spellings ?? []).map(({ text }) => text.slice(0, 2).trim()).sort())
    .map((spellings) => spellings.join("+"))
    .sort();
}

async function unfit(workspace: Workspace): Promise<readonly string[]> {
  return (await workspace.readUnfit()).map(({ reason }) => reason);
}

const person = (name: string): NameRef => ({ kind: "PERSON", name });
const [ANN, BO, CY, DI] = ["Ann Lee", "Bo Ray", "Cy Poe", "Di Fox"].map(person) as [NameRef, NameRef, NameRef, NameRef];
const merge = (...names: readonly NameRef[]): Decision => ({ type: "merge", names });
const split = (...names: readonly NameRef[]): Decision => ({ type: "split", names });
const apart = (...names: readonly NameRef[]): Decision => ({ type: "apart", names });

function toEvents(decisions: readonly Decision[]): readonly LedgerEvent[] {
  return decisions.map((action, i) => ({
    ...{ id: `e${i}`, time: new Date(i).toISOString(), author: "a", reason: "" },
    action,
  }));
}

describe("a later decision overrules an earlier one, and nothing else of it", () => {
  const apartLater = "A later decision keeps them apart.";
  it.each<[string, readonly Decision[], readonly string[], readonly string[]]>([
    ["split, then merge with another", [merge(ANN, BO), split(BO), merge(BO, CY)], ["An", "Bo+Cy", "Di"], [apartLater]],
    [
      "split two off, then one",
      [merge(ANN, BO, CY), split(ANN, BO), split(ANN)],
      ["An", "Bo", "Cy", "Di"],
      [apartLater, "A later decision parts them."],
    ],
    ["split one of three off", [merge(ANN, BO, CY), split(CY)], ["An+Bo", "Cy", "Di"], [apartLater]],
    [
      "split two off, merge them with another",
      [merge(ANN, BO, CY), split(ANN, BO), merge(ANN, DI)],
      ["An+Bo+Di", "Cy"],
      [apartLater],
    ],
    [
      "keep apart what was split off together",
      [merge(CY, DI), split(ANN, BO), apart(ANN, BO)],
      ["An", "Bo", "Cy+Di"],
      ["A later decision parts them."],
    ],
    [
      "merge what was kept apart",
      [apart(ANN, BO), merge(ANN, BO)],
      ["An+Bo", "Cy", "Di"],
      ["A later decision merges them."],
    ],
    ["merge what was split", [merge(ANN, BO), split(BO), merge(ANN, BO)], ["An+Bo", "Cy", "Di"], []],
  ])("%s", async (_, decisions, entities, reasons) => {
    const workspace = await makeFour();
    await importLedger(workspace, toEvents(decisions));
    expect(await groups(workspace)).toEqual(entities);
    expect(await unfit(workspace)).toEqual(reasons);
  });

  it("names what is merged as the first is named", async () => {
    const workspace = await makeFour();
    const choices: readonly Choice[] = [
      { type: "merge", entities: ["person/ann-lee", "person/bo-ray"] },
      { type: "merge", entities: ["person/ann-lee", "person/cy-poe"] },
      { type: "rename", entity: "person/ann-lee", text: "Foo" },
      { type: "rename", entity: "person/di-fox", text: "Bar" },
      { type: "merge", entities: ["person/foo", "person/bar"] },
    ];
    for (const choice of choices) await decide(workspace, choice, BY);
    expect((await workspace.readGraph()).entities.map(({ name }) => name)).toEqual(["Foo"]);
    await revise(workspace, "undo", BY);
    await decide(workspace, { type: "merge", entities: ["person/bar", "person/foo"] }, BY);
    expect((await workspace.readGraph()).entities.map(({ name }) => name)).toEqual(["Bar"]);
  });

  it("keeps what is left of a merge one of whose names is gone", async () => {
    const workspace = await makeFour();
    await importLedger(workspace, toEvents([merge(ANN, BO, CY)]));
    await workspace.deleteSources(["2.txt"]);
    await importLedger(workspace, []);
    expect(await groups(workspace)).toEqual(["An+Bo", "Di"]);
    expect(await unfit(workspace)).toEqual(['Nothing is named "Cy Poe" there any more.']);
  });
});

describe("names that several share", () => {
  const story = (marked: string, source: string) => makeDocument(marked, { source });

  it.each(["Steve", "Ann"])(
    "are decided about where they stand alone, whatever the others are called: %s",
    async (given) => {
      const circle = ["Al Bee", "Cy Dee", "Ed Eff"].map((name) => `[PERSON ${name}]`).join(" met ");
      const workspace = await makeWorkspace([
        story(`[PERSON ${given} Roe] met ${circle}.`, "0"),
        story("[PERSON Tom Roe] sang. [PERSON Gus Hay] met [PERSON Ina Jot].", "1"),
        story("[PERSON Roe] slept.", "2"),
        story("[PERSON Cal Moe] ran.", "3"),
      ]);
      await importLedger(workspace, toEvents([merge(person("Roe"), person("Cal Moe"))]));
      const { entities } = await workspace.readGraph();
      expect(entities.filter(({ aliases }) => aliases.includes("Cal Moe"))).toMatchObject([
        { aliases: ["Cal Moe", "Roe"], mentions: 2 },
      ]);
      expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining([`${given} Roe`, "Tom Roe"]));
    },
  );

  it("are split off one of those that share them, and of no other", async () => {
    const workspace = await makeWorkspace([
      story("[PERSON Ann Roe] sang.", "0"),
      story("[PERSON Adam Roe] ran.", "1"),
      story("[PERSON Roe] slept.", "2"),
      story("[PERSON Roe] woke.", "3"),
    ]);
    const at = (source: string): NameRef => ({ ...person("Roe"), mention: { source, start: 0, end: 3 } });
    await importLedger(workspace, toEvents([merge(person("Ann Roe"), at("2")), merge(person("Adam Roe"), at("3"))]));
    expect(await groups(workspace)).toEqual(["Ad+Ro", "An+Ro"]);
    await decide(workspace, { type: "split", entity: "person/ann-roe", names: ["Roe"] }, BY);
    expect(await groups(workspace)).toEqual(["Ad+Ro", "An", "Ro"]);
  });

  it("are split by place where the program takes them for one with a name that stays", async () => {
    const workspace = await makeWorkspace([story("[LOCATION United States] and [LOCATION US]", "0")]);
    await decide(workspace, { type: "split", entity: "location/us", names: ["United States"] }, BY);
    expect((await workspace.readGraph()).entities.map(({ id }) => id)).toEqual([
      "location/united-states",
      "location/us",
    ]);
  });

  it("and are kept apart by place are told from each other by later decisions", async () => {
    const workspace = await makeWorkspace([
      story("[PERSON John Smith] sang.", "0"),
      story("[PERSON John Smith] ran.", "1"),
    ]);
    const at = (source: string): NameRef => ({ ...person("John Smith"), mention: { source, start: 0, end: 10 } });
    await importLedger(
      workspace,
      toEvents([apart(at("0"), at("1")), { type: "rename", names: [at("1")], text: "The Other" }]),
    );
    const { entities } = await workspace.readGraph();
    expect(entities.map(({ name }) => name)).toEqual(["John Smith", "The Other"]);
    expect((await workspace.findMention({ source: "1", start: 0, end: 10 }))?.entity).toBe("person/the-other");
  });
});

describe("decisions", () => {
  it("are about nothing but what they name: not about what bears the name in another kind", async () => {
    const workspace = await makeWorkspace(["[LOCATION Jordan]"]);
    await importLedger(workspace, toEvents([{ type: "hide", names: [person("Jordan")] }]));
    expect((await workspace.readGraph()).entities).toHaveLength(1);
    expect(await unfit(workspace)).toEqual(['Nothing is named "Jordan" there any more.']);
  });

  it("are about places in texts of any name", async () => {
    const workspace = await makeWorkspace([makeDocument("[PERSON Ann Lee] [PERSON Ann Lee]", { source: "a\nb.txt" })]);
    const mentions = [{ source: "a\nb.txt", start: 0, end: 7 }];
    await decide(workspace, { type: "split", entity: "person/ann-lee", mentions }, BY);
    expect((await workspace.readGraph()).entities).toHaveLength(2);
  });

  it("about a place follow it where the text was changed before it", async () => {
    const sentence = "[PERSON Ann Lee] sang. [PERSON Bo Ray] met [PERSON Ann Lee].";
    const workspace = await makeWorkspace([makeDocument(sentence, { source: "a.txt" })]);
    const mentions = [{ source: "a.txt", start: 25, end: 32 }];
    await decide(workspace, { type: "split", entity: "person/ann-lee", mentions }, BY);
    const before = (await workspace.readGraph()).entities.map(({ name, mentions: many }) => [name, many]);
    expect(before).toEqual([
      ["Ann Lee", 1],
      ["Ann Lee", 1],
      ["Bo Ray", 1],
    ]);
    const {
      source,
      document,
      recognized,
      mentions: found,
      print,
    } = makeDocument(`It was late. ${sentence}`, {
      source: "a.txt",
    });
    const lines = document.paragraphs.map(() => null);
    const documents = [{ document, recognized, mentions: found, print, lines }];
    await workspace.writeSources([{ source, fingerprint: "2", documents }]);
    await importLedger(workspace, []);
    expect((await workspace.readGraph()).entities.map(({ name, mentions: many }) => [name, many])).toEqual(before);
    expect(await unfit(workspace)).toEqual([]);
  });

  it("about a name that any may have are about where it was seen", async () => {
    const workspace = await makeWorkspace([
      "[ORGANIZATION Defense Ministry] said.",
      "[ORGANIZATION Norwegian Defense Ministry] and [ORGANIZATION Danish Defense Ministry]",
    ]);
    const ids = (await workspace.readGraph()).entities.map(({ id }) => id);
    const short = ids.find((id) => id.startsWith("organization/defense-ministry")) ?? "";
    const { action } = await decide(
      workspace,
      { type: "merge", entities: ["organization/norwegian-defense-ministry", short] },
      BY,
    );
    expect("names" in action && action.names.map(({ mention }) => mention?.source)).toEqual([undefined, "0.txt"]);
  });

  it("agree where two workspaces give each other theirs", async () => {
    const [one, other] = [await makeFour(), await makeFour()];
    const rename = (text: string, day: string): LedgerEvent => ({
      ...{ id: text, time: `2026-${day}T00:00:00.000Z`, author: "a", reason: "" },
      action: { type: "rename", names: [ANN], text },
    });
    await importLedger(one, [rename("Old", "01-01")]);
    await importLedger(other, [rename("New", "02-01")]);
    await importLedger(one, await other.readLedger());
    await importLedger(other, await one.readLedger());
    for (const workspace of [one, other]) {
      expect((await workspace.readGraph()).entities.map(({ name }) => name)).toContain("New");
    }
  });

  it("of hostile words keep what can be shown", async () => {
    const workspace = await makeFour();
    await decide(workspace, { type: "rename", entity: "person/ann-lee", text: "a\0b\u0001\ud800 c\n" }, BY);
    expect((await workspace.readGraph()).entities.map(({ name }) => name)).toContain("ab c");
    const note: Choice = { type: "note", entity: "person/bo-ray", text: "x" };
    await expect(decide(workspace, note, { ...BY, reason: "r".repeat(2001) })).rejects.toThrow("more than 2000");
  });

  it("do not hang on the order of the texts", async () => {
    const texts = ["[PERSON Ann Lee] left.", "[ORGANIZATION Acme] sold.", "[LOCATION Berlin]", "[LOCATION Paris]"];
    const events = toEvents([
      split(ANN, { kind: "ORGANIZATION", name: "Acme" }),
      merge({ kind: "LOCATION", name: "Paris" }, { kind: "LOCATION", name: "Berlin" }),
    ]);
    const write = async (order: readonly number[]) => {
      const workspace = await makeWorkspace(order.map((i) => makeDocument(texts[i] ?? "", { source: `${i}.txt` })));
      await importLedger(workspace, events);
      const { entities } = await workspace.readGraph();
      return [entities, await workspace.findProfiles(entities.map(({ id }) => id))];
    };
    expect(await write([3, 2, 1, 0])).toEqual(await write([0, 1, 2, 3]));
  });
});
