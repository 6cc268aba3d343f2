import { describe, expect, it } from "vitest";
import { makeWords } from "../../bench/stories/makeWords.ts";
import { joinNames } from "../../src/resolve/joinNames.ts";
import type { NameContext, NameNode } from "../../src/resolve/NameNode.ts";
import { partNamesakes } from "../../src/resolve/partNamesakes.ts";

interface Told {
  readonly stories?: number;
  readonly country?: string;
  readonly with?: readonly string[];
  readonly isShort?: boolean;
}

let stories = 0;

function makeContext({
  country = null,
  with: names = [],
}: {
  country?: string | null;
  with?: readonly string[];
}): NameContext {
  return {
    story: `s${stories++}`,
    country,
    roles: new Set(),
    countries: new Set(country === null ? [] : [country]),
    neighbours: new Set(names.map((name) => `PERSON\n${name}`)),
  };
}

function make(
  kind: NameNode["kind"],
  name: string,
  { stories: count = 1, isShort = false, ...told }: Told = {},
): NameNode {
  return {
    key: `${kind}\n${name}`,
    kind,
    name,
    isShort,
    contexts: Array.from({ length: count }, () => makeContext(told)),
  };
}

/** Names that are many, so that those of a test are as rare as names are. */
const WORDS = makeWords(1200, 3).map((word) => word[0]?.toUpperCase() + word.slice(1));
const CROWD = Array.from({ length: 600 }, (_, i) => make("PERSON", `${WORDS[2 * i]}i ${WORDS[2 * i + 1]}ov`));

/** The groups of more than one of these names. */
function join(...nodes: readonly NameNode[]): readonly string[] {
  const { roots } = joinNames([...nodes, ...CROWD], () => false);
  const groups = new Map<string, string[]>();
  for (const { key, name } of nodes)
    groups.set(roots.get(key) ?? "", [...(groups.get(roots.get(key) ?? "") ?? []), name]);
  return [...groups.values()].filter(({ length }) => length > 1).map((names) => names.sort().join(" = "));
}

