import { execute, type ExecutionResult, GraphQLError, parse, specifiedRules, validate } from "graphql";
import type { WorkspaceView } from "../view.ts";
import { checkCost } from "./checkCost.ts";
import { createContext } from "./createContext.ts";
import { createGraphCache } from "./createGraphCache.ts";
import { createSchema } from "./createSchema.ts";
import { findFault } from "./maskError.ts";
import { PARSE_OPTIONS, VALIDATION_RULES } from "./queryLimits.ts";

export interface QueryRequest {
  readonly query: string;
  /** @default none */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Executes one query without a server, within the server's limits. What is wrong with the query is told in `errors`;
 * `data` is left out when it could not be run at all. Throws what the view throws.
 */
export async function executeQuery(view: WorkspaceView, request: QueryRequest): Promise<ExecutionResult> {
  const { query, variables = {} } = request;
  const schema = createSchema();
  const document = parseQuery(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const mistakes = validate(schema, document, [...specifiedRules, ...VALIDATION_RULES]);
  if (mistakes.length > 0) return { errors: mistakes };
  const tooCostly = checkCost(schema, { document, variables });
  if (tooCostly) return { errors: [tooCostly] };

  const contextValue = createContext(view, createGraphCache(view));
  const result = await execute({ schema, document, variableValues: variables, contextValue });
  for (const error of result.errors ?? []) {
    const fault = findFault(error);
    if (fault !== null) throw fault;
  }
  return result;
}

function parseQuery(query: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(query, PARSE_OPTIONS);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
