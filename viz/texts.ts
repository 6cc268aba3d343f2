/** Every word that the viewer itself says. */

import type { EntityKind, Kind } from "./schema-types.ts";

export const TEXTS = {
  name: "Comention",
  communities: "Communities",
  communitiesHint: "Circles of names that the texts keep mentioning side by side. Choose one to see it alone.",
  moreCommunities: "Smaller ones",
  onTheMap: "Communities on the map",
  map: "Map of names",
  loading: "Drawing the map …",
  loadingPart: "Loading …",
  failed: "This could not be loaded.",
  retry: "Try again",
  emptyTitle: "Nothing to draw yet",
  emptyText: "This workspace holds no names. Point Comention at a folder of texts, then reload this page:",
  emptyCommand: "comention build PATH",
  noWebgl: "This browser draws no WebGL, so here are the names as a list. Everything else works as usual.",
  search: "Search names",
  searchPlaceholder: "Search people, organizations, places …",
  searchNone: "No name like this.",
  filters: "What is drawn",
  kinds: "Kinds",
  minWeight: "Links of at least",
  isolates: "Show unconnected names",
  download: "Download",
  downloadGexf: "Graph as GEXF",
  downloadGexfHint: "for Gephi and others; the whole graph",
  downloadPicture: "Picture as PNG",
  downloadPictureHint: "the map as you see it",
  api: "GraphQL",
  apiHint: "Query the graph in GraphiQL",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMap: "Show the whole map",
  details: "Details",
  close: "Close",
  notFound: "There is nothing by this address. It may have changed its name when the graph was made anew.",
  notDrawn: "The present filters leave this off the map.",
  alsoNamed: "Also named",
  memberOf: "Community",
  calledHere: "Called",
  liesIn: "Lies in",
  tags: "Tags",
  notes: "Notes",
  joins: "Why these are one",
  suggestions: "Perhaps the same",
  accept: "The same",
  reject: "Not the same",
  changes: "Put it right",
  changesHint: "Every change is kept in the ledger, holds through every build, and can be undone.",
  rename: "Call it",
  retype: "It is a",
  merge: "It is the same as",
  mergePlaceholder: "Search a name …",
  split: "This is somebody or something else",
  tag: "Tag it",
  note: "Write a note",
  hide: "Hide it",
  undo: "Undo the last change",
  save: "Save",
  decisions: "Decisions",
  decisionsHint: "What was decided about who is who",
  noDecisions: "Nothing yet. Choose a name on the map, and put it right.",
  undoThis: "Undo",
  redoThis: "Do it again",
  changing: "The graph is made anew …",
  neighbors: "Named together with",
  noNeighbors: "No paragraph names it together with another.",
  mentions: "Where it is named",
  evidence: "The evidence",
  sameParagraph: "In one paragraph",
  members: "Names in it",
  terms: "Words that set it apart",
  more: "Show more",
  earlier: "Earlier",
  later: "Later",
  untitled: "Without a title",
  undated: "undated",
  original: "Original page",
  copyOf: "The same text as",
  openDocument: "Read the document",
  boilerplate: "Not part of the article",
} as const;

const NUMBER = new Intl.NumberFormat("en-GB");

/** `count(2, "article")`: "2 articles". */
export function count(many: number, one: string, several = `${one}s`): string {
  return `${NUMBER.format(many)} ${many === 1 ? one : several}`;
}

const KIND_WORDS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  PERSON: ["person", "People"],
  ORGANIZATION: ["organization", "Organizations"],
  LOCATION: ["place", "Places"],
  EVENT: ["event", "Events"],
  LAW: ["treaty or law", "Treaties and laws"],
  PRODUCT: ["product", "Products"],
  GROUP: ["group", "Groups"],
};

export function kindWord(kind: Kind): string {
  return KIND_WORDS[kind][0];
}

export function kindPlural(kind: EntityKind): string {
  return KIND_WORDS[kind][1];
}

/** What was decided: "Kyiv and Kiev are one". */
export function decisionWords(entry: {
  readonly type: string;
  readonly names: readonly { readonly name: string }[];
  readonly text: string | null;
}): string {
  const names = entry.names.map(({ name }) => name);
  const [first = "", text = ""] = [names[0], entry.text ?? ""];
  const all = names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(" and ");
  switch (entry.type) {
    case "MERGE":
      return `${all} are one`;
    case "APART":
      return `${all} are two`;
    case "SPLIT":
      return `${all}: split off`;
    case "RENAME":
      return `${first} is called ${text}`;
    case "RETYPE":
      return `${first} is a ${isKind(text) ? kindWord(text) : text}`;
    case "HIDE":
      return `${first}: hidden`;
    case "NOTE":
      return `${first}: “${text}”`;
    default:
      return `${first}: tagged ${text}`;
  }
}

