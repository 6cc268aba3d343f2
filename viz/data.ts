/** Where all of the viewer's data come from: this server's GraphQL. */

import { CO_MENTION, EVIDENCE, MENTIONS, NEIGHBORS } from "./linkQueries.ts";
import * as queries from "./queries.ts";
import type {
  ChangedFragment,
  CoMentionDetailsQuery,
  CommunityDetailsQuery,
  DocumentDetailsQuery,
  DocumentWindowQuery,
  EntityDetailsQuery,
  EntityKind,
  EvidencePageQuery,
  GraphQuery,
  LedgerQuery,
  MembersQuery,
  MentionsQuery,
  NeighborsQuery,
  OverviewQuery,
  SuggestionsQuery,
} from "./schema-types.ts";

export type Overview = OverviewQuery;
export type Statistics = OverviewQuery["statistics"];
export type CommunitySummary = OverviewQuery["communities"]["nodes"][number];
export type GraphColumns = GraphQuery["graph"];
export type Suggestion = SuggestionsQuery["entities"]["nodes"][number];
export type EntityDetails = NonNullable<EntityDetailsQuery["entity"]> & Pick<EntityDetailsQuery, "allowsChanges">;
export type LedgerEntry = LedgerQuery["ledger"]["nodes"][number];
export type NameMatch = EntityDetails["joins"][number];
export type MergeSuggestion = EntityDetails["suggestions"]["nodes"][number];
export type Neighbor = NonNullable<NeighborsQuery["entity"]>["neighbors"]["nodes"][number];
export type Mention = NonNullable<MentionsQuery["entity"]>["mentions"]["nodes"][number];
export type CoMentionDetails = NonNullable<CoMentionDetailsQuery["coMention"]>;
export type Evidence = NonNullable<EvidencePageQuery["coMention"]>["evidence"]["nodes"][number];
export type CommunityDetails = NonNullable<CommunityDetailsQuery["community"]>;
export type Member = NonNullable<MembersQuery["community"]>["members"]["nodes"][number];
export type DocumentDetails = NonNullable<DocumentDetailsQuery["document"]>;
export type DocumentWindow = NonNullable<DocumentWindowQuery["document"]>;
export type Passage = Evidence["passages"][number];
/** Where a text names a day. */
export type TimeExpression = DocumentWindow["timeExpressions"][number];
export type Highlight = Passage["highlights"][number];
export type DocumentReference = Evidence["document"];

/** One page of a list; `next` is the cursor to ask the next one with, null at the end. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly next: string | null;
}

/** What the server answered instead of data; `code` is its own word for it, such as `STALE_CURSOR`. */
export class DataError extends Error {
  readonly code: string | null;

  constructor(message: string, code: string | null = null, options: ErrorOptions = {}) {
    super(message, options);
    this.name = "DataError";
    this.code = code;
  }
}

export interface GraphFilters {
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly minWeight: number;
  readonly isolates: boolean;
}

const PAGE = 12;
const LIST_PAGE = 20;

export function fetchOverview(signal: AbortSignal): Promise<Overview> {
  return ask<OverviewQuery>(queries.OVERVIEW, {}, signal);
}

export async function fetchGraph({ kinds, ...rest }: GraphFilters, signal: AbortSignal): Promise<GraphColumns> {
  return (await ask<GraphQuery>(queries.GRAPH, kinds ? { kinds, ...rest } : rest, signal)).graph;
}

export async function fetchSuggestions(search: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  return (await ask<SuggestionsQuery>(queries.SUGGESTIONS, { search }, signal)).entities.nodes;
}

export async function fetchEntity(id: string, signal: AbortSignal): Promise<EntityDetails | null> {
  const { entity, allowsChanges } = await ask<EntityDetailsQuery>(queries.ENTITY, { id }, signal);
  return entity && { ...entity, allowsChanges };
}

/** All entries of the ledger, oldest first. */
export async function fetchLedger(signal: AbortSignal): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (let after: string | null = null; ;) {
    const { ledger }: LedgerQuery = await ask<LedgerQuery>(queries.LEDGER, { first: 500, after }, signal);
    entries.push(...ledger.nodes);
    after = toPage(ledger).next;
    if (after === null) return entries;
  }
}

/** Asks for a change, and gives the id of what it is about, as it is now; null where that is not shown any more. */
export async function sendChange(query: string, variables: object): Promise<string | null> {
  const { change } = await ask<{ change: ChangedFragment }>(query, variables, new AbortController().signal);
  return change.entity?.id ?? null;
}

export async function fetchNeighbors(id: string, after: string | null, signal: AbortSignal): Promise<Page<Neighbor>> {
  const { entity } = await ask<NeighborsQuery>(NEIGHBORS, { id, first: LIST_PAGE, after }, signal);
  return toPage(entity?.neighbors);
}

export async function fetchMentions(id: string, after: string | null, signal: AbortSignal): Promise<Page<Mention>> {
  const { entity } = await ask<MentionsQuery>(MENTIONS, { id, first: PAGE, after }, signal);
  return toPage(entity?.mentions);
}

export async function fetchCoMention(a: string, b: string, signal: AbortSignal): Promise<CoMentionDetails | null> {
  return (await ask<CoMentionDetailsQuery>(CO_MENTION, { a, b }, signal)).coMention;
}

export async function fetchEvidence(
  a: string,
  b: string,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<Evidence>> {
  const { coMention } = await ask<EvidencePageQuery>(EVIDENCE, { a, b, first: PAGE, after }, signal);
  return toPage(coMention?.evidence);
}

export async function fetchCommunity(id: string, signal: AbortSignal): Promise<CommunityDetails | null> {
  return (await ask<CommunityDetailsQuery>(queries.COMMUNITY, { id }, signal)).community;
}

export async function fetchMembers(id: string, after: string | null, signal: AbortSignal): Promise<Page<Member>> {
  const { community } = await ask<MembersQuery>(queries.MEMBERS, { id, first: LIST_PAGE, after }, signal);
  return toPage(community?.members);
}

export async function fetchDocument(id: string, signal: AbortSignal): Promise<DocumentDetails | null> {
  return (await ask<DocumentDetailsQuery>(queries.DOCUMENT, { id }, signal)).document;
}

export async function fetchDocumentWindow(
  id: string,
  from: number,
  length: number,
  signal: AbortSignal,
): Promise<DocumentWindow | null> {
  return (await ask<DocumentWindowQuery>(queries.DOCUMENT_WINDOW, { id, from, length }, signal)).document;
}

interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function toPage<T>(connection: Connection<T> | undefined): Page<T> {
  if (!connection) return { nodes: [], totalCount: 0, next: null };
  const { nodes, totalCount, pageInfo } = connection;
  return { nodes, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

async function ask<T>(query: string, variables: object, signal: AbortSignal): Promise<T> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const answer = await readAnswer<T>(response);
  const error = answer.errors?.[0];
  if (error)
    throw new DataError(error.message, typeof error.extensions?.code === "string" ? error.extensions.code : null);
  if (!answer.data) throw new DataError(`The server answered ${response.status} without data.`);
  return answer.data;
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (cause) {
    throw new DataError(`The server answered ${response.status}, and not in JSON.`, null, { cause });
  }
}
