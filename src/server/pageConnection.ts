import type { Page, Range } from "../view.ts";
import { checkWithin } from "./clientErrors.ts";
import type { RequestContext } from "./createContext.ts";
import { readCursor, toCursor } from "./cursors.ts";
import type { PageInfo } from "./schema-types.ts";

/** A page of a list, as Relay's cursor connections have it. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

export interface ConnectionArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The most that one page answers. */
export const MAX_FIRST = 500;

/**
 * Answers one page of a list.
 *
 * @param readPage reads a range of it, and how long it is
 */
export async function pageConnection<T>(
  { first, after }: ConnectionArguments,
  context: RequestContext,
  readPage: (range: Range) => Promise<Page<T>>,
): Promise<Connection<T>> {
  checkWithin("first", first, 0, MAX_FIRST);
  const version = await context.version();
  const offset = after === undefined || after === null ? 0 : readCursor(version, after) + 1;
  const { items, totalCount } = await readPage({ offset, limit: first });
  const edges = items.map((node, i) => ({ cursor: toCursor(version, offset + i), node }));
  return {
    nodes: items,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: offset + items.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
