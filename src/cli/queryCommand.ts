import { text } from "node:stream/consumers";
import { UsageProblem } from "../problem.ts";
import { executeQuery } from "../server/executeQuery.ts";
import { openWorkspace } from "../store/openWorkspace.ts";

interface QueryFlags {
  readonly workspace: string;
  readonly variables?: string;
}

/** Prints `{"data": …}`; a query that can't be run at all is wrong usage, one that failed in part ends with 1. */
export async function queryCommand(query: string, flags: QueryFlags): Promise<void> {
  const variables = parseVariables(flags.variables);
  const workspace = await openWorkspace(flags.workspace, "read");
  try {
    const words = query === "-" ? await text(process.stdin) : query;
    const result = await executeQuery(workspace, { query: words, variables });
    console.log(JSON.stringify(result, null, 2));
    if (result.errors) process.exitCode = result.data === undefined ? 2 : 1;
  } finally {
    await workspace.close();
  }
}

function parseVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, for text that is no JSON as for JSON that is no object.
  }
  throw new UsageProblem(`--variables must be one JSON object, such as '{"id": "person/steve-witkoff"}'.`);
}
