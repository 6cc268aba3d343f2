import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/export/toDecimal.ts";
import { GEXF_VERSIONS, writeGexf } from "../../src/export/writeGexf.ts";
import { communityColor } from "../../src/graph/communityColor.ts";
import { nodeSize } from "../../src/graph/nodeSize.ts";
import {
  KINDS,
  type EntityKind,
  type GraphData,
  type MeasuredCoMention,
  type MeasuredEntity,
} from "../../src/model.ts";
import { makeCoMention, makeCommunity, makeEntity, makeGraph, makeHostileGraph } from "./makeGraph.ts";
import { type ReadElement, readGexf } from "./readGexf.ts";

describe("writeGexf", () => {
  it.each(GEXF_VERSIONS)("writes a hostile graph in version %s as on file", async (version) => {
    await expect(write(makeHostileGraph(), version)).toMatchFileSnapshot(`golden/hostile-${version}.gexf`);
  });

  it.each(GEXF_VERSIONS)("writes an empty graph in version %s with all columns", (version) => {
    const { nodes, edges, columns, ...rest } = readGexf(write(makeGraph([]), version));
    expect({ nodes, edges, ...rest }).toEqual({
      version,
      graph: { mode: "static", defaultedgetype: "undirected" },
      nodes: [],
      edges: [],
    });
    expect(columns).toEqual({
      node: {
        kind: "string",
        mentions: "integer",
        documents: "integer",
        stories: "integer",
        community: "string",
        communityLabel: "string",
        firstSeen: "string",
        lastSeen: "string",
        pagerank: "double",
        betweenness: "double",
      },
      edge: {
        sentences: "integer",
        documents: "integer",
        stories: "integer",
        npmi: "double",
        logLikelihood: "double",
        firstSeen: "string",
        lastSeen: "string",
      },
    });
  });

  it("writes version 1.3 unless told otherwise", () => {
    expect([...writeGexf(makeHostileGraph())].join("")).toBe(write(makeHostileGraph(), "1.3"));
  });

  it("leaves out dates, communities and measures that are not known", () => {
    const graph = makeGraph([makeEntity("person/a", { pagerank: Number.NaN, x: Number.NaN })]);
    const [node] = readGexf(write(graph, "1.3")).nodes;
    expect(node?.values).toEqual({ kind: "PERSON", mentions: "1", documents: "1", stories: "1", betweenness: "0" });
    expect(node?.viz["position"]).toEqual({ x: "0", y: "0", z: "0" });
  });

  it("puts value first in viz:size, as Gephi reads no other place, and gives colours no alpha", () => {
    const xml = write(makeHostileGraph(), "1.3");
    expect(xml.match(/<viz:size [^>]*>/g)?.filter((tag) => !tag.startsWith("<viz:size value="))).toEqual([]);
    expect(xml).not.toMatch(/<viz:color[^>]* a=/);
  });

  it("yields pieces of bounded length, none for the whole and none that cuts a character", () => {
    const entities = Array.from({ length: 2_000 }, (_, index) =>
      makeEntity(`person/${index}`, { name: "😀".repeat(50) }),
    );
    const pieces = [...writeGexf(makeGraph(entities))];
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(66_000);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });

  it.each(GEXF_VERSIONS)("says in version %s exactly what any graph says", (version) => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const read = readGexf(write(graph, version));
        expect(read.nodes).toEqual(graph.entities.map((entity) => toNode(entity, graph)));
        expect(read.edges).toEqual(graph.coMentions.map(toEdge));
      }),
    );
  });
});

function write(graph: GraphData, version: (typeof GEXF_VERSIONS)[number]): string {
  return [...writeGexf(graph, { version })].join("");
}

function anyGraph(): fc.Arbitrary<GraphData> {
  const count = fc.nat();
  const measure = fc.double({ noNaN: true, noDefaultInfinity: true });
  const date = fc.constantFrom(null, "2026-02-05", "0987-12-31");
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...`&<>"'é \t\r\n\0\uD800`));
  const kind = fc.constantFrom<EntityKind>(...KINDS.filter((kind) => kind !== "GROUP"));
  const entity = fc.record({
    kind,
    name,
    mentions: count,
    documents: count,
    stories: count,
    weightedDegree: fc.nat({ max: 1000 }),
    firstSeen: date,
    lastSeen: date,
    pagerank: measure,
    betweenness: measure,
    community: fc.constantFrom(null, "community/1/a", "community/1/b"),
    x: measure,
    y: measure,
  });
  const coMention = fc.record({
    weight: fc.integer({ min: 1 }),
    sentences: count,
    documents: count,
    stories: count,
    npmi: measure,
    logLikelihood: measure,
    firstSeen: date,
    lastSeen: date,
  });
  return fc.record({ entities: fc.array(entity), coMention, label: name }).map(({ entities, coMention, label }) =>
    makeGraph(
      entities.map((changes, index) => makeEntity(`person/${index}`, changes)),
      entities.slice(1).map((_, index) => makeCoMention(`person/${index}`, `person/${index + 1}`, coMention)),
      [makeCommunity("community/1/a", label, ["person/0"]), makeCommunity("community/1/b", "b", ["person/1"])],
    ),
  );
}

function toNode(entity: MeasuredEntity, graph: GraphData): ReadElement {
  const index = graph.communities.findIndex(({ id }) => id === entity.community);
  const most = Math.max(...graph.entities.map(({ weightedDegree }) => weightedDegree));
  const color = communityColor(index === -1 ? null : index);
  return {
    attributes: { id: entity.id, label: toXmlText(entity.name) },
    values: known({
      kind: entity.kind,
      mentions: `${entity.mentions}`,
      documents: `${entity.documents}`,
      stories: `${entity.stories}`,
      community: entity.community,
      communityLabel: index === -1 ? null : toXmlText(graph.communities[index]?.label ?? ""),
      firstSeen: entity.firstSeen,
      lastSeen: entity.lastSeen,
      pagerank: toDecimal(entity.pagerank),
      betweenness: toDecimal(entity.betweenness),
    }),
    viz: {
      size: { value: toDecimal(nodeSize(entity.weightedDegree, most)) },
      position: { x: toDecimal(entity.x), y: toDecimal(entity.y), z: "0" },
      color: {
        r: `${parseInt(color.slice(1, 3), 16)}`,
        g: `${parseInt(color.slice(3, 5), 16)}`,
        b: `${parseInt(color.slice(5), 16)}`,
      },
    },
  };
}

function toEdge(edge: MeasuredCoMention): ReadElement {
  return {
    attributes: { id: `${edge.a}|${edge.b}`, source: edge.a, target: edge.b, weight: `${edge.weight}` },
    values: known({
      sentences: `${edge.sentences}`,
      documents: `${edge.documents}`,
      stories: `${edge.stories}`,
      npmi: toDecimal(edge.npmi),
      logLikelihood: toDecimal(edge.logLikelihood),
      firstSeen: edge.firstSeen,
      lastSeen: edge.lastSeen,
    }),
    viz: {},
  };
}

function known(values: Readonly<Record<string, string | null>>): Record<string, string> {
  const entries = Object.entries(values);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Every character that XML 1.0 cannot hold becomes U+FFFD. */
function toXmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
