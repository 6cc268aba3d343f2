import { loadKnown } from "./createContext.ts";
import { pageConnection } from "./pageConnection.ts";
import type { CommunityResolvers } from "./schema-types.ts";

export const communityResolvers: CommunityResolvers = {
  size: ({ members }) => members.length,
  anchor: ({ anchor }, _, { entities }) => loadKnown(entities, anchor),
  members: ({ members }, page, context) =>
    pageConnection(page, context, async ({ offset, limit }) => {
      const ids = members.slice(offset, offset + limit);
      const items = await Promise.all(ids.map((id) => loadKnown(context.entities, id)));
      return { items, totalCount: members.length };
    }),
};
