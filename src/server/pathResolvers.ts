import { loadKnown, type RequestContext } from "./createContext.ts";
import type { PathParent } from "./parents.ts";
import { findShortestPath } from "../graph/findShortestPath.ts";
import type { PathResolvers } from "./schema-types.ts";

export const pathResolvers: PathResolvers = {
  entities: ({ entities }, _, context) => Promise.all(entities.map((id) => loadKnown(context.entities, id))),
  length: ({ coMentions }) => coMentions.reduce((length, { weight }) => length + 1 / weight, 0),
};

/** Finds the shortest path between two entities; null where no path joins them. */
export async function findPath(context: RequestContext, from: string, to: string): Promise<PathParent | null> {
  const { network } = await context.graph();
  const entities = findShortestPath(network(), from, to);
  if (!entities) return null;
  const coMentions = await Promise.all(
    entities.slice(1).map(async (id, i) => {
      const before = entities[i] ?? from;
      const coMention = await context.view.findCoMention(before, id);
      if (!coMention) throw new Error(`The graph joins "${before}" and "${id}" but the workspace has no such edge.`);
      return coMention;
    }),
  );
  return { entities, coMentions };
}
