import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, parse } from "graphql";
import { coMentionResolvers } from "./coMentionResolvers.ts";
import { communityResolvers } from "./communityResolvers.ts";
import type { RequestContext } from "./createContext.ts";
import { dateScalar } from "./dateScalar.ts";
import { documentResolvers, highlightResolvers, passageResolvers } from "./documentResolvers.ts";
import { entityResolvers, neighborResolvers, roleResolvers, spellingResolvers } from "./entityResolvers.ts";
import { decidedNameResolvers, ledgerEntryResolvers, suggestionResolvers } from "./ledgerResolvers.ts";
import { changeResolvers, mutationResolvers } from "./mutationResolvers.ts";
import { pathResolvers } from "./pathResolvers.ts";
import { queryResolvers } from "./queryResolvers.ts";
import type { Resolvers } from "./schema-types.ts";
import { statisticsResolvers } from "./statisticsResolvers.ts";

/**
 * Makes `schema.graphql` executable; its resolvers want a RequestContext.
 *
 * @param allowChanges whether it has mutations
 */
export function createSchema(allowChanges = false): GraphQLSchema {
  const whole = parse(readFileSync(SCHEMA_FILE, "utf8"));
  if (allowChanges) {
    const all = { ...resolvers, Mutation: mutationResolvers, Change: changeResolvers };
    return makeExecutableSchema<RequestContext>({ typeDefs: whole, resolvers: all });
  }
  const definitions = whole.definitions.filter((one) => !("name" in one && CHANGING.has(one.name?.value ?? "")));
  return makeExecutableSchema<RequestContext>({ typeDefs: { ...whole, definitions }, resolvers });
}

const CHANGING: ReadonlySet<string> = new Set(["Mutation", "Change", "MentionInput"]);

// As far from src/server as from dist/server.
const SCHEMA_FILE = new URL("../../schema.graphql", import.meta.url);

/** A field without a resolver is read from its parent by name. */
const resolvers: Resolvers = {
  Query: queryResolvers,
  Date: dateScalar,
  Entity: entityResolvers,
  Neighbor: neighborResolvers,
  Spelling: spellingResolvers,
  Role: roleResolvers,
  Suggestion: suggestionResolvers,
  LedgerEntry: ledgerEntryResolvers,
  DecidedName: decidedNameResolvers,
  CoMention: coMentionResolvers,
  Passage: passageResolvers,
  Highlight: highlightResolvers,
  Document: documentResolvers,
  Community: communityResolvers,
  Path: pathResolvers,
  Statistics: statisticsResolvers,
};
