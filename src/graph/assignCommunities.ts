import louvain from "graphology-communities-louvain";
import { digest } from "../digest.ts";
import { compareCodePoints, type Community } from "../model.ts";
import { addAt } from "./addAt.ts";
import { measureModularity } from "./measureModularity.ts";
import { seededRandom } from "./seededRandom.ts";
import { splitIntoConnected } from "./splitIntoConnected.ts";
import type { Adjacency } from "./toAdjacency.ts";
import { toPlainGraph } from "./toPlainGraph.ts";

export interface CommunityOptions {
  /** Above 1 gives more and smaller communities, below 1 fewer and larger ones. Above 0. @default 1 */
  readonly resolution?: number;
}

export type UnlabelledCommunity = Omit<Community, "label" | "terms">;

export interface Communities {
  /** Largest first, ties by id. */
  readonly communities: readonly UnlabelledCommunity[];
  /** By node: the place of its community in `communities`; -1 for a node without edges. */
  readonly places: Int32Array;
  /** Of the ties; null without edges. */
  readonly modularity: number | null;
}

/**
 * Finds clusters by the Louvain method (Blondel and others 2008), weighted and always in the same way, and splits what
 * it leaves disconnected, as it may (Traag and others 2019).
 *
 * @param ties what is clustered
 * @param adjacency the edges by weight, in the same order of nodes: they tell who is central in a community
 * @param ids the nodes' ids in order, which must be that of code points
 */
export function assignCommunities(
  ties: Adjacency,
  adjacency: Adjacency,
  ids: readonly string[],
  { resolution = 1 }: CommunityOptions = {},
): Communities {
  const groups = splitIntoConnected(ties, runLouvain(ties, resolution));
  const insideStrengths = sumInsideStrengths(adjacency, groups);
  const found: Omit<UnlabelledCommunity, "id">[] = listMembers(groups).map((members) => {
    members.sort((one, other) => (insideStrengths[other] ?? 0) - (insideStrengths[one] ?? 0) || one - other);
    const memberIds = members.map((node) => ids[node] ?? "");
    return { level: 1, anchor: memberIds[0] ?? "", members: memberIds };
  });
  const communities = withIds(found).sort(
    (one, other) => other.members.length - one.members.length || compareCodePoints(one.id, other.id),
  );
  const placeOf = new Map(communities.flatMap(({ members }, place) => members.map((id) => [id, place])));
  return {
    communities,
    places: Int32Array.from(ids, (id) => placeOf.get(id) ?? -1),
    modularity: measureModularity(ties, groups),
  };
}

function runLouvain(adjacency: Adjacency, resolution: number): Int32Array {
  const groups = louvain(toPlainGraph(adjacency), { resolution, rng: seededRandom(1), getEdgeWeight: "weight" });
  return Int32Array.from({ length: adjacency.order }, (_, node) => groups[node] ?? -1);
}

/** By node: the sum of the weights of its edges to others of its group. */
function sumInsideStrengths({ order, starts, neighbours, weights }: Adjacency, groups: Int32Array): Float64Array {
  const strengths = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    const end = starts[node + 1] ?? 0;
    for (let i = starts[node] ?? 0; i < end; i++) {
      if (groups[neighbours[i] ?? 0] === groups[node]) addAt(strengths, node, weights[i] ?? 0);
    }
  }
  return strengths;
}

function listMembers(groups: Int32Array): number[][] {
  const members: number[][] = [];
  for (const [node, group] of groups.entries()) {
    if (group >= 0) (members[group] ??= []).push(node);
  }
  return members;
}

/** Names each community by its anchor's slug; anchors of different kinds may share one: "Jordan" is a country and a person. */
function withIds(found: readonly Omit<UnlabelledCommunity, "id">[]): UnlabelledCommunity[] {
  const ids = found.map(({ level, anchor }) => `community/${level}/${anchor.slice(anchor.indexOf("/") + 1)}`);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return found.map((community, i) => {
    const id = ids[i] ?? "";
    return { id: (counts.get(id) ?? 0) > 1 ? `${id}~${digest([community.anchor], 6)}` : id, ...community };
  });
}
