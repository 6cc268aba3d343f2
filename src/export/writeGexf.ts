import { communityColor } from "../graph/communityColor.ts";
import { nodeSize } from "../graph/nodeSize.ts";
import type { GraphData, MeasuredCoMention, MeasuredEntity } from "../model.ts";
import { escapeXml } from "./escapeXml.ts";
import { toDecimal } from "./toDecimal.ts";

export const GEXF_VERSIONS = ["1.3", "1.2"] as const;
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

export interface WriteGexfOptions {
  /** 1.2 is for readers that know no other, such as NetworkX; both hold the same. @default "1.3" */
  readonly version?: GexfVersion;
}

/**
 * Writes the graph as GEXF, for Gephi and others: a static, undirected graph with position, size and colour in `viz:`.
 *
 * Yields pieces of about 64,000 characters that never cut a character in two. The same graph gives the same text: no
 * clock is in it. A date, community or measure that is not known has no `attvalue`. An edge's id is the ids of its
 * two ends, so that it stays the same from one export to the next. Positions are as in the graph, y upwards as in Gephi.
 */
export function* writeGexf(graph: GraphData, options: WriteGexfOptions = {}): Generator<string, void, undefined> {
  const { version = "1.3" } = options;
  let piece = "";
  for (const line of gexfLines(graph, version)) {
    piece += line;
    if (piece.length >= PIECE_LENGTH) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

const PIECE_LENGTH = 64_000;

const NAMESPACES = {
  "1.3": { gexf: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
  "1.2": { gexf: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
} as const satisfies Record<GexfVersion, { gexf: string; viz: string }>;

// Dates are strings: a GEXF date is a time at which a node exists, which these are not.
// No column is called label or weight: Gephi keeps both for the attributes of <node> and <edge> themselves.
const NODE_COLUMNS = [
  ["kind", "string"],
  ["mentions", "integer"],
  ["documents", "integer"],
  ["stories", "integer"],
  ["community", "string"],
  ["communityLabel", "string"],
  ["firstSeen", "string"],
  ["lastSeen", "string"],
  ["pagerank", "double"],
  ["betweenness", "double"],
] as const;

const EDGE_COLUMNS = [
  ["sentences", "integer"],
  ["documents", "integer"],
  ["stories", "integer"],
  ["npmi", "double"],
  ["logLikelihood", "double"],
  ["firstSeen", "string"],
  ["lastSeen", "string"],
] as const;

const DESCRIPTION =
  "Entities that are named together. An edge's weight is the number of paragraphs that name both of its ends; " +
  "an article printed several times counts once.";

function* gexfLines(graph: GraphData, version: GexfVersion): Generator<string, void, undefined> {
  const { gexf, viz } = NAMESPACES[version];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${gexf}" xmlns:viz="${viz}" version="${version}">\n`;
  yield `<meta><creator>Comention</creator><description>${escapeXml(DESCRIPTION)}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="undirected">\n';
  yield toColumns("node", NODE_COLUMNS);
  yield toColumns("edge", EDGE_COLUMNS);
  yield "<nodes>\n";
  const communities = new Map(graph.communities.map(({ id, label }, index) => [id, { label, index }]));
  const maxWeightedDegree = graph.entities.reduce((max, { weightedDegree }) => Math.max(max, weightedDegree), 0);
  for (const entity of graph.entities) {
    const community = entity.community === null ? undefined : communities.get(entity.community);
    const size = nodeSize(entity.weightedDegree, maxWeightedDegree);
    yield toNode(entity, community?.label ?? null, size, communityColor(community?.index ?? null));
  }
  yield "</nodes>\n<edges>\n";
  for (const coMention of graph.coMentions) yield toEdge(coMention);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function toColumns(of: "node" | "edge", columns: typeof NODE_COLUMNS | typeof EDGE_COLUMNS): string {
  const lines = columns.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join("")}</attributes>\n`;
}

type Color = ReturnType<typeof communityColor>;

function toNode(entity: MeasuredEntity, communityLabel: string | null, size: number, color: Color): string {
  const { id, name, kind, mentions, documents, stories, community, firstSeen, lastSeen, pagerank, betweenness } =
    entity;
  return (
    `<node id="${escapeXml(id)}" label="${escapeXml(name)}"><attvalues>` +
    toAttvalue("kind", kind) +
    toAttvalue("mentions", mentions) +
    toAttvalue("documents", documents) +
    toAttvalue("stories", stories) +
    toAttvalue("community", community) +
    toAttvalue("communityLabel", communityLabel) +
    toAttvalue("firstSeen", firstSeen) +
    toAttvalue("lastSeen", lastSeen) +
    toAttvalue("pagerank", pagerank) +
    toAttvalue("betweenness", betweenness) +
    "</attvalues>" +
    // Gephi reads the size from the first attribute only, and no colour in hexadecimal.
    `<viz:size value="${toDecimal(size)}"/>` +
    `<viz:position x="${toDecimal(orZero(entity.x))}" y="${toDecimal(orZero(entity.y))}" z="0"/>` +
    `<viz:color r="${channel(color, 1)}" g="${channel(color, 3)}" b="${channel(color, 5)}"/></node>\n`
  );
}

function toEdge(coMention: MeasuredCoMention): string {
  const { weight, sentences, documents, stories, npmi, logLikelihood, firstSeen, lastSeen } = coMention;
  const source = escapeXml(coMention.a);
  const target = escapeXml(coMention.b);
  return (
    `<edge id="${source}|${target}" source="${source}" target="${target}" weight="${toDecimal(weight)}"><attvalues>` +
    toAttvalue("sentences", sentences) +
    toAttvalue("documents", documents) +
    toAttvalue("stories", stories) +
    toAttvalue("npmi", npmi) +
    toAttvalue("logLikelihood", logLikelihood) +
    toAttvalue("firstSeen", firstSeen) +
    toAttvalue("lastSeen", lastSeen) +
    "</attvalues></edge>\n"
  );
}

function toAttvalue(name: string, value: string | number | null): string {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return "";
  return `<attvalue for="${name}" value="${typeof value === "number" ? toDecimal(value) : escapeXml(value)}"/>`;
}

function orZero(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function channel(color: Color, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16);
}
