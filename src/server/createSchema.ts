import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { coMentionResolvers } from "./coMentionResolvers.ts";
import { communityResolvers } from "./communityResolvers.ts";
import type { RequestContext } from "./createContext.ts";
import { dateScalar } from "./dateScalar.ts";
import { documentResolvers, highlightResolvers, passageResolvers } from "./documentResolvers.ts";
import { entityResolvers, neighborResolvers } from "./entityResolvers.ts";
import { pathResolvers } from "./pathResolvers.ts";
import { queryResolvers } from "./queryResolvers.ts";
import type { Resolvers } from "./schema-types.ts";
import { statisticsResolvers } from "./statisticsResolvers.ts";

/** Makes `schema.graphql` executable; its resolvers want a RequestContext. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<RequestContext>({ typeDefs: readFileSync(SCHEMA_FILE, "utf8"), resolvers });
}

// As far from src/server as from dist/server.
const SCHEMA_FILE = new URL("../../schema.graphql", import.meta.url);

/** A field without a resolver is read from its parent by name. */
const resolvers: Resolvers = {
  Query: queryResolvers,
  Date: dateScalar,
  Entity: entityResolvers,
  Neighbor: neighborResolvers,
  CoMention: coMentionResolvers,
  Passage: passageResolvers,
  Highlight: highlightResolvers,
  Document: documentResolvers,
  Community: communityResolvers,
  Path: pathResolvers,
  Statistics: statisticsResolvers,
};
