import { pageConnection } from "./pageConnection.ts";
import type { EntityResolvers, NeighborResolvers, RoleResolvers, SpellingResolvers } from "./schema-types.ts";
import { loadKnown } from "./createContext.ts";

export const entityResolvers: EntityResolvers = {
  spellings: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).spellings,
  joins: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).joins,
  roles: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).roles,
  place: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).place,
  notes: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).notes,
  tags: async ({ id }, _, { profiles }) => (await loadKnown(profiles, id)).tags,
  suggestions: ({ id }, page, context) =>
    pageConnection(page, context, (range) => context.view.pageSuggestions(id, range)),
  mentionCount: ({ mentions }) => mentions,
  documentCount: ({ documents }) => documents,
  storyCount: ({ stories }) => stories,
  community: ({ community }, _, { communities }) => (community === null ? null : communities.load(community)),
  neighbors: ({ id }, page, context) =>
    pageConnection(page, context, async (range) => {
      const { items, totalCount } = await context.view.pageCoMentions(id, range);
      const neighbors = items.map((coMention) => ({
        entity: coMention.a === id ? coMention.b : coMention.a,
        coMention,
      }));
      return { items: neighbors, totalCount };
    }),
  mentions: ({ id }, page, context) => pageConnection(page, context, (range) => context.view.pageMentions(id, range)),
  documents: ({ id }, page, context) =>
    pageConnection(page, context, (range) => context.view.pageDocuments({ entity: id }, range)),
};

export const spellingResolvers: SpellingResolvers = { mentionCount: ({ mentions }) => mentions };

export const roleResolvers: RoleResolvers = { mentionCount: ({ mentions }) => mentions };

export const neighborResolvers: NeighborResolvers = {
  entity: ({ entity }, _, { entities }) => loadKnown(entities, entity),
};
