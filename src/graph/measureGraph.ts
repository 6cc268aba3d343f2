import type { DocumentMentions, Facts, Measures } from "../model.ts";
import { countParagraphs } from "../relate/countParagraphs.ts";
import { assignCommunities } from "./assignCommunities.ts";
import type { ParagraphTexts } from "./countWords.ts";
import { labelCommunities } from "./labelCommunities.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { measureCentrality } from "./measureCentrality.ts";
import { measureCoMentions } from "./measureCoMentions.ts";
import { toAdjacency } from "./toAdjacency.ts";
import { weighTies } from "./weighTies.ts";

export interface MeasureOptions {
  /** Louvain's resolution, as in the settings. */
  readonly resolution: number;
  /** The list limit that the facts were made with. @default 100 */
  readonly listLimit?: number;
  /** What `Measures.version` shall be. */
  readonly version: string;
  /** Called with a step's name before it begins. */
  readonly onStep?: (step: MeasureStep) => void;
}

export const MEASURE_STEPS = ["statistics", "centrality", "communities", "labels", "layout"] as const;
export type MeasureStep = (typeof MEASURE_STEPS)[number];

/**
 * Derives what depends on the whole graph; in the order of `facts.entities` and `facts.coMentions`, which must be
 * theirs.
 *
 * @param documents those that the facts were made from
 * @param paragraphs the text of the paragraphs that name an entity and repeat no other, for the communities' labels
 */
export async function measureGraph(
  facts: Facts,
  documents: readonly DocumentMentions[],
  paragraphs: ParagraphTexts,
  { resolution, listLimit = 100, version, onStep = () => undefined }: MeasureOptions,
): Promise<Measures> {
  onStep("statistics");
  const counts = countParagraphs(documents, facts.resolutions, facts.repeats, { listLimit });
  const coMentions = measureCoMentions(facts.coMentions, counts);

  onStep("centrality");
  const ids = facts.entities.map(({ id }) => id);
  const adjacency = toAdjacency(ids, facts.coMentions);
  const centralities = measureCentrality(adjacency);

  onStep("communities");
  const weighed = weighTies(facts.coMentions, coMentions);
  const ties = toAdjacency(ids, weighed);
  const { communities, places, modularity } = assignCommunities(ties, adjacency, ids, { resolution });

  onStep("labels");
  const labelled = await labelCommunities(communities, facts.entities, weighed, paragraphs);

  onStep("layout");
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const groups = communities.map(({ members }) => members.map((id) => nodeOf.get(id) ?? 0));
  const positions = layoutGraph(ties, adjacency, groups);

  const entities = centralities.map((centrality, node) => ({
    ...centrality,
    community: labelled[places[node] ?? -1]?.id ?? null,
    x: positions[node]?.x ?? 0,
    y: positions[node]?.y ?? 0,
  }));
  return { version, entities, coMentions, communities: labelled, modularity };
}
