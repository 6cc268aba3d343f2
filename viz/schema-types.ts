/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an entity is. */
export type EntityKind =
  /** Named events: talks, summits, wars, awards, fairs. */
  | 'EVENT'
  /** Treaties, laws and declarations by name. */
  | 'LAW'
  /** Countries, cities, regions, buildings, natural places; capitals that stand for governments. */
  | 'LOCATION'
  /** Companies, agencies, ministries, parties, media, alliances, parliaments. */
  | 'ORGANIZATION'
  /** People by name. */
  | 'PERSON'
  /** Weapons, aircraft, devices, platforms. */
  | 'PRODUCT';

/** What a mention names. GROUP (nationalities, religious and political groups) has mentions but no entity. */
export type Kind =
  | 'EVENT'
  | 'GROUP'
  | 'LAW'
  | 'LOCATION'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRODUCT';

/** What a user may do. */
export type LedgerType =
  /** Two names stand for two things. */
  | 'APART'
  /** It is not shown, and makes no edges. */
  | 'HIDE'
  /** All that the names stand for is one; the first gives its name and kind. */
  | 'MERGE'
  | 'NOTE'
  | 'REDO'
  | 'RENAME'
  | 'RETYPE'
  /** The names, or single mentions, stand for something of their own. */
  | 'SPLIT'
  | 'TAG'
  | 'UNDO';

/** What a paragraph is to its article. */
export type ParagraphRole =
  /** Teasers, captions, credits, bylines, metadata and subscription lines: they give no mentions. */
  | 'BOILERPLATE'
  /** A headline or standfirst. */
  | 'HEADLINE'
  /** A heading inside the article. */
  | 'SUBHEADING'
  /** The article's own words. */
  | 'TEXT';

/** What is known to lie where. */
export type PlaceType =
  /** A country's capital, of any size. */
  | 'CAPITAL'
  /** A city of 100,000 inhabitants and more. */
  | 'CITY'
  /** A country, or a territory with a code of its own. */
  | 'COUNTRY';

export type ChangedFragment = { readonly entity: { readonly id: string } | null };

export type MergeMutationVariables = Exact<{
  entities: ReadonlyArray<string> | string;
}>;


export type MergeMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type AcceptMutationVariables = Exact<{
  a: string;
  b: string;
}>;


export type AcceptMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type RejectMutationVariables = Exact<{
  a: string;
  b: string;
}>;


export type RejectMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type RenameMutationVariables = Exact<{
  entity: string;
  name: string;
}>;


export type RenameMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type RetypeMutationVariables = Exact<{
  entity: string;
  kind: EntityKind;
}>;


export type RetypeMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type SplitMutationVariables = Exact<{
  entity: string;
  names: ReadonlyArray<string> | string;
}>;


export type SplitMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type HideMutationVariables = Exact<{
  entity: string;
}>;


export type HideMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type NoteMutationVariables = Exact<{
  entity: string;
  text: string;
}>;


export type NoteMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type TagMutationVariables = Exact<{
  entity: string;
  tag: string;
}>;


export type TagMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type UndoMutationVariables = Exact<{
  entry?: string | null | undefined;
}>;


export type UndoMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type RedoMutationVariables = Exact<{
  entry?: string | null | undefined;
}>;


export type RedoMutation = { readonly change: { readonly entity: { readonly id: string } | null } };

export type NeighborsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighborsQuery = { readonly entity: { readonly neighbors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null }, readonly coMention: { readonly weight: number } }> } } | null };

export type MentionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { readonly entity: { readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: { readonly text: string, readonly start: number, readonly end: number, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: Kind, readonly entity: { readonly id: string, readonly community: { readonly id: string } | null } | null }> }, readonly document: { readonly id: string, readonly title: string | null, readonly date: string | null, readonly outlet: string | null, readonly source: string } }> } } | null };

export type CoMentionDetailsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CoMentionDetailsQuery = { readonly coMention: { readonly weight: number, readonly sentenceCount: number, readonly documentCount: number, readonly storyCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly npmi: number, readonly a: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null }, readonly b: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null } } | null };

