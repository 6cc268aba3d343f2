/**
 * The nouns of the program, as readonly data, and the view of a workspace that exports and the server read.
 *
 * All offsets are UTF-16 code units into a source's stored text, half-open: `text.slice(start, end)`.
 */

import type { UnfitDecision } from "./decisions.ts";

export const KINDS = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "LAW", "PRODUCT", "GROUP"] as const;
/** What a mention names. GROUP (nationalities, religious and political groups) has mentions but no entity. */
export type Kind = (typeof KINDS)[number];
export const ENTITY_KINDS = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "LAW", "PRODUCT"] as const;
/** The kinds that have entities. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Half-open: `start` is the first UTF-16 unit, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text as it was read: decoded once, then never changed. */
export interface Source {
  /** The path under the PATH it was given with, prefixed by that PATH's last part: `seeds/000.txt`. */
  readonly name: string;
  readonly text: string;
  /** The encoding it was decoded from, as WHATWG names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** What its file says of it beside the text. Absent for plain text. */
  readonly said?: Said;
  /** What the file's markup says of stretches of the text, in order, without overlap. Absent for plain text. */
  readonly markup?: readonly Markup[];
  /** Where each page begins in the text, ascending, the first at 0. Absent where there are no pages. */
  readonly pages?: readonly number[];
}

/** What a file says of its text outside of it: a page's metadata, a record's fields. */
export interface Said {
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO 8601 calendar date, as it is written: a time zone does not move it. */
  readonly date: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
}

/** What was not read. */
export interface Refusal {
  readonly name: string;
  /** Why, in words fit after a colon. */
  readonly reason: string;
  /** What to do about it, in words fit after a semicolon. */
  readonly advice?: string | null;
  /** Of a record that has none of the fields where a text is looked for. */
  readonly isTextless?: true;
}

/**
 * - done: all of it was read.
 * - unchanged: all of it had been read before, and it is as it was.
 * - partial: some of what stands in it could not be read; the rest was.
 * - refused: nothing of it was read.
 */
export const FILE_ENDS = ["done", "unchanged", "partial", "refused"] as const;
export type FileEndState = (typeof FILE_ENDS)[number];

/** How a file ended that a build was given. */
export interface FileEnd {
  readonly name: string;
  readonly end: FileEndState;
  /** Why, where it was refused, or where reading it ended before it was at its end. */
  readonly reason: string | null;
  readonly advice: string | null;
  /** Texts in it that were read, now or before. */
  readonly texts: number;
  /** What in it could not be read, the first of them, ordered by name. */
  readonly refused: readonly Refusal[];
  /** How many there are; records without a text count as one. */
  readonly refusedCount: number;
}

/** What a workspace keeps of a file that was read to its end. */
export interface FileRecord extends FileEnd {
  /** Of its bytes, the readers and the settings that they follow. */
  readonly fingerprint: string;
}

/**
 * - HEADLINE: an article's headline: an article starts here.
 * - STANDFIRST: what stands between a headline and the text, and sums it up.
 * - HEADING: a heading inside an article.
 * - TEXT: an article's own words, of one line or more.
 * - BYLINE: who wrote it and when.
 * - BOILERPLATE: captions, credits, related links, calls to share and subscribe, tags, comments.
 * - FURNITURE: of the page, belongs to no article.
 */
export const MARKUP_ROLES = [
  "HEADLINE",
  "STANDFIRST",
  "HEADING",
  "TEXT",
  "BYLINE",
  "BOILERPLATE",
  "FURNITURE",
] as const;
export type MarkupRole = (typeof MARKUP_ROLES)[number];

export interface Markup extends Span {
  readonly role: MarkupRole;
  /** 1 to 6 for a HEADLINE and a HEADING, else 0. */
  readonly level: number;
}

/**
 * - HEADLINE: a headline or standfirst. It belongs to the article and gives mentions.
 * - TEXT: the article's own words.
 * - SUBHEADING: a heading inside the article. It gives mentions too.
 * - BOILERPLATE: teasers, captions, credits, bylines, metadata and subscription lines. It gives no mentions.
 */
export const PARAGRAPH_ROLES = ["HEADLINE", "TEXT", "SUBHEADING", "BOILERPLATE"] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** In order, inside the paragraph, and together all of it but the white space between them. */
  readonly sentences: readonly Span[];
}

/** One article in a source; `start` is the first character of its headline, `end` follows the last of its last line. */
export interface Document extends Span {
  /** A hash of its source's name and its place in it. */
  readonly id: string;
  /** The source's name. */
  readonly source: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The publication it comes from. */
  readonly outlet: string | null;
  /** ISO 8601 calendar date, `2026-02-05`; null when the text does not say. */
  readonly date: string | null;
  /** The language of its own prose, ISO 639-1 (`en`, `uk`); null where that is too short or too mixed to say. */
  readonly language: string | null;
  /** A hash of its own words, furniture left out: equal for the same text printed twice. */
  readonly contentHash: string;
  /** In order, without overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** Where its own text names a day. In order, without overlap. */
  readonly timeExpressions: readonly TimeExpression[];
}

