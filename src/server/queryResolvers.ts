import { badUserInput, checkWithin } from "./clientErrors.ts";
import { readEntries } from "./ledgerResolvers.ts";
import { pageConnection } from "./pageConnection.ts";
import { findPath } from "./pathResolvers.ts";
import type { QueryResolvers } from "./schema-types.ts";
import { selectSubgraph } from "./selectSubgraph.ts";
import { toGraphColumns } from "./toGraphColumns.ts";

/** Every field asks for the version first: a workspace that was never derived has no answer to anything. */
export const queryResolvers: QueryResolvers = {
  version: (_, _arguments, { version }) => version(),

  entity: async (_, { id }, { version, entities }) => {
    await version();
    return entities.load(id);
  },
  entities: (_, { search, kinds, community, order, first, after }, context) => {
    const query = {
      order,
      ...(isGiven(search) && { search: checkSearch(search) }),
      ...(isGiven(kinds) && { kinds }),
      ...(isGiven(community) && { community }),
    };
    return pageConnection({ first, after }, context, (range) => context.view.pageEntities(query, range));
  },

  coMention: async (_, { a, b }, { version, view }) => {
    await version();
    return view.findCoMention(a, b);
  },
  path: (_, { from, to }, context) => findPath(context, from, to),

  community: async (_, { id }, { version, communities }) => {
    await version();
    return communities.load(id);
  },
  communities: (_, { level, first, after }, context) => {
    checkWithin("level", level, 1);
    return pageConnection({ first, after }, context, (range) => context.view.pageCommunities(level, range));
  },

  document: async (_, { id }, { version, documents }) => {
    await version();
    return documents.load(id);
  },
  documents: (_, { search, entity, first, after }, context) => {
    const query = {
      ...(isGiven(search) && { search: checkSearch(search) }),
      ...(isGiven(entity) && { entity }),
    };
    return pageConnection({ first, after }, context, (range) => context.view.pageDocuments(query, range));
  },

  suggestions: (_, { entity, first, after }, context) =>
    pageConnection({ first, after }, context, (range) => context.view.pageSuggestions(entity ?? null, range)),
  allowsChanges: (_, _arguments, { changes }) => changes !== null,
  ledger: (_, page, context) =>
    pageConnection(page, context, async ({ offset, limit }) => {
      const entries = await readEntries(context.view);
      return { items: entries.slice(offset, offset + limit), totalCount: entries.length };
    }),

  statistics: async (_, _arguments, { version, view }) => {
    await version();
    return view.statistics();
  },
  graph: async (_, filter, context) => {
    checkWithin("minWeight", filter.minWeight, 1);
    checkWithin("maxNodes", filter.maxNodes, 0, 20_000);
    checkWithin("maxEdges", filter.maxEdges, 0, 100_000);
    const { data } = await context.graph();
    return { ...toGraphColumns(selectSubgraph(data, filter), data), version: await context.version() };
  },
};

/** The longest search, in UTF-16 units. */
const MAX_SEARCH = 200;

function checkSearch(search: string): string {
  if (search.length <= MAX_SEARCH) return search;
  throw badUserInput(`search must be at most ${MAX_SEARCH} characters long, but it has ${search.length}.`);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
