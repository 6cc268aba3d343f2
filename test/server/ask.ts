import { expect } from "vitest";
import { executeQuery } from "../../src/server/executeQuery.ts";
import type { WorkspaceView } from "../../src/view.ts";

/** The data as plain JSON; fails when the query fails. */
export async function ask(
  view: WorkspaceView,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const result = await executeQuery(view, { query, variables });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data));
}

/** What the query is told is wrong with it. */
export async function complain(view: WorkspaceView, query: string, variables: Record<string, unknown> = {}) {
  const { errors = [] } = await executeQuery(view, { query, variables });
  return errors.map(({ message, extensions }) => ({ message, code: extensions.code }));
}