describe("joinNames", () => {
  it.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Yulia Timoshenko", "Yuliia Tymoshenko"],
    ["Aleksandr Orlov", "Alexander Orlov"],
    ["Jörg Müller", "Jorg Muller"],
    ["Rick Sanchez", "Rick Sanshez"],
    ["John Roe", "John Robert Roe"],
    ["Jane Roe", "Dr. Jane Roe"],
    ["Jane Roe", "Roe, Jane"],
    ["Donald Trump", "Trump"],
  ])("joins %s and %s", (one, other) => {
    expect(join(make("PERSON", one), make("PERSON", other))).toEqual([[one, other].sort().join(" = ")]);
  });

  it.each([
    ["ORGANIZATION", "Reuters", "Reuters news agency"],
    ["ORGANIZATION", "Roe Shipping Ltd", "Roe Shipping"],
    ["ORGANIZATION", "Roe & Day", "Roe and Day"],
    ["ORGANIZATION", "Norwegian Centre for Defence", "Norwegian Center for Defense"],
    ["LOCATION", "Zürich", "Zurich"],
    ["LOCATION", "Kurils", "Kuril Islands"],
    ["EVENT", "Ukraine conflict", "Ukraine crisis"],
  ] as const)("joins the %s %s and %s", (kind, one, other) => {
    expect(join(make(kind, one), make(kind, other))).toEqual([[one, other].sort().join(" = ")]);
  });

  it.each([
    ["PERSON", "Ann Roe", "Ben Roe"],
    ["PERSON", "Maria Roe", "Mario Roe"],
    ["PERSON", "Carl Roe", "Carl Roe Jr."],
    ["ORGANIZATION", "Roe Shipping Ltd", "Roe Shipping GmbH"],
    ["ORGANIZATION", "Norwegian Foreign Ministry", "Swedish Foreign Ministry"],
    ["ORGANIZATION", "North Bank", "South Bank"],
    ["LOCATION", "Oslo", "Oslo Airport"],
    ["LOCATION", "Iran", "Iraq"],
    ["LOCATION", "Niger", "Nigeria"],
    ["EVENT", "Munich conference", "Geneva conference"],
  ] as const)("keeps the %s %s and %s apart", (kind, one, other) => {
    expect(join(make(kind, one), make(kind, other))).toEqual([]);
  });

  it("joins an initial with the one whom it may stand for, by those named with both", () => {
    const ann = make("PERSON", "Ann Roe", { with: ["Cid Hay", "Eve Low"] });
    const a = make("PERSON", "A. Roe", { with: ["Cid Hay", "Eve Low"] });
    expect(join(ann, a)).toEqual(["A. Roe = Ann Roe"]);
    expect(join(ann, a, make("PERSON", "Adam Roe", { with: ["Cid Hay", "Eve Low"] }))).toEqual([]);
  });

  it("joins a family name with the one who is named far more often", () => {
    const trump = make("PERSON", "Trump", { stories: 5 });
    const others = [make("PERSON", "Donald Trump", { stories: 40 }), make("PERSON", "Ivana Trump")];
    expect(join(trump, ...others)).toEqual(["Donald Trump = Trump"]);
    expect(join(trump, make("PERSON", "Donald Trump"), make("PERSON", "Ivana Trump"))).toEqual([]);
  });

  it("joins an acronym that an article introduces", () => {
    const nodes = [make("ORGANIZATION", "Norwegian Food Authority"), make("ORGANIZATION", "NFA")];
    const { roots } = joinNames(nodes, (acronym, core) => acronym === "nfa" && core === "norwegian food authority");
    expect(new Set(roots.values()).size).toBe(1);
    expect(new Set(joinNames(nodes, () => false).roots.values()).size).toBe(2);
  });

  it("suggests what is likely and not sure, with its reasons", () => {
    const nodes = [make("PERSON", "Ann Roe"), make("PERSON", "A. Roe"), ...CROWD];
    const { suggestions } = joinNames(nodes, () => false);
    expect(
      suggestions.map(({ one, other, evidence }) => [one.name, other.name, evidence.map(({ reason }) => reason)]),
    ).toEqual([["A. Roe", "Ann Roe", ["the family name roe", "the initial A."]]]);
  });

  it("gives the same in whatever order the names come", () => {
    const nodes = [
      ..."Ann Roe|A. Roe|Anne Roe|Adam Roe|Roe|Dr. Ann Roe".split("|").map((name) => make("PERSON", name)),
      ...CROWD,
    ];
    const show = (list: readonly NameNode[]) => [...joinNames(list, () => false).roots].sort().join();
    expect(show(nodes.toReversed())).toBe(show(nodes));
  });
});

describe("partNamesakes", () => {
  const told = (country: string | null, name: string) => makeContext({ country, with: [name] });

  it("parts stories that call one of two countries, and share nobody", () => {
    const [norway, sweden] = ["NO", "SE"].map((country) => [1, 2].map((i) => told(country, `${country} ${i}`)));
    const parted = partNamesakes([...(norway ?? []), ...(sweden ?? [])], new Set());
    expect(parted.map((group) => group.map(({ country }) => country).join())).toEqual(["NO,NO", "SE,SE"]);
  });

  it("keeps together where somebody is named with both, or one story alone says otherwise", () => {
    const shared = [told("NO", "Ann"), told("NO", "Ben"), told("SE", "Ann"), told("SE", "Ben")];
    expect(partNamesakes(shared, new Set())).toHaveLength(1);
    expect(partNamesakes([told("NO", "Ann"), told("NO", "Ben"), told("SE", "Cid")], new Set())).toHaveLength(1);
    expect(partNamesakes([told(null, "Ann"), told(null, "Ben")], new Set())).toHaveLength(1);
  });
});