function isKind(text: string): text is EntityKind {
  return KINDS.some((kind) => kind === text);
}

export const KINDS: readonly EntityKind[] = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "LAW", "PRODUCT"];

/** "82 %" */
export function percentWords(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

const COUNTRY = new Intl.DisplayNames(["en"], { type: "region" });

/** "Ukraine (50.45° N, 30.52° E)"; of a capital, that it is one. */
export function placeWords(place: {
  readonly type: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}): string {
  const { type, country, latitude, longitude } = place;
  const north = `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
  const name = type === "COUNTRY" ? country : (COUNTRY.of(country) ?? country);
  return `${name} (${type === "CAPITAL" ? "its capital; " : ""}${north}, ${east})`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "5 Feb 2026"; what is no calendar date is given back as it is. */
export function dateWords(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : DAY.format(day);
}

/** "page 4": of a file that has pages. */
export function pageWords(page: number): string {
  return `page ${page.toLocaleString("en-US")}`;
}

const LANGUAGE = new Intl.DisplayNames(["en"], { type: "language" });

/** Why nothing is marked in a document: "In Russian: names were not recognised." */
export function unrecognizedWords(language: string | null): string {
  return language === null ? "Names were not recognised." : `In ${LANGUAGE.of(language)}: names were not recognised.`;
}

/** "12 Jan – 3 Mar 2026", without repeating what both share; null when nothing is dated. */
export function periodWords(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first === null ? last && dateWords(last) : dateWords(first);
  const from = dateWords(first);
  const to = dateWords(last);
  if (from === to) return from;
  const [fromDay, fromMonth, fromYear] = from.split(" ");
  const [, toMonth, toYear] = to.split(" ");
  if (fromYear !== toYear) return `${from} – ${to}`;
  return fromMonth === toMonth ? `${fromDay} – ${to}` : `${fromDay} ${fromMonth} – ${to}`;
}

export function statisticsWords(statistics: {
  readonly documents: number;
  readonly entities: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}): string {
  const parts = [count(statistics.documents, "article"), count(statistics.entities, "name")];
  const period = periodWords(statistics.firstDate, statistics.lastDate);
  return [...parts, ...(period === null ? [] : [period])].join(", ");
}

export function minWeightWords(weight: number): string {
  return count(weight, "paragraph");
}

/** What a view leaves out, one sentence for each reason; none when it shows all. */
export function omittedWords(
  omitted: { readonly nodes: number; readonly edges: number; readonly isolates: number },
  minWeight: number,
): readonly string[] {
  const words: string[] = [];
  const are = (many: number) => (many === 1 ? "is" : "are");
  const { nodes, edges, isolates } = omitted;
  if (edges > 0) {
    words.push(`${count(edges, minWeight > 1 ? "weak link" : "link")} ${are(edges)} not shown.`);
  }
  if (isolates > 0) words.push(`${count(isolates, "unconnected name")} ${are(isolates)} not shown.`);
  if (nodes > 0) words.push(`${count(nodes, "less connected name")} ${are(nodes)} not shown: too many for one map.`);
  return words;
}

/** "a strong link": how much it says that two names stand together in so many paragraphs. */
export function strengthWords(weight: number): string {
  if (weight >= 10) return "A very strong link";
  if (weight >= 5) return "A strong link";
  if (weight >= 2) return "A link";
  return "A single link";
}

export function togetherWords(link: {
  readonly weight: number;
  readonly sentenceCount: number;
  readonly storyCount: number;
}): string {
  const side =
    link.sentenceCount === 0 ? "never in one sentence" : `${count(link.sentenceCount, "time")} in one sentence`;
  const articles = count(link.storyCount, "article");
  return `Named together in ${count(link.weight, "paragraph")} of ${articles}, ${side}.`;
}

/** What the normalised pointwise mutual information says, in words. */
export function chanceWords(npmi: number): string {
  if (npmi >= 0.5) return "Far more often than chance would have it.";
  if (npmi >= 0.15) return "More often than chance would have it.";
  if (npmi > -0.15) return "About as often as chance would have it.";
  return "Less often than chance would have it.";
}
