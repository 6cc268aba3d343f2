import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MeasuredEntity, MeasuredCoMention, Community as ModelCommunity, TimeExpression as ModelTimeExpression, Spelling as ModelSpelling, NameMatch as ModelNameMatch, Role as ModelRole, Suggestion as ModelSuggestion } from '../model.ts';
import type { DocumentSummary, Evidence as ViewEvidence, PlacedMention, MentionInPlace, Passage as ViewPassage, Statistics as ViewStatistics } from '../view.ts';
import type { LedgerParent, ChangeParent, NeighborParent, PathParent } from './parents.ts';
import type { NameRef } from '../decisions.ts';
import type { RequestContext } from './createContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `2026-02-05` (ISO 8601). */
  Date: { input: string; output: string; }
};

/** What came of a decision. */
export type Change = {
  /** What the decision is about, as it is now; null where it is hidden, or where a decision was undone. */
  readonly entity?: Maybe<Entity>;
  /** What was written to the ledger. */
  readonly entry: LedgerEntry;
  /** The graph that follows it. */
  readonly version: Version;
};

/** An edge: two entities named in one paragraph. */
export type CoMention = {
  /** The one whose id comes first by code point. */
  readonly a: Entity;
  /** The one whose id comes last by code point. */
  readonly b: Entity;
  /** Documents in which a paragraph names both. */
  readonly documentCount: Scalars['Int']['output'];
  /**
   * The paragraphs that name both, one by one, each story once: those with a sentence that names both first, then by date,
   * undated last.
   */
  readonly evidence: EvidenceConnection;
  /** Date of the first dated document with such a paragraph; null when none is dated. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Date of the last dated document with such a paragraph; null when none is dated. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How surely more or less often than by chance, by paragraph: log-likelihood ratio G² (Dunning 1993), at least 0. */
  readonly logLikelihood: Scalars['Float']['output'];
  /** How much more often than by chance, by paragraph: normalised pointwise mutual information (Bouma 2009), -1 to 1. */
  readonly npmi: Scalars['Float']['output'];
  /** Sentences that name both, each story once. May be 0. */
  readonly sentenceCount: Scalars['Int']['output'];
  /** Stories in which a paragraph names both. */
  readonly storyCount: Scalars['Int']['output'];
  /** Paragraphs that name both, each story once. At least 1. */
  readonly weight: Scalars['Int']['output'];
};