/** Where a text names a day: "February 5, 2026", "on Thursday". */
export interface TimeExpression extends Span {
  /** ISO 8601 calendar date; null where the document's would be needed to tell and is not known, and for 30 February. */
  readonly date: string | null;
}

/** One place where something is named; `text` is exactly what the span cuts out of the source. */
export interface Mention extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  /** Index into that paragraph's sentences. */
  readonly sentence: number;
  /** Of a PERSON: what the text calls it beside the name, "Russian Foreign Minister"; absent where it says nothing. */
  readonly role?: string;
}

/** What INGEST makes of one source. */
export interface IngestedSource {
  readonly source: Source;
  /** A hash of what made this: the bytes, the reader, the segmenter, the recogniser and its settings. */
  readonly fingerprint: string;
  readonly documents: readonly IngestedDocument[];
}

export interface IngestedDocument {
  readonly document: Document;
  /** Whether names were looked for: not in a language that the recogniser does not know, and then there are no mentions. */
  readonly recognized: boolean;
  /** Ordered by start, without overlap. */
  readonly mentions: readonly Mention[];
}

/** What near-duplicates are told by, made from an article's own words. */
export interface Print {
  /** To find candidates by; empty for an article that is too short to be told by more than its content hash. */
  readonly signature: Uint16Array;
  /** Hashes of its runs of words, those below `bound` alone, in the order of the text; none of them 0. */
  readonly shingles: Uint32Array;
  /** How many of the shingles are in each of the document's paragraphs. */
  readonly counts: Uint32Array;
  /** 2³² where all are kept, else a lower power of 2: a sample, in proportion. */
  readonly bound: number;
}

export interface PrintedDocument extends IngestedDocument {
  readonly print: Print;
  /** For each paragraph, what standing lines are told by; null where it can be none. */
  readonly lines: readonly (number | null)[];
}

/** What the workspace stores of one source. */
export interface PrintedSource extends IngestedSource {
  readonly documents: readonly PrintedDocument[];
}

/** What the facts need of a stored document: no text. */
export interface DocumentMentions {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly date: string | null;
  readonly contentHash: string;
  readonly mentions: readonly Mention[];
}

/** A paragraph whose line is printed in at least three documents. */
export interface RepeatedLine {
  /** The document's id. */
  readonly document: string;
  /** Index into its paragraphs. */
  readonly paragraph: number;
  /** Equal for lines that differ in case, white space and figures alone. */
  readonly line: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** The document's own paragraphs of text before and after it. */
  readonly before: number;
  readonly after: number;
}

