import { GraphQLError, GraphQLScalarType } from "graphql";

/** A calendar date, `2026-02-05` (ISO 8601); anything else is a fault of ours. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date, `2026-02-05` (ISO 8601).",
  serialize: toDate,
  parseValue: toDate,
});

function toDate(value: unknown): string {
  if (typeof value === "string" && ISO_DATE.test(value) && isInCalendar(value)) return value;
  throw new GraphQLError(`A date must be a calendar date like 2026-02-05, but it is ${JSON.stringify(value)}.`);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

// Date rolls 2026-02-30 over to 2 March.
function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
