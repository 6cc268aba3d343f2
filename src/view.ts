/** The workspace view: what exports and the server may ask of a workspace. The store implements it. */

import type {
  Community,
  Document,
  EntityKind,
  EntityProfile,
  GraphData,
  Kind,
  MeasuredCoMention,
  MeasuredEntity,
  ParagraphRole,
  Span,
  Suggestion,
  TimeExpression,
  Versions,
} from "./model.ts";
import type { LedgerEvent, MentionRef, NameRef, UnfitDecision } from "./decisions.ts";

/** Every list is a pure function of the version and its arguments; no order is left open. */
export interface WorkspaceView {
  versions(): Promise<Versions>;
  statistics(): Promise<Statistics>;

  /** Answers in the order asked; null where there is none. */
  findEntities(ids: readonly string[]): Promise<readonly (MeasuredEntity | null)[]>;
  pageEntities(query: EntityQuery, range: Range): Promise<Page<MeasuredEntity>>;
  /** The edges of one entity, strongest first (weight, then NPMI, then the neighbour's id). */
  pageCoMentions(entity: string, range: Range): Promise<Page<MeasuredCoMention>>;
  /** In either order of the two; null where no paragraph names both. */
  findCoMention(one: string, other: string): Promise<MeasuredCoMention | null>;
  /** The paragraphs that name both, each story once (its head): where one sentence names both first, then by date (undated last), document and place. */
  pageEvidence(one: string, other: string, range: Range): Promise<Page<Evidence>>;
  /** The places that name an entity, by date (undated last), document and place. */
  pageMentions(entity: string, range: Range): Promise<Page<MentionInPlace>>;

  /** Answers in the order asked; null where there is none. */
  findCommunities(ids: readonly string[]): Promise<readonly (Community | null)[]>;
  /** Largest first, ties by id. */
  pageCommunities(level: number, range: Range): Promise<Page<Community>>;

  /** Answers in the order asked; null where there is none. */
  findDocuments(ids: readonly string[]): Promise<readonly (DocumentSummary | null)[]>;
  /** By date, newest first, undated last; then source and place. `entity`: only those that name it. `search`: words of the title or text. */
  pageDocuments(query: DocumentQuery, range: Range): Promise<Page<DocumentSummary>>;
  /** What a window shows of an article: text, paragraphs and mentions; null where there is no such article. */
  readDocument(id: string, window: TextWindow): Promise<DocumentText | null>;

  /** What is known of entities beyond their counts; in the order asked, null where there is none. */
  findProfiles(ids: readonly string[]): Promise<readonly (EntityProfile | null)[]>;
  /** Likeliest first; `entity`: only those that are about it. */
  pageSuggestions(entity: string | null, range: Range): Promise<Page<Suggestion>>;
  /** The names of an entity, after the short forms of each article are resolved: most mentioned first, ties by name. */
  listNames(entity: string): Promise<readonly EntityName[]>;
  /** Where an entity is named by this name, by source and place. */
  listPlaces(entity: string, name: string): Promise<readonly MentionRef[]>;
  /** What is named at exactly this place; null for nothing. */
  findMention(place: MentionRef): Promise<NamedPlace | null>;
  /** The id of the entity that a name stands for; null for none. Of several of one name the most mentioned, unless a place is given. */
  findByName(name: NameRef): Promise<string | null>;
  /** The user's decisions and what came of them, oldest first. */
  readLedger(): Promise<readonly LedgerEvent[]>;
  /** Decisions that cannot be followed. */
  readUnfit(): Promise<readonly UnfitDecision[]>;

  /** The whole graph as it stands, in canonical order. */
  readGraph(): Promise<GraphData>;

  /** All mentions outside boilerplate, by source and start, in batches. */
  mentionLines(): AsyncIterable<readonly MentionLine[]>;
  /** All documents, by source and start, in batches. */
  documentLines(): AsyncIterable<readonly DocumentLine[]>;
  /** The stored text of a source; null where there is none of that name. */
  readSourceText(name: string): Promise<string | null>;
}

/** A name of an entity. */
export interface EntityName {
  /** As its mentions are marked. */
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: number;
  /** Whether another entity goes by it, too. */
  readonly isShared: boolean;
  /** The first of its mentions, by source and place. */
  readonly first: MentionRef;
}