/** What names stand for. */
export interface Entity {
  /** Kind and slug of the canonical name: `person/steve-witkoff`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every distinct spelling it is named by, the canonical name among them, ordered by code point. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  readonly stories: number;
  /** Dates of the first and last dated document that names it; null when none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** What is known of an entity beyond its counts. */
export interface EntityProfile {
  /** Most frequent first, ties by code point. */
  readonly spellings: readonly Spelling[];
  /** Why its names were taken for one across articles, the surest first. */
  readonly joins: readonly NameMatch[];
  /** Most frequent first, ties by code point. */
  readonly roles: readonly Role[];
  /** Where it lies; null for what is no country, capital or large city. */
  readonly place: Place | null;
  /** What the user wrote beside it, oldest first. */
  readonly notes: readonly string[];
  /** Ordered by code point. */
  readonly tags: readonly string[];
}

/** How texts spell an entity, white space collapsed. */
export interface Spelling {
  readonly text: string;
  /** How many mentions spell it so. */
  readonly mentions: number;
}

/** Two names of one kind that stand for one thing, or may. */
export interface NameMatch {
  readonly one: string;
  readonly other: string;
  /** That they are one, 0 to 1; 1 where the user decided it. */
  readonly probability: number;
  readonly reasons: readonly Reason[];
}

/** What speaks for two names being one (weight above 0), or against it. */
export interface Reason {
  readonly text: string;
  /** Natural logarithm of how much likelier it is of one thing than of two (Fellegi and Sunter 1969). */
  readonly weight: number;
}

/** What texts call a person: "Russian Foreign Minister". */
export interface Role {
  readonly text: string;
  readonly mentions: number;
  /** Dates of the first and last dated document that says so; null when none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export const PLACE_TYPES = ["COUNTRY", "CAPITAL", "CITY"] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export interface Place {
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In degrees (WGS 84); of a country, somewhere in its middle. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A join that the program would not make by itself: `one` is a name of the entity `a`, `other` one of `b`. */
export interface Suggestion extends NameMatch {
  /** Ids. */
  readonly a: string;
  readonly b: string;
}

/** Two entities named in one paragraph; `a` comes before `b` by code point. */
export interface CoMention {
  readonly a: string;
  readonly b: string;
  /** Paragraphs that name both, but those that repeat another of their story. At least 1. */
  readonly weight: number;
  /** Sentences of those paragraphs that name both. May be 0. */
  readonly sentences: number;
  readonly documents: number;
  readonly stories: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** A pure function of the stored documents and the settings. */
export interface Facts {
  /** A hash of all that the facts were made from. */
  readonly version: string;
  /** Document id → id of its story's head (its own id for the head itself). */
  readonly heads: ReadonlyMap<string, string>;
  /** Document id → the copy that the documents line names as the one it repeats; null for a story's head. */
  readonly duplicateOf: ReadonlyMap<string, string | null>;
  /**
   * Document id → its paragraphs that name something and tell again what earlier documents of its story, or the other half
   * of a merged one, tell already. All others count in the weights.
   */
  readonly repeats: ReadonlyMap<string, ReadonlySet<number>>;
  /** Document id → its paragraphs that are boilerplate by repetition: other stories print them too. They give no mentions. */
  readonly standing: ReadonlyMap<string, ReadonlySet<number>>;
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  /** In the order of `entities`. */
  readonly profiles: readonly EntityProfile[];
  /** Likeliest first, ties by the entities' ids; one for each pair of entities. */
  readonly suggestions: readonly Suggestion[];
  /** Decisions of the user that cannot be followed. */
  readonly unfit: readonly UnfitDecision[];
  /** Document id → for each of its mentions, in order, what it names; null for GROUP and for what is hidden. */
  readonly resolutions: ReadonlyMap<string, readonly (Resolution | null)[]>;
  /** Ordered by a, then b. */
  readonly coMentions: readonly CoMention[];
  /** The setting `list-limit` that the edges were made with. */
  readonly listLimit: number;
  /** Paragraphs that name more entities than that and so made no edges. */
  readonly listParagraphs: number;
}

export interface Resolution {
  /** The entity's id. */
  readonly entity: string;
  /** The spelling after the document's own short forms are resolved: "Witkoff" → "Steve Witkoff". */
  readonly name: string;
}

/** What depends on the whole graph, for one entity. */
export interface EntityMeasures {
  /** Distinct neighbours. */
  readonly degree: number;
  /** Sum of the weights of its edges. */
  readonly weightedDegree: number;
  /** Sums to 1 over all entities. */
  readonly pagerank: number;
  /** Share of shortest paths through it, 0 to 1. */
  readonly betweenness: number;
  /** Null for an entity without edges. */
  readonly community: string | null;
  /** Position on the map, in units of its own; the whole map is centred on 0,0. */
  readonly x: number;
  readonly y: number;
}

/** What depends on the whole graph, for one co-mention. */
export interface CoMentionMeasures {
  /** Normalised pointwise mutual information by paragraph (Bouma 2009), -1 to 1. */
  readonly npmi: number;
  /** Log-likelihood ratio G² by paragraph (Dunning 1993), at least 0. */
  readonly logLikelihood: number;
}

export interface Community {
  /** Its level and its anchor's slug: `community/1/steve-witkoff`. */
  readonly id: string;
  readonly level: number;
  /** Short: its most central entities and a word that sets it apart. */
  readonly label: string;
  /** Words that set its sentences apart from the rest, strongest first. */
  readonly terms: readonly string[];
  /** The member with the highest weighted degree inside, ties by id. */
  readonly anchor: string;
  /** Entity ids, most central first. */
  readonly members: readonly string[];
}

/** Derived whole from the facts. */
export interface Measures {
  /** The version of the facts that these were made from, with the settings that matter to them. */
  readonly version: string;
  /** In the order of `Facts.entities`. */
  readonly entities: readonly EntityMeasures[];
  /** In the order of `Facts.coMentions`. */
  readonly coMentions: readonly CoMentionMeasures[];
  /** Ordered by size, largest first, ties by id. */
  readonly communities: readonly Community[];
  /** Of level 1 (Newman and Girvan 2004); null without edges. */
  readonly modularity: number | null;
}

export interface MeasuredEntity extends Entity, EntityMeasures {}
export interface MeasuredCoMention extends CoMention, CoMentionMeasures {}

/** The whole graph at one version. */
export interface GraphData {
  readonly version: Versions;
  /** Ordered by id. */
  readonly entities: readonly MeasuredEntity[];
  /** Ordered by a, then b. */
  readonly coMentions: readonly MeasuredCoMention[];
  readonly communities: readonly Community[];
}

/** Both null in a workspace that was never derived. Measures are behind when `measuredFacts` differs from `facts`. */
export interface Versions {
  readonly facts: string | null;
  readonly measures: string | null;
  /** The version of the facts that the measures were made from. */
  readonly measuredFacts: string | null;
  /** Whether texts were stored since the facts were derived: a build is under way, or was cut short. */
  readonly behind: boolean;
}

/**
 * The one order that reaches an output: by code point.
 *
 * JavaScript compares by UTF-16 unit, which puts emoji (surrogates, U+D800…) before U+E000…U+FFFF; UTF-8 stores
 * compare by byte, which is by code point. This gives the store's order.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

// Surrogates stand for code points above U+FFFF, so they rank above every other unit.
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
