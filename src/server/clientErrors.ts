/** The errors that are meant for the client: their messages and codes reach it as they are. */

import { GraphQLError } from "graphql";

/** A wrong argument. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** A cursor from before a rebuild. */
export function staleCursor(): GraphQLError {
  return new GraphQLError("This cursor belongs to an earlier version of the graph; ask for the list anew.", {
    extensions: { code: "STALE_CURSOR" },
  });
}

export const NOT_BUILT = "This workspace holds no graph yet; make one with: comention build PATH";

/** A workspace that was never derived. */
export function notBuilt(): GraphQLError {
  return new GraphQLError(NOT_BUILT, { extensions: { code: "NOT_BUILT" } });
}

/** Throws BAD_USER_INPUT unless the argument is a number from `least` to `most`, both allowed. */
export function checkWithin(name: string, value: number, least: number, most = Infinity): void {
  if (value >= least && value <= most) return;
  const range = most === Infinity ? `at least ${least}` : `from ${least} to ${most.toLocaleString("en")}`;
  throw badUserInput(`${name} must be ${range}, but it is ${value}.`);
}