export interface NamedPlace {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** `offset` from 0 up, `limit` from 0 up. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly totalCount: number;
}

export const ENTITY_ORDERS = ["MENTIONS", "WEIGHTED_DEGREE", "PAGERANK", "BETWEENNESS", "NAME"] as const;
/** All but NAME put the highest first; ties go by id. */
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

export interface EntityQuery {
  /** Part of a name or alias; letter case and accents do not matter. Names that begin with it come first. Blank asks for all; without a letter or digit it finds nothing. */
  readonly search?: string;
  /** An alias, whole; letter case and accents do not matter. */
  readonly alias?: string;
  readonly kinds?: readonly EntityKind[];
  /** A community's id. */
  readonly community?: string;
  /** @default "MENTIONS" */
  readonly order?: EntityOrder;
}

export interface DocumentQuery {
  /** Words. Blank asks for all; without a letter or digit it finds nothing. */
  readonly search?: string;
  /** An entity's id. */
  readonly entity?: string;
}

export interface DocumentSummary extends Omit<Document, "paragraphs" | "contentHash" | "timeExpressions"> {
  /** See `IngestedDocument.recognized`. */
  readonly recognized: boolean;
  /** The id of its story's head; null for the head itself. */
  readonly duplicateOf: string | null;
}

/** A part of an article's text. */
export interface TextWindow {
  /** First UTF-16 unit, counted from the start of the article, from 0 up. */
  readonly from: number;
  /** UTF-16 units, from 1 up; where it reaches past the article's end, it stops there. */
  readonly length: number;
}

/** The most mentions that one window shows. */
export const MAX_WINDOW_MENTIONS = 2000;

/** What a window shows of an article. */
export interface DocumentText extends DocumentSummary {
  /** The window's slice of the source; all offsets below point into the source: subtract `start`. */
  readonly text: string;
  /** Those that overlap the window, whole. */
  readonly paragraphs: readonly (Span & { readonly role: ParagraphRole; readonly page: number | null })[];
  /** Those that lie in the window, the first `MAX_WINDOW_MENTIONS`. */
  readonly mentions: readonly PlacedMention[];
  /** Those that lie in the window, the first `MAX_WINDOW_MENTIONS`. */
  readonly timeExpressions: readonly TimeExpression[];
}

/** A span of the source with what it names. */
export interface PlacedMention extends Span {
  readonly kind: Kind;
  /** Null for GROUP. */
  readonly entity: string | null;
}

/** The sentences of one paragraph that name both, or the paragraph where no single sentence does. */
export interface Evidence {
  readonly document: DocumentSummary;
  readonly passages: readonly Passage[];
  /** Whether a single sentence names both. */
  readonly sameSentence: boolean;
}

/** A sentence or paragraph with its place in the source, the mentions of the entities asked for, and the days it names. */
export interface Passage extends Span {
  /** The page of its file that it begins on, from 1; null where there are no pages. */
  readonly page: number | null;
  readonly text: string;
  readonly mentions: readonly PlacedMention[];
  readonly timeExpressions: readonly TimeExpression[];
}

export interface MentionInPlace extends PlacedMention {
  readonly document: DocumentSummary;
  readonly text: string;
  readonly sentence: Passage;
}

export interface Statistics {
  readonly sources: number;
  readonly documents: number;
  readonly undatedDocuments: number;
  readonly stories: number;
  /** Documents whose names were not looked for, by language: the most documents first, ties by code. */
  readonly unrecognized: readonly LanguageCount[];
  readonly mentions: number;
  readonly entities: number;
  readonly entitiesByKind: Readonly<Record<EntityKind, number>>;
  readonly coMentions: number;
  readonly communities: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** See `Facts.listParagraphs`. */
  readonly listParagraphs: number;
  /** Louvain's modularity at level 1; null without edges. */
  readonly modularity: number | null;
}

export interface LanguageCount {
  /** See `Document.language`. */
  readonly language: string | null;
  readonly documents: number;
}

/** One line of `--format mentions`. */
export interface MentionLine {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly text: string;
  readonly entity: string | null;
  readonly name: string | null;
  readonly document: string;
}

/** One line of `--format documents`. */
export interface DocumentLine {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly duplicateOf: string | null;
}
