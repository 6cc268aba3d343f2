import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** What the client is told of a fault that is not its own. */
export const MASKED = "Something went wrong on the server; it was logged.";

/**
 * The fault behind an error that is not meant for the client; null for one that is: a GraphQLError with a code, or one
 * that came up before any field was resolved.
 */
export function findFault(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return error.originalError;
  if (isWrongArgument(error) || error.path === undefined) return null;
  return typeof error.extensions.code === "string" && error.extensions.code !== "INTERNAL_SERVER_ERROR" ? null : error;
}

/** Gives what the client may see of an error: all of it where it is meant for the client, else only where it happened. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (findFault(error) === null) {
    if (!isWrongArgument(error)) return formatted;
    return { ...formatted, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
  }
  return {
    message: MASKED,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

// graphql-js finds out about a null variable in a non-null argument only when it calls the field, and gives no code.
function isWrongArgument(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === undefined && WRONG_ARGUMENT.test(error.message);
}

const WRONG_ARGUMENT = /^Argument "\w+" /;
