import type { GraphData } from "../../src/model.ts";
import type { Page, Range, WorkspaceView } from "../../src/view.ts";

/** A view of a graph that came from no text: lists in the graph's own order, no documents. */
export function makeView(graph: GraphData, changes: Partial<WorkspaceView> = {}): WorkspaceView {
  const { entities, coMentions, communities } = graph;
  const noPage = async () => ({ items: [], totalCount: 0 });
  return {
    versions: async () => graph.version,
    statistics: () => Promise.reject(new Error("This view has no statistics.")),
    findEntities: async (ids) => ids.map((id) => entities.find((entity) => entity.id === id) ?? null),
    pageEntities: async (_query, range) => cut(entities, range),
    pageCoMentions: async (id, range) =>
      cut(
        coMentions.filter(({ a, b }) => a === id || b === id),
        range,
      ),
    findCoMention: async (one, other) =>
      coMentions.find(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ?? null,
    pageEvidence: noPage,
    pageMentions: noPage,
    findCommunities: async (ids) => ids.map((id) => communities.find((community) => community.id === id) ?? null),
    pageCommunities: async (level, range) =>
      cut(
        communities.filter((community) => community.level === level),
        range,
      ),
    findDocuments: async (ids) => ids.map(() => null),
    pageDocuments: noPage,
    readDocument: async () => null,
    findProfiles: async (ids) => ids.map(() => null),
    pageSuggestions: noPage,
    listNames: async () => [],
    listPlaces: async () => [],
    findMention: async () => null,
    findByName: async () => null,
    readLedger: async () => [],
    readUnfit: async () => [],
    readGraph: async () => graph,
    async *mentionLines() {},
    async *documentLines() {},
    readSourceText: async () => null,
    ...changes,
  };
}

function cut<T>(items: readonly T[], { offset, limit }: Range): Page<T> {
  return { items: items.slice(offset, offset + limit), totalCount: items.length };
}