/** An edge: two entities named in one paragraph. */
export type CoMentionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A cluster of entities that are named with each other more than with the rest. */
export type Community = {
  /** Its most central entity. */
  readonly anchor: Entity;
  /** Its level and its most central entity: `community/1/steve-witkoff`. */
  readonly id: Scalars['ID']['output'];
  /** Short: its most central entities and a word that sets it apart. */
  readonly label: Scalars['String']['output'];
  /** The level of the hierarchy, 1 being the finest. */
  readonly level: Scalars['Int']['output'];
  /** Its entities, most central first. */
  readonly members: EntityConnection;
  /** How many entities belong to it. */
  readonly size: Scalars['Int']['output'];
  /** Words that set its sentences apart from the rest, strongest first. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};


/** A cluster of entities that are named with each other more than with the rest. */
export type CommunityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CommunityConnection = {
  readonly edges: ReadonlyArray<CommunityEdge>;
  readonly nodes: ReadonlyArray<Community>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommunityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Community;
};

/** A name that a decision is about. */
export type DecidedName = {
  /** The one after its last UTF-16 unit in the source. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The kind it was taken for when it was decided about. */
  readonly kind: EntityKind;
  /** As texts spell it, after the short forms of an article are resolved. */
  readonly name: Scalars['String']['output'];
  /** The source of the one mention that is meant, or that tells which one of that name is; null for all of the name. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of that mention in the source. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** One article of a source. */
export type Document = {
  /** As its byline names them; null where it has none. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Null where the text does not say. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The document of the same text that stands for the story; null where this one does. */
  readonly duplicateOf?: Maybe<Document>;
  /** The one after its last UTF-16 unit, in the source's stored text. */
  readonly end: Scalars['Int']['output'];
  /**
   * The mentions that lie in the window, in order; offsets count from the start of its text. At most 2,000: where there
   * are more, the first ones, and a window that begins at the end of the last one has the rest.
   */
  readonly highlights: ReadonlyArray<Highlight>;
  /** A hash of its source's name and its place there: the same as long as both are. */
  readonly id: Scalars['ID']['output'];
  /** The language of its own prose, ISO 639-1 (`en`, `uk`); null where that is too short or too mixed to say. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The publication it comes from, where known. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** The paragraphs that overlap the window, whole and in order; offsets count from the start of its text. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** Whether names were looked for. Not where the recogniser does not know the language: then nothing in it is marked. */
  readonly recognized: Scalars['Boolean']['output'];
  /** The name of the text it was found in, such as `seeds/000.txt`. */
  readonly source: Scalars['String']['output'];
  /** First UTF-16 unit, in the source's stored text. */
  readonly start: Scalars['Int']['output'];
  /**
   * A window of its text, which runs from `start` to `end` of the source: from `from` on, `length` units or what there is.
   * Ask for the next window where `from + length` is less than `end - start`.
   */
  readonly text: Scalars['String']['output'];
  /** Where the window's own text names a day, in order, the first 2,000; offsets count from the start of the document's text. */
  readonly timeExpressions: ReadonlyArray<TimeExpression>;
  /** Its headline; null where it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its address, where the text tells it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One article of a source. */
export type DocumentHighlightsArgs = {
  from?: Scalars['Int']['input'];
  length?: Scalars['Int']['input'];
};


/** One article of a source. */
export type DocumentParagraphsArgs = {
  from?: Scalars['Int']['input'];
  length?: Scalars['Int']['input'];
};


/** One article of a source. */
export type DocumentTextArgs = {
  from?: Scalars['Int']['input'];
  length?: Scalars['Int']['input'];
};


/** One article of a source. */
export type DocumentTimeExpressionsArgs = {
  from?: Scalars['Int']['input'];
  length?: Scalars['Int']['input'];
};

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/** The drawn edges, one place in every list for each, by rank. */
export type EdgeColumns = {
  /** Places in the lists of `nodes`, from 0 up. */
  readonly sources: ReadonlyArray<Scalars['Int']['output']>;
  /** Places in the lists of `nodes`, from 0 up. */
  readonly targets: ReadonlyArray<Scalars['Int']['output']>;
  /** Paragraphs that name both, each story once. */
  readonly weights: ReadonlyArray<Scalars['Int']['output']>;
};

/** What one or several spellings stand for. */
export type Entity = {
  /** Every distinct spelling it is named by, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Share of all shortest paths that run through it (Freeman 1977), 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** The cluster it belongs to; null for an entity without edges. */
  readonly community?: Maybe<Community>;
  /** Distinct entities it is named with. */
  readonly degree: Scalars['Int']['output'];
  /** Documents that name it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that name it, newest first, undated last. */
  readonly documents: DocumentConnection;
  /** Date of the first dated document that names it; null when none is dated. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Kind and slug of the name: `person/steve-witkoff`. It may change when the name does. */
  readonly id: Scalars['ID']['output'];
  /** Which of its names were taken for one across articles, and why; the surest first. */
  readonly joins: ReadonlyArray<NameMatch>;
  /** What sort of thing it is. */
  readonly kind: EntityKind;
  /** Date of the last dated document that names it; null when none is dated. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Places that name it, all copies of a story counted. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places that name it, by date, undated last. */
  readonly mentions: MentionConnection;
  /** The spelling that stands for all: its canonical name. */
  readonly name: Scalars['String']['output'];
  /** Whom it is named with, strongest first. */
  readonly neighbors: NeighborConnection;
  /** What the user wrote beside it, oldest first. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** PageRank over edge weights; sums to 1 over all entities. */
  readonly pagerank: Scalars['Float']['output'];
  /** Where it lies; null for what is no country, capital or city of 100,000 inhabitants and more. */
  readonly place?: Maybe<Place>;
  /** What texts call a person beside the name, most frequent first. */
  readonly roles: ReadonlyArray<Role>;
  /** How texts spell it, most frequent first. */
  readonly spellings: ReadonlyArray<Spelling>;
  /** Stories that name it: documents that print the same text count once. */
  readonly storyCount: Scalars['Int']['output'];
  /** Names that may stand for it, too; likeliest first. */
  readonly suggestions: SuggestionConnection;
  /** The user's tags, ordered by code point. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Sum of the weights of its edges, in paragraphs. */
  readonly weightedDegree: Scalars['Int']['output'];
};


/** What one or several spellings stand for. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What one or several spellings stand for. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What one or several spellings stand for. */
export type EntityNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What one or several spellings stand for. */
export type EntitySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

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

/** All but NAME put the highest first; ties go by id. */
export type EntityOrder =
  /** See `Entity.betweenness`. */
  | 'BETWEENNESS'
  /** Places that name it. */
  | 'MENTIONS'
  /** By name, A first, in the order of code points. */
  | 'NAME'
  /** See `Entity.pagerank`. */
  | 'PAGERANK'
  /** Sum of the weights of its edges. */
  | 'WEIGHTED_DEGREE';

/** One paragraph that names both entities. */
export type Evidence = {
  /** Where the paragraph stands. */
  readonly document: Document;
  /** The sentences that name both or, where no single sentence does, the paragraph. */
  readonly passages: ReadonlyArray<Passage>;
  /** Whether a single sentence names both. */
  readonly sameSentence: Scalars['Boolean']['output'];
};

export type EvidenceConnection = {
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

/** A part of the graph, in columns: all lists of `nodes` are equally long, and so are all of `edges`. */
export type Graph = {
  /** The drawn edges. */
  readonly edges: EdgeColumns;
  /** The drawn entities. */
  readonly nodes: NodeColumns;
  /** What is not drawn. */
  readonly omitted: Omitted;
  /** Which version of the graph this is a part of. */
  readonly version: Version;
};

/** A span to mark. */
export type Highlight = {
  /** The one after its last UTF-16 unit, counted likewise. */
  readonly end: Scalars['Int']['output'];
  /** What it names; null for GROUP, and for what the user hides. */
  readonly entity?: Maybe<Entity>;
  /** What sort of thing it names. */
  readonly kind: Kind;
  /** First UTF-16 unit, counted from the start of the text it lies in (the passage's, or the document's). */
  readonly start: Scalars['Int']['output'];
};

/** What a mention names. GROUP (nationalities, religious and political groups) has mentions but no entity. */
export type Kind =
  | 'EVENT'
  | 'GROUP'
  | 'LAW'
  | 'LOCATION'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRODUCT';

/** How many entities are of one kind. */
export type KindCount = {
  /** Entities of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The kind that is counted. */
  readonly kind: EntityKind;
};

export type LedgerConnection = {
  readonly edges: ReadonlyArray<LedgerEdge>;
  readonly nodes: ReadonlyArray<LedgerEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

/** An entry of the ledger. Nothing in it is ever changed or taken away. */
export type LedgerEntry = {
  /** Whether it is a decision that holds. */
  readonly active: Scalars['Boolean']['output'];
  /** Who decided; `viewer` for what came by GraphQL. */
  readonly author: Scalars['String']['output'];
  /** The same in every workspace that the ledger is carried to. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: names, never ids, for ids change with names. */
  readonly names: ReadonlyArray<DecidedName>;
  /** In the author's words; empty for none. */
  readonly reason: Scalars['String']['output'];
  /** Of UNDO and REDO: the id of the decision. */
  readonly revised?: Maybe<Scalars['ID']['output']>;
  /** The new name or kind, the note or the tag; null where there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** ISO 8601, UTC. */
  readonly time: Scalars['String']['output'];
  /** What was done. */
  readonly type: LedgerType;
  /** Why a decision that holds cannot be followed as texts and other decisions are now; null where it is followed. */
  readonly unfit?: Maybe<Scalars['String']['output']>;
};

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

/** One place where an entity is named. */
export type Mention = {
  /** Where it stands. */
  readonly document: Document;
  /** The one after its last UTF-16 unit, in the source's stored text. */
  readonly end: Scalars['Int']['output'];
  /** What sort of thing it names. */
  readonly kind: Kind;
  /** The sentence it stands in. */
  readonly sentence: Passage;
  /** First UTF-16 unit, in the source's stored text. */
  readonly start: Scalars['Int']['output'];
  /** The words themselves. */
  readonly text: Scalars['String']['output'];
};

export type MentionConnection = {
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

/** A place in a source where something is named. */
export type MentionInput = {
  /** The one after its last UTF-16 unit. */
  readonly end: Scalars['Int']['input'];
  readonly source: Scalars['String']['input'];
  /** First UTF-16 unit. */
  readonly start: Scalars['Int']['input'];
};

/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type Mutation = {
  /** Merges two that may be one; the one with more mentions gives its name. */
  readonly acceptSuggestion: Change;
  /** It is not shown, and makes no edges. */
  readonly hide: Change;
  /** They are two, whatever they are called. */
  readonly keepApart: Change;
  /** All these are one. The first gives its name and kind. */
  readonly merge: Change;
  /** Writes a note beside it. */
  readonly note: Change;
  /** Does again what was undone last, or the undone decision of this id. */
  readonly redo: Change;
  /** Keeps two apart that might have been one. */
  readonly rejectSuggestion: Change;
  /** It is to be called so. */
  readonly rename: Change;
  /** It is of this kind. */
  readonly retype: Change;
  /** Names of an entity, or single mentions, stand for something of their own. */
  readonly split: Change;
  /** Tags it. */
  readonly tag: Change;
  /** Undoes the last decision that holds, or the one of this id. */
  readonly undo: Change;
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationAcceptSuggestionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationHideArgs = {
  entity: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationKeepApartArgs = {
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationMergeArgs = {
  entities: ReadonlyArray<Scalars['ID']['input']>;
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationNoteArgs = {
  entity: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationRedoArgs = {
  entry?: InputMaybe<Scalars['ID']['input']>;
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationRejectSuggestionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationRenameArgs = {
  entity: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationRetypeArgs = {
  entity: Scalars['ID']['input'];
  kind: EntityKind;
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationSplitArgs = {
  entity: Scalars['ID']['input'];
  mentions?: ReadonlyArray<MentionInput>;
  names?: ReadonlyArray<Scalars['String']['input']>;
  reason?: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationTagArgs = {
  entity: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
  tag: Scalars['String']['input'];
};


/**
 * What a user decides. Only a server that was started with `--allow-changes` answers these. Each is written to the ledger, and
 * followed at once: the graph is derived anew before the answer comes; one query may ask for one. What cannot be followed is refused with the code
 * `BAD_USER_INPUT`, and nothing is written.
 */
export type MutationUndoArgs = {
  entry?: InputMaybe<Scalars['ID']['input']>;
  reason?: Scalars['String']['input'];
};

/** Two names that stand for one thing. */
export type NameMatch = {
  /** As most texts spell it. */
  readonly one: Scalars['String']['output'];
  /** As most texts spell it. */
  readonly other: Scalars['String']['output'];
  /** That they are one, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** What speaks for it and against it, the strongest first. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** Another entity, seen from one. */
export type Neighbor = {
  /** The edge that joins the two. */
  readonly coMention: CoMention;
  /** The other one. */
  readonly entity: Entity;
};

export type NeighborConnection = {
  readonly edges: ReadonlyArray<NeighborEdge>;
  readonly nodes: ReadonlyArray<Neighbor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NeighborEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Neighbor;
};

/** The drawn entities, one place in every list for each, by rank. */
export type NodeColumns = {
  /** Ids; null for an entity without edges. */
  readonly communities: ReadonlyArray<Maybe<Scalars['ID']['output']>>;
  /** Entity ids. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Kinds. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Names. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** Radius to draw, 2 to 20. */
  readonly size: ReadonlyArray<Scalars['Float']['output']>;
  /** Sums of the weights of all their edges, drawn or not. */
  readonly weightedDegrees: ReadonlyArray<Scalars['Int']['output']>;
  /** Position on the map, in units of its own; the whole map is centred on 0,0. */
  readonly x: ReadonlyArray<Scalars['Float']['output']>;
  /** Upwards. */
  readonly y: ReadonlyArray<Scalars['Float']['output']>;
};

/** What a view of the graph leaves out. */
export type Omitted = {
  /** Edges between drawn entities that are lighter than `minWeight` or were cut off by `maxEdges`. */
  readonly edges: Scalars['Int']['output'];
  /** Entities that are not drawn because no drawn edge touches them. */
  readonly isolates: Scalars['Int']['output'];
  /** Entities that the filters let through but `maxNodes` cut off. */
  readonly nodes: Scalars['Int']['output'];
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A paragraph of a document. */
export type Paragraph = {
  /** The one after its last UTF-16 unit, counted likewise. */
  readonly end: Scalars['Int']['output'];
  /** The page of its file that it begins on, from 1; null where the file has no pages, as only PDFs have. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** What it is to the article. */
  readonly role: ParagraphRole;
  /** First UTF-16 unit, counted from the start of the document's text. */
  readonly start: Scalars['Int']['output'];
};

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

/** A piece of a document's text with its place. */
export type Passage = {
  /** The one after its last UTF-16 unit, in the source's stored text. */
  readonly end: Scalars['Int']['output'];
  /** Where the entities asked for are named in it, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The page of its file that it begins on, from 1; null where the file has no pages, as only PDFs have. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** First UTF-16 unit, in the source's stored text. */
  readonly start: Scalars['Int']['output'];
  /** The words from `start` to `end`. */
  readonly text: Scalars['String']['output'];
  /** Where it names a day, in order. */
  readonly timeExpressions: ReadonlyArray<TimeExpression>;
};

/** A chain of edges between two entities. */
export type Path = {
  /** The edges between them, in order; one fewer than the entities. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** From one end to the other, both included; one entity when the two are the same. */
  readonly entities: ReadonlyArray<Entity>;
  /** Sum of 1 / weight over its edges. */
  readonly length: Scalars['Float']['output'];
};

/** Where a country or city lies. */
export type Place = {
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['output'];
  /** In degrees (WGS 84); of a country, of somewhere in its middle. */
  readonly latitude: Scalars['Float']['output'];
  /** In degrees (WGS 84). */
  readonly longitude: Scalars['Float']['output'];
  /** Whether it is a country, a capital or another city. */
  readonly type: PlaceType;
};

/** What is known to lie where. */
export type PlaceType =
  /** A country's capital, of any size. */
  | 'CAPITAL'
  /** A city of 100,000 inhabitants and more. */
  | 'CITY'
  /** A country, or a territory with a code of its own. */
  | 'COUNTRY';

/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type Query = {
  /** Whether this server takes decisions: whether it has mutations. */
  readonly allowsChanges: Scalars['Boolean']['output'];
  /** The edge between two entities, in either order; null where no paragraph names both. */
  readonly coMention?: Maybe<CoMention>;
  /** Communities of one level, largest first. */
  readonly communities: CommunityConnection;
  /** One community by its id, such as `community/1/steve-witkoff`; null where there is none. */
  readonly community?: Maybe<Community>;
  /** One document by its id; null where there is none. */
  readonly document?: Maybe<Document>;
  /** Documents, newest first, undated ones last. */
  readonly documents: DocumentConnection;
  /** Entities, most mentioned first unless `order` says otherwise. */
  readonly entities: EntityConnection;
  /** One entity by its id, such as `person/steve-witkoff`; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /**
   * The part of the graph that a viewer draws, in columns. Entities are ranked by weighted degree, then id, and edges by
   * weight, then ids; `focus` and its own edges come before all others. What `maxNodes` and `maxEdges` cut off is counted
   * in `omitted`.
   */
  readonly graph: Graph;
  /** What the user decided, oldest first, with what was undone. */
  readonly ledger: LedgerConnection;
  /**
   * The shortest path between two entities, where a strong edge is a short one (length 1 / weight) and ties go by id;
   * null where no path joins them.
   */
  readonly path?: Maybe<Path>;
  /** Counts over the whole workspace. */
  readonly statistics: Statistics;
  /**
   * Names that may stand for one thing, and that the program would not join by itself; likeliest first. `acceptSuggestion`
   * and `rejectSuggestion` decide.
   */
  readonly suggestions: SuggestionConnection;
  /** Which version of the graph answers. */
  readonly version: Version;
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryCoMentionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  level?: Scalars['Int']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryCommunityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  order?: EntityOrder;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryGraphArgs = {
  communities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  focus?: InputMaybe<Scalars['ID']['input']>;
  isolates?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxEdges?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  minWeight?: Scalars['Int']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Comention's graph of who and what is named together.
 *
 * Lists that can grow are Relay connections: `first` (at most 500) and `after` page through them, `nodes` skips the edges,
 * `totalCount` counts the whole list. A cursor belongs to one version of the graph; after a rebuild it is refused with
 * the code `STALE_CURSOR`, and the list is asked for anew.
 * All offsets are UTF-16 code units into a source's stored text, end exclusive.
 *
 * A query may ask for 10,000 things at most, lists in lists multiplied: each item of a list counts 1, each field 0.1, some
 * more. One that may answer more is refused, before it runs, with the code `QUERY_TOO_LARGE`.
 */
export type QuerySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** What speaks for two names being one, or against it. */
export type Reason = {
  /** In words. */
  readonly text: Scalars['String']['output'];
  /** Above 0 for, below 0 against: the natural logarithm of how much likelier it is of one thing than of two (Fellegi and Sunter 1969). */
  readonly weight: Scalars['Float']['output'];
};

/** What texts call a person: "Russian Foreign Minister". */
export type Role = {
  /** Date of the first dated document that says so; null when none is dated. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Date of the last dated document that says so; null when none is dated. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Mentions with these words beside them. */
  readonly mentionCount: Scalars['Int']['output'];
  /** As most texts that say so spell it. */
  readonly text: Scalars['String']['output'];
};

/** A spelling of an entity. */
export type Spelling = {
  /** Mentions that spell it so. */
  readonly mentionCount: Scalars['Int']['output'];
  /** As texts have it, white space collapsed. */
  readonly text: Scalars['String']['output'];
};

/** Counts over the whole workspace. */
export type Statistics = {
  /** Edges between entities. */
  readonly coMentions: Scalars['Int']['output'];
  /** Of level 1. */
  readonly communities: Scalars['Int']['output'];
  /** Articles in them, all copies of a story counted. */
  readonly documents: Scalars['Int']['output'];
  /** Distinct entities. */
  readonly entities: Scalars['Int']['output'];
  /** The same by kind: every kind once, 0 where there is none. */
  readonly entitiesByKind: ReadonlyArray<KindCount>;
  /** Date of the first dated document. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Date of the last dated document. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Paragraphs that name too many entities to make edges (setting `list-limit`). */
  readonly listParagraphs: Scalars['Int']['output'];
  /** Places outside boilerplate where something is named, GROUP included. */
  readonly mentions: Scalars['Int']['output'];
  /**
   * How well the communities of level 1 part the graph (Newman and Girvan 2004), at most 1; null without edges. It is
   * reckoned over ties (how often two are named together, times how surprising that is), not over plain weights.
   */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** Texts that were read. */
  readonly sources: Scalars['Int']['output'];
  /** Distinct texts among the documents. */
  readonly stories: Scalars['Int']['output'];
  /** Documents whose date is not known. */
  readonly undatedDocuments: Scalars['Int']['output'];
};

/** Two entities that may be one. */
export type Suggestion = {
  /** The one whose id comes first by code point. */
  readonly a: Entity;
  /** The one whose id comes last by code point. */
  readonly b: Entity;
  /** The name of `a` that is compared. */
  readonly one: Scalars['String']['output'];
  /** The name of `b` that is compared. */
  readonly other: Scalars['String']['output'];
  /** That they are one, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** What speaks for it and against it, the strongest first. */
  readonly reasons: ReadonlyArray<Reason>;
};

export type SuggestionConnection = {
  readonly edges: ReadonlyArray<SuggestionEdge>;
  readonly nodes: ReadonlyArray<Suggestion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SuggestionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Suggestion;
};

/**
 * Where a text names a day: "February 5, 2026", "on Thursday", "yesterday". What needs the day of the article to be
 * understood is reckoned from its date.
 */
export type TimeExpression = {
  /** The day; null where the document's date would be needed to tell and is not known, and for a 30 February. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The one after its last UTF-16 unit, counted likewise. */
  readonly end: Scalars['Int']['output'];
  /** First UTF-16 unit, counted from the start of the text it lies in (the passage's, or the document's). */
  readonly start: Scalars['Int']['output'];
};

/** What the graph was made from. */
export type Version = {
  /** Whether the measures were made from these facts; if not, they are being made anew. */
  readonly current: Scalars['Boolean']['output'];
  /** Changes with every change of entities and edges. */
  readonly facts: Scalars['String']['output'];
  /** Changes with every change of centralities, communities and positions. */
  readonly measures: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeParent>;
  CoMention: ResolverTypeWrapper<MeasuredCoMention>;
  Community: ResolverTypeWrapper<ModelCommunity>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DecidedName: ResolverTypeWrapper<NameRef>;
  Document: ResolverTypeWrapper<DocumentSummary>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  EdgeColumns: ResolverTypeWrapper<EdgeColumns>;
  Entity: ResolverTypeWrapper<MeasuredEntity>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Evidence: ResolverTypeWrapper<ViewEvidence>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<Graph>;
  Highlight: ResolverTypeWrapper<PlacedMention>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  LedgerConnection: ResolverTypeWrapper<Omit<LedgerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  LedgerEdge: ResolverTypeWrapper<Omit<LedgerEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntry: ResolverTypeWrapper<LedgerParent>;
  LedgerType: LedgerType;
  Mention: ResolverTypeWrapper<MentionInPlace>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionInput: MentionInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameMatch: ResolverTypeWrapper<ModelNameMatch>;
  Neighbor: ResolverTypeWrapper<NeighborParent>;
  NeighborConnection: ResolverTypeWrapper<Omit<NeighborConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighborEdge']>, nodes: ReadonlyArray<ResolversTypes['Neighbor']> }>;
  NeighborEdge: ResolverTypeWrapper<Omit<NeighborEdge, 'node'> & { node: ResolversTypes['Neighbor'] }>;
  NodeColumns: ResolverTypeWrapper<NodeColumns>;
  Omitted: ResolverTypeWrapper<Omitted>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<Paragraph>;
  ParagraphRole: ParagraphRole;
  Passage: ResolverTypeWrapper<ViewPassage>;
  Path: ResolverTypeWrapper<PathParent>;
  Place: ResolverTypeWrapper<Place>;
  PlaceType: PlaceType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Reason>;
  Role: ResolverTypeWrapper<ModelRole>;
  Spelling: ResolverTypeWrapper<ModelSpelling>;
  Statistics: ResolverTypeWrapper<ViewStatistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<ModelSuggestion>;
  SuggestionConnection: ResolverTypeWrapper<Omit<SuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SuggestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Suggestion']> }>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  TimeExpression: ResolverTypeWrapper<ModelTimeExpression>;
  Version: ResolverTypeWrapper<Version>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeParent;
  CoMention: MeasuredCoMention;
  Community: ModelCommunity;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  Date: Scalars['Date']['output'];
  DecidedName: NameRef;
  Document: DocumentSummary;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  EdgeColumns: EdgeColumns;
  Entity: MeasuredEntity;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Evidence: ViewEvidence;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Float: Scalars['Float']['output'];
  Graph: Graph;
  Highlight: PlacedMention;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  LedgerConnection: Omit<LedgerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  LedgerEdge: Omit<LedgerEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerEntry: LedgerParent;
  Mention: MentionInPlace;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionInput: MentionInput;
  Mutation: Record<PropertyKey, never>;
  NameMatch: ModelNameMatch;
  Neighbor: NeighborParent;
  NeighborConnection: Omit<NeighborConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighborEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Neighbor']> };
  NeighborEdge: Omit<NeighborEdge, 'node'> & { node: ResolversParentTypes['Neighbor'] };
  NodeColumns: NodeColumns;
  Omitted: Omitted;
  PageInfo: PageInfo;
  Paragraph: Paragraph;
  Passage: ViewPassage;
  Path: PathParent;
  Place: Place;
  Query: Record<PropertyKey, never>;
  Reason: Reason;
  Role: ModelRole;
  Spelling: ModelSpelling;
  Statistics: ViewStatistics;
  String: Scalars['String']['output'];
  Suggestion: ModelSuggestion;
  SuggestionConnection: Omit<SuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SuggestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Suggestion']> };
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  TimeExpression: ModelTimeExpression;
  Version: Version;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type CoMentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoMention'] = ResolversParentTypes['CoMention']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<CoMentionEvidenceArgs, 'first'>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  logLikelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  npmi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  anchor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecidedNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidedName'] = ResolversParentTypes['DecidedName']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType, RequireFields<DocumentHighlightsArgs, 'from' | 'length'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType, RequireFields<DocumentParagraphsArgs, 'from' | 'length'>>;
  recognized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'from' | 'length'>>;
  timeExpressions?: Resolver<ReadonlyArray<ResolversTypes['TimeExpression']>, ParentType, ContextType, RequireFields<DocumentTimeExpressionsArgs, 'from' | 'length'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EdgeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EdgeColumns'] = ResolversParentTypes['EdgeColumns']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<EntityDocumentsArgs, 'first'>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['NameMatch']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<EntityNeighborsArgs, 'first'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pagerank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  spellings?: Resolver<ReadonlyArray<ResolversTypes['Spelling']>, ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<EntitySuggestionsArgs, 'first'>>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  sameSentence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<ResolversTypes['EdgeColumns'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NodeColumns'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Omitted'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LedgerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerConnection'] = ResolversParentTypes['LedgerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEdge'] = ResolversParentTypes['LedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DecidedName']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revised?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LedgerType'], ParentType, ContextType>;
  unfit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSuggestion?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationAcceptSuggestionArgs, 'a' | 'b' | 'reason'>>;
  hide?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationHideArgs, 'entity' | 'reason'>>;
  keepApart?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'one' | 'other' | 'reason'>>;
  merge?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'entities' | 'reason'>>;
  note?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationNoteArgs, 'entity' | 'reason' | 'text'>>;
  redo?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRedoArgs, 'reason'>>;
  rejectSuggestion?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRejectSuggestionArgs, 'a' | 'b' | 'reason'>>;
  rename?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRenameArgs, 'entity' | 'name' | 'reason'>>;
  retype?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRetypeArgs, 'entity' | 'kind' | 'reason'>>;
  split?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationSplitArgs, 'entity' | 'mentions' | 'names' | 'reason'>>;
  tag?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationTagArgs, 'entity' | 'reason' | 'tag'>>;
  undo?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'reason'>>;
};

export type NameMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch']> = {
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type NeighborResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbor'] = ResolversParentTypes['Neighbor']> = {
  coMention?: Resolver<ResolversTypes['CoMention'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighborConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborConnection'] = ResolversParentTypes['NeighborConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Neighbor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborEdge'] = ResolversParentTypes['NeighborEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbor'], ParentType, ContextType>;
};

export type NodeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeColumns'] = ResolversParentTypes['NodeColumns']> = {
  communities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  weightedDegrees?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  x?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OmittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Omitted'] = ResolversParentTypes['Omitted']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParagraphRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeExpressions?: Resolver<ReadonlyArray<ResolversTypes['TimeExpression']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PlaceType'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allowsChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coMention?: Resolver<Maybe<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<QueryCoMentionArgs, 'a' | 'b'>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first' | 'level'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'order'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'isolates' | 'maxEdges' | 'maxNodes' | 'minWeight'>>;
  ledger?: Resolver<ResolversTypes['LedgerConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpellingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Spelling'] = ResolversParentTypes['Spelling']> = {
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  coMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listParagraphs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type TimeExpressionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeExpression'] = ResolversParentTypes['TimeExpression']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Change?: ChangeResolvers<ContextType>;
  CoMention?: CoMentionResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DecidedName?: DecidedNameResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EdgeColumns?: EdgeColumnsResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LedgerConnection?: LedgerConnectionResolvers<ContextType>;
  LedgerEdge?: LedgerEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  Neighbor?: NeighborResolvers<ContextType>;
  NeighborConnection?: NeighborConnectionResolvers<ContextType>;
  NeighborEdge?: NeighborEdgeResolvers<ContextType>;
  NodeColumns?: NodeColumnsResolvers<ContextType>;
  Omitted?: OmittedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Spelling?: SpellingResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  TimeExpression?: TimeExpressionResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
};

