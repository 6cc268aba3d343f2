import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError } from "graphql";
import { checkCost } from "./checkCost.ts";
import type { RequestContext } from "./createContext.ts";
import { createSchema } from "./createSchema.ts";
import { findFault, maskError } from "./maskError.ts";
import { PARSE_OPTIONS, VALIDATION_RULES } from "./queryLimits.ts";

/** Creates the GraphQL server, not yet started: with all limits, without anything that would ask the network. */
export function createApollo(log: FastifyBaseLogger, allowChanges = false): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: createSchema(allowChanges),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: PARSE_OPTIONS,
    validationRules: VALIDATION_RULES,
    maxRecursiveSelections: 10_000,
    logger: log,
    formatError: (formatted, error) => {
      const fault = findFault(error);
      if (fault !== null) log.error({ err: fault, path: formatted.path }, "A query failed.");
      return maskError(formatted, error);
    },
    plugins: [
      refuseOtherOperations(allowChanges),
      limitCost,
      ApolloServerPluginLandingPageDisabled(),
      // Apollo turns these on by itself where the environment holds APOLLO_KEY.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}

// graphql-js would fail only when it runs one, with status 500.
const refuseOtherOperations = (allowChanges: boolean): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation: { operation } = {} }) => {
      if (operation === undefined || operation === "query" || (allowChanges && operation === "mutation")) return;
      throw new GraphQLError(`This server answers queries only, but this is a ${operation}.`, {
        extensions: { code: "BAD_REQUEST", http: { status: 400 } },
      });
    },
  }),
});

const limitCost: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request: { variables, operationName } }) => {
      const error = checkCost(schema, { document, variables, operationName });
      if (!error) return;
      throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
    },
  }),
};