export type EvidencePageQueryVariables = Exact<{
  a: string;
  b: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EvidencePageQuery = { readonly coMention: { readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sameSentence: boolean, readonly passages: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly page: number | null, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: Kind, readonly entity: { readonly id: string, readonly community: { readonly id: string } | null } | null }> }>, readonly document: { readonly id: string, readonly title: string | null, readonly date: string | null, readonly outlet: string | null, readonly source: string } }> } } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly allowsChanges: boolean, readonly ledger: { readonly totalCount: number }, readonly statistics: { readonly documents: number, readonly undatedDocuments: number, readonly stories: number, readonly entities: number, readonly coMentions: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly entitiesByKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly communities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly terms: ReadonlyArray<string>, readonly size: number, readonly anchor: { readonly id: string, readonly name: string } }> } };

export type GraphQueryVariables = Exact<{
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  minWeight: number;
  isolates: boolean;
}>;


export type GraphQuery = { readonly graph: { readonly nodes: { readonly ids: ReadonlyArray<string>, readonly labels: ReadonlyArray<string>, readonly kinds: ReadonlyArray<EntityKind>, readonly communities: ReadonlyArray<string | null>, readonly x: ReadonlyArray<number>, readonly y: ReadonlyArray<number>, readonly size: ReadonlyArray<number> }, readonly edges: { readonly sources: ReadonlyArray<number>, readonly targets: ReadonlyArray<number>, readonly weights: ReadonlyArray<number> }, readonly omitted: { readonly nodes: number, readonly edges: number, readonly isolates: number } } };

export type SuggestionsQueryVariables = Exact<{
  search: string;
}>;


export type SuggestionsQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly mentionCount: number, readonly community: { readonly id: string } | null }> } };

export type SuggestedFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null };

export type EntityDetailsQueryVariables = Exact<{
  id: string;
}>;


export type EntityDetailsQuery = { readonly allowsChanges: boolean, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly notes: ReadonlyArray<string>, readonly tags: ReadonlyArray<string>, readonly mentionCount: number, readonly documentCount: number, readonly storyCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly degree: number, readonly spellings: ReadonlyArray<{ readonly text: string, readonly mentionCount: number }>, readonly roles: ReadonlyArray<{ readonly text: string, readonly mentionCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }>, readonly place: { readonly type: PlaceType, readonly country: string, readonly latitude: number, readonly longitude: number } | null, readonly joins: ReadonlyArray<{ readonly one: string, readonly other: string, readonly probability: number, readonly reasons: ReadonlyArray<{ readonly text: string, readonly weight: number }> }>, readonly suggestions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly one: string, readonly other: string, readonly probability: number, readonly a: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null }, readonly b: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly community: { readonly id: string } | null }, readonly reasons: ReadonlyArray<{ readonly text: string, readonly weight: number }> }> }, readonly community: { readonly id: string, readonly label: string } | null } | null };

export type CommunityDetailsQueryVariables = Exact<{
  id: string;
}>;


export type CommunityDetailsQuery = { readonly community: { readonly id: string, readonly label: string, readonly terms: ReadonlyArray<string>, readonly size: number } | null };

export type MembersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { readonly community: { readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly mentionCount: number, readonly community: { readonly id: string } | null }> } } | null };

export type DocumentDetailsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentDetailsQuery = { readonly document: { readonly id: string, readonly source: string, readonly start: number, readonly end: number, readonly title: string | null, readonly author: string | null, readonly outlet: string | null, readonly url: string | null, readonly date: string | null, readonly language: string | null, readonly recognized: boolean, readonly duplicateOf: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly source: string } | null } | null };

export type DocumentWindowQueryVariables = Exact<{
  id: string;
  from: number;
  length: number;
}>;


export type DocumentWindowQuery = { readonly document: { readonly text: string, readonly paragraphs: ReadonlyArray<{ readonly role: ParagraphRole, readonly start: number, readonly end: number }>, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: Kind, readonly entity: { readonly id: string, readonly name: string, readonly community: { readonly id: string } | null } | null }>, readonly timeExpressions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly date: string | null }> } | null };

export type LedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { readonly ledger: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly time: string, readonly author: string, readonly reason: string, readonly type: LedgerType, readonly text: string | null, readonly revised: string | null, readonly active: boolean, readonly unfit: string | null, readonly names: ReadonlyArray<{ readonly name: string, readonly source: string | null }> }> } };
